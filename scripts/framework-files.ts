/** Reads the files of `framework/` from disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceFile } from '../checker/src/framework/compile';

const FOLDER = join(__dirname, '..', 'framework');

/**
 * All Markdown, YAML and JSON files, with posix paths relative to `framework/`.
 * Clauses named in `clauses/.unfinished` are still being written: they are read only with CONTRACTKADER_UNFINISHED=1.
 */
export function readFrameworkFiles(folder = FOLDER): readonly SourceFile[] {
  const unfinished = process.env.CONTRACTKADER_UNFINISHED === '1' ? [] : unfinishedClauses(folder);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml|json)$/.test(name))
    .map((name) => ({ name, path: name.split(sep).join('/') }))
    .filter(({ path }) => !unfinished.some((id) => path.startsWith(`clauses/${id}/`)))
    .map(({ name, path }) => ({ path, text: readFileSync(join(folder, name), 'utf8') }));
}

function unfinishedClauses(folder: string): string[] {
  const list = join(folder, 'clauses', '.unfinished');
  return existsSync(list) ? readFileSync(list, 'utf8').split(/\s+/).filter(Boolean) : [];
}
