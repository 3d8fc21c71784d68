import { URI, Utils } from 'vscode-uri';

/** Where annexes may be read from. */
export interface Borders {
  /** Uris of the workspace folders; empty when a single file is open. */
  readonly folders: readonly string[];
  /** Absolute folders outside the workspace, named in a setting of the machine. */
  readonly extra: readonly string[];
}

/**
 * The uri of an annex as written in the contract, or undefined when it may not be read: a draft that comes from
 * someone else must not make the editor read any file of this computer.
 *
 * @param contract uri of the contract; paths count from its folder
 * @param path as written, with `/` or `\`
 */
export function annexUri(contract: string, path: string, borders: Borders): string | undefined {
  const base = URI.parse(contract);
  if (base.scheme === 'untitled') return undefined;
  const written = path.trim().replaceAll('\\', '/');
  if (written === '' || /^[a-z][a-z0-9+.-]+:/iu.test(written)) return undefined;
  const folder = Utils.dirname(base);
  const target = Utils.resolvePath(folder, written);
  const allowed = [
    ...(borders.folders.length > 0 ? borders.folders.map((uri) => URI.parse(uri)) : [folder]),
    ...borders.extra.map((extra) => URI.file(extra)),
  ];
  return allowed.some((border) => isWithin(target, border)) ? target.toString() : undefined;
}

/** The workspace folder a uri lies in (the deepest), or undefined. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  const target = URI.parse(uri);
  return folders
    .filter((folder) => isWithin(target, URI.parse(folder)))
    .reduce<string | undefined>(
      (best, folder) => (best === undefined || folder.length > best.length ? folder : best),
      undefined,
    );
}

/** Whether a uri lies in a folder, at any depth. */
export function liesIn(uri: string, folder: string): boolean {
  return isWithin(URI.parse(uri), URI.parse(folder));
}

function isWithin(target: URI, folder: URI): boolean {
  const border = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return target.scheme === folder.scheme && target.authority === folder.authority && target.path.startsWith(border);
}
