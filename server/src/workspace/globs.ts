import picomatch from 'picomatch/posix';
import { URI } from 'vscode-uri';
import { folderOf } from './allowed';

/**
 * Whether a setting names the file as a contract. Globs count from the workspace folder the file lies in; without one
 * they are held against the whole path and the file's name.
 */
export function isNamedContract(uri: string, globs: readonly string[], folders: readonly string[]): boolean {
  if (globs.length === 0) return false;
  const path = URI.parse(uri).path;
  const folder = folderOf(uri, folders);
  const candidates =
    folder === undefined
      ? [path.replace(/^\//, ''), path.slice(path.lastIndexOf('/') + 1)]
      : [path.slice(URI.parse(folder).path.replace(/\/$/, '').length + 1)];
  const matches = picomatch([...globs], { dot: true, nocase: false });
  return candidates.some((candidate) => matches(candidate));
}
