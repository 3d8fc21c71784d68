/** Paths of annexes, as text: the checker has no files. All count from the folder of the contract. */

/**
 * The path of a file that is named in another one, from the contract's folder; undefined when it is no path of a file
 * (an address, a place in the same text).
 *
 * @param from path of the naming file from the contract's folder: `bijlagen/sla.md`
 * @param written as written there, with `/` or `\`
 */
export function pathFrom(from: string, written: string): string | undefined {
  const plain = written.trim().replaceAll('\\', '/');
  if (plain === '' || plain.startsWith('//') || /^[a-z][a-z0-9+.-]+:/iu.test(plain)) return undefined;
  const steps = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  const path = steps.join('/');
  return plain.startsWith('/') ? `/${path}` : path;
}

/** The target of a link as a path of a Markdown file: without `#place` and `?query`, character codes read; else undefined. */
export function markdownTarget(url: string): string | undefined {
  const path = /^[^#?]*/.exec(url)?.[0] ?? '';
  if (!/\.(?:md|markdown)$/i.test(path)) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Name of a file, of its path or its uri. */
export function nameOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** How a report names an annex: its path from where the contract's own name (a path or uri) counts. */
export function fileOf(contract: string, path: string): string {
  if (path.startsWith('/')) return path;
  const folder = contract.slice(0, Math.max(contract.lastIndexOf('/'), contract.lastIndexOf('\\')) + 1);
  const root = /^(?:[a-z][a-z0-9+.-]+:\/\/[^/]*)?\//iu.exec(folder)?.[0] ?? '';
  return root + (pathFrom(`${folder.slice(root.length)}x`, path) ?? path);
}
