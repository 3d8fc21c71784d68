/**
 * Makes `framework/source/` from a checkout of the Algoritmekader:
 *
 *   npx tsx scripts/facts.ts CHECKOUT COMMIT DATE
 *
 * CHECKOUT is the folder that holds `docs/`, COMMIT its full hash, DATE the commit's date (YYYY-MM-DD).
 */
import { readdirSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readFacts } from '../checker/src/framework/facts';

const EXPECTED = { phases: 9, norms: 63, measures: 108 };

function main(args: readonly string[]): number {
  const [checkout, commit, date] = args;
  if (!checkout || !/^[0-9a-f]{40}$/.test(commit ?? '') || !/^\d{4}-\d\d-\d\d$/.test(date ?? '')) {
    console.error('usage: npx tsx scripts/facts.ts CHECKOUT COMMIT DATE   (full hash, YYYY-MM-DD)');
    return 2;
  }
  const facts = readFacts(readMarkdown(checkout), { commit: commit ?? '', date: date ?? '' });
  const target = join(__dirname, '..', 'framework', 'source');
  mkdirSync(target, { recursive: true });
  for (const [name, value] of Object.entries(facts)) {
    writeFileSync(join(target, `${name}.json`), `${JSON.stringify(value, null, 1)}\n`);
  }
  for (const { from, to } of facts.meta.danglingLinks) console.log(`leads nowhere: ${from} -> ${to}`);
  for (const kind of ['phases', 'norms', 'measures'] as const) {
    const found = facts[kind].length;
    console.log(`${found} ${kind}${found === EXPECTED[kind] ? '' : ` (was ${EXPECTED[kind]})`}`);
  }
  return 0;
}

function readMarkdown(folder: string): { path: string; text: string }[] {
  return readdirSync(join(folder, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({
      path: `docs/${name.split(sep).join('/')}`,
      text: readFileSync(join(folder, 'docs', name), 'utf8'),
    }));
}

process.exitCode = main(process.argv.slice(2));
