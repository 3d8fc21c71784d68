import { readdir, readFile, stat } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import { largestFile, type FileSource } from './workspace';

/** Files on this computer, for a client that does not serve its own. Only `file:` uris. */
export const nodeFiles: FileSource = {
  async read(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const { size } = await stat(path);
      return size > largestFile ? '' : await readFile(path, 'utf8');
    } catch {
      return undefined;
    }
  },
  async list(folder) {
    const path = pathOf(folder);
    return path === undefined ? [] : readdir(path).catch(() => []);
  },
};

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
