import { listFramework } from '../../documents/src/index';
import { FRAMEWORK } from './framework';

/** Prints what the framework holds: as JSON for programs, or one line per norm, measure and clause. */
export function runFrameworkList(format: 'pretty' | 'json'): void {
  const list = listFramework(FRAMEWORK);
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return;
  }
  const out = [
    ...list.phases.map(({ order, title }) => `fase ${order}   ${title}`),
    '',
    ...list.norms.map(({ id, title, clauses }) => `${id}  ${title}${bracket(clauses)}`),
    '',
    ...list.measures.map(({ id, title, clauses }) => `${id}  ${title}${bracket(clauses)}`),
    '',
    ...list.clauses.map(({ id, title, phase, functie }) => `bepaling ${id}  ${title} (${phase}, ${functie})`),
  ];
  process.stdout.write(`${out.join('\n')}\n`);
}

function bracket(clauses: readonly string[]): string {
  return clauses.length === 0 ? '' : `  [${clauses.join(', ')}]`;
}
