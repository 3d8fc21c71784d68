import { URI } from 'vscode-uri';
import type { FileSource, Workspace } from './workspace';

/** A workspace that remembers what it read until it is told of a change. */
export interface KeptWorkspace extends Workspace {
  /** A file changed: forgets it and tells the watchers. */
  readonly changed: (uri: string) => void;
}

/**
 * Keeps what `source` read. Documents that are open win over the file: what the drafter sees is what counts.
 *
 * @param openText text of an open document, or undefined
 */
export function keepFiles(source: FileSource, openText: (uri: string) => string | undefined): KeptWorkspace {
  const texts = new Map<string, Promise<string | undefined>>();
  const listeners: ((uri: string) => void)[] = [];
  return {
    read(written) {
      const uri = canonical(written);
      const open = openText(uri);
      if (open !== undefined) return Promise.resolve(open);
      const known = texts.get(uri);
      if (known) return known;
      const read = source.read(uri);
      texts.set(uri, read);
      return read;
    },
    list: (folder) => source.list(folder),
    tree: (folder) => source.tree(folder),
    watch(listener) {
      listeners.push(listener);
    },
    changed(written) {
      const uri = canonical(written);
      texts.delete(uri);
      for (const listener of listeners) listener(uri);
    },
  };
}

/** One spelling for a uri: clients differ in what they encode (`file:///c%3A/` and `file:///c:/`). */
export function canonical(uri: string): string {
  return URI.parse(uri).toString();
}

/** No files at all: a client that serves none, in a browser. */
export const noFiles: FileSource = {
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
  tree: () => Promise.resolve([]),
};
