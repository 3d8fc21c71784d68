/** The facts that the framework is built on: those of the source checkout this program stands in, else the built-in ones. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import measures from '../../framework/source/measures.json';
import meta from '../../framework/source/meta.json';
import norms from '../../framework/source/norms.json';
import phases from '../../framework/source/phases.json';
import type { SourceFacts } from '../../checker/src/framework/facts';

const PARTS = ['meta', 'norms', 'measures', 'phases'] as const;

/** `framework/` of the source checkout, from the folder of the program (`dist/`); undefined in an installed package. */
export function sourceFolder(program: string): string | undefined {
  const folder = join(program, '..', 'framework');
  return existsSync(join(folder, 'source', 'meta.json')) ? folder : undefined;
}

/** The facts as they are on disk in a source checkout, else those the program was built with. */
export function currentFacts(folder: string | undefined): SourceFacts {
  if (folder === undefined) return { meta, norms, measures, phases } as unknown as SourceFacts;
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'source', `${name}.json`), 'utf8'));
  return Object.fromEntries(PARTS.map((name) => [name, read(name)])) as unknown as SourceFacts;
}

/** Writes the facts in the form in which they are kept. */
export function writeFacts(folder: string, facts: SourceFacts): void {
  for (const name of PARTS)
    writeFileSync(join(folder, 'source', `${name}.json`), `${JSON.stringify(facts[name], null, 1)}\n`);
}
