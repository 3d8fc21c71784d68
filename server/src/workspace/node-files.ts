import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
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
  async tree(folder) {
    const path = pathOf(folder);
    return path === undefined ? [] : filesBelow(path).catch(() => []);
  },
};

/** Folders deeper than this are not looked into. */
const deepest = 4;

async function filesBelow(folder: string, before = '', depth = 0): Promise<readonly string[]> {
  const entries = await readdir(join(folder, before), { withFileTypes: true });
  const files = await Promise.all(
    entries.map(async (entry) => {
      const path = `${before}${entry.name}`;
      if (entry.isFile()) return [path];
      const enter = entry.isDirectory() && depth < deepest && entry.name !== 'node_modules';
      return enter ? filesBelow(folder, `${path}/`, depth + 1) : [];
    }),
  );
  return files.flat();
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
