/**
 * Makes `dist/framework.json` from `framework/`; prints what is not right and then fails, and what is to be looked at again.
 *
 *   npx tsx scripts/compile-framework.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileAndLearn } from './learned-framework';

const { framework, problems, notices } = compileAndLearn();
for (const { file, line, column, message, remedy } of [...problems, ...notices]) {
  console.error(`framework/${file}:${line}:${column} ${message} — ${remedy}`);
}
if (problems.length > 0) process.exitCode = 1;
else {
  const dist = join(__dirname, '..', 'dist');
  mkdirSync(dist, { recursive: true });
  // Examples have done their work when the weights are learned: the product does not carry them.
  const clauses = framework.clauses.map((clause) => ({ ...clause, examples: [] }));
  writeFileSync(join(dist, 'framework.json'), JSON.stringify({ ...framework, clauses }));
}
