import type { Language } from '../../checker/src/framework/types';
import { listFramework, type FrameworkList } from '../../documents/src/index';
import { format as render } from '../../messages/src/index';
import { FRAMEWORK } from './framework';
import { isFolder, ownPolicy } from './own-policy';
import { printProblems } from './policy-problems';

export interface ListOptions {
  readonly format: 'pretty' | 'json';
  readonly lang: Language;
  /** Folders with a body's own policy, besides `.contractkader` in the working folder. */
  readonly policy: readonly string[];
}

/**
 * Prints what the framework holds, a body's own policy included: as JSON for programs, or one line per norm, measure
 * and clause. Returns the exit code.
 */
export function runFrameworkList({ format, lang, policy: named }: ListOptions): 0 | 2 {
  const wrong = named.find((folder) => !isFolder(folder));
  if (wrong !== undefined) {
    process.stderr.write(`${render({ id: 'cli.error.policy-folder', args: { folder: wrong } }, lang)}\n`);
    return 2;
  }
  const policy = ownPolicy(FRAMEWORK, named);
  const list = listFramework(policy.frameworkFor('beleid.yaml'));
  printProblems(policy);
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const out = [
    ...list.phases.map(({ order, title }) => `fase ${order}   ${title}`),
    '',
    ...list.norms.map((norm) => line(norm)),
    '',
    ...list.measures.map((measure) => line(measure)),
    '',
    ...list.clauses.map(({ id, title, phase, functie }) => `bepaling ${id}  ${title} (${phase}, ${functie})`),
  ];
  process.stdout.write(`${out.join('\n')}\n`);
  return 0;
}

type Listed = Pick<FrameworkList['norms'][number], 'id' | 'title' | 'clauses' | 'review'>;

function line({ id, title, clauses, review }: Listed): string {
  const again = review === undefined ? '' : `  (nazien, ${review})`;
  return `${id}  ${title}${bracket(clauses)}${again}`;
}

function bracket(clauses: readonly string[]): string {
  return clauses.length === 0 ? '' : `  [${clauses.join(', ')}]`;
}
