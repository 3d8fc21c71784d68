/** Reads the files of `framework/` from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceFile } from '../checker/src/framework/compile';

const FOLDER = join(__dirname, '..', 'framework');

/** All Markdown, YAML and JSON files, with posix paths relative to `framework/`. */
export function readFrameworkFiles(folder = FOLDER): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml|json)$/.test(name))
    .map((name) => ({ path: name.split(sep).join('/'), text: readFileSync(join(folder, name), 'utf8') }));
}
