import type { OwnPolicy } from './own-policy';

/** Prints what is not right in a body's own policy on standard error: the check goes on without it. */
export function printProblems({ problems, notices }: Pick<OwnPolicy, 'problems' | 'notices'>): void {
  for (const { file, line, column, message, remedy } of [...problems, ...notices])
    process.stderr.write(`${file}:${line}:${column} ${message} ${remedy}\n`);
}
