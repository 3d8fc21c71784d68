/** The framework compiled and learned. What was learned is kept in `out/` as long as nothing it came from changes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLearned } from '../checker/src/evidence/learned';
import { compileFramework, type CompileProblem } from '../checker/src/framework/compile';
import type { Framework } from '../checker/src/framework/types';
import { readFrameworkFiles } from './framework-files';

const ROOT = join(__dirname, '..');
const KEPT = join(ROOT, 'out', 'learned.json');
/** Code that decides what is learned. */
const CODE = ['checker/src/evidence/learned', 'checker/src/draft'];

/** Compiles `framework/`; with problems nothing is learned. */
export function compileAndLearn(): {
  framework: Framework;
  problems: readonly CompileProblem[];
  notices: readonly CompileProblem[];
} {
  const { framework, lessons, problems, notices } = compileFramework(readFrameworkFiles());
  if (problems.length > 0) return { framework, problems, notices };
  const { clauses, concepts } = framework;
  const key = createHash('sha256')
    .update(JSON.stringify([clauses, concepts, lessons]))
    .update(sources())
    .digest('hex');
  const kept = keptFor(key);
  if (kept !== undefined) return { framework: { ...framework, learned: kept }, problems, notices };
  const learned = withLearned(framework, lessons);
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeFileSync(KEPT, JSON.stringify({ key, learned: learned.learned }));
  return { framework: learned, problems, notices };
}

function keptFor(key: string): NonNullable<Framework['learned']> | undefined {
  if (!existsSync(KEPT)) return undefined;
  const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as { key: string; learned: NonNullable<Framework['learned']> };
  return kept.key === key ? kept.learned : undefined;
}

function sources(): string {
  return CODE.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  ).join('\n');
}
