/** The real framework for tests, compiled and learned from its source once for all of them. */
import type { Framework } from '../../checker/src/framework/types';
import { compileAndLearn } from '../../scripts/learned-framework';

let framework: Framework | undefined;

/** @throws Error that lists the problems when `framework/` does not compile. */
export function loadFramework(): Framework {
  if (framework) return framework;
  const compiled = compileAndLearn();
  if (compiled.problems.length > 0) {
    const list = compiled.problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
    throw new Error(`framework/ does not compile:\n${list.join('\n')}`);
  }
  framework = compiled.framework;
  return framework;
}
