/**
 * The real framework with four short clauses in the place of its own, for tests that show what is inserted and where:
 * they stay as they are when a lawyer improves a clause. Compiled by the real compiler from `clauses/` beside this file.
 */
import { join } from 'node:path';
import { compileFramework } from '../../checker/src/framework/compile';
import type { Framework } from '../../checker/src/framework/types';
import { readFrameworkFiles } from '../../scripts/framework-files';

let framework: Framework | undefined;

/** @throws Error that lists the problems when it does not compile. */
export function loadShortFramework(): Framework {
  if (framework !== undefined) return framework;
  const own = readFrameworkFiles().filter(({ path }) => !/^(?:clauses|practice)\//.test(path));
  const short = readFrameworkFiles(join(__dirname, 'clauses')).map(({ path, text }) => ({
    path: `clauses/${path}`,
    text,
  }));
  const compiled = compileFramework([...own, ...short]);
  if (compiled.problems.length > 0) {
    throw new Error(compiled.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  }
  framework = compiled.framework;
  return framework;
}
