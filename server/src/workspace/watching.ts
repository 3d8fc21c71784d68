import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Abilities } from '../abilities';
import { logged } from '../guarded';

/** Asks the client to tell of changes of exactly these files. */
export interface Watcher {
  readonly watch: (uris: readonly string[]) => void;
}

/** Watches the annexes of the open contracts, where the client lets a server ask for it. */
export function createWatcher(connection: Connection, client: Abilities): Watcher {
  let watched = '';
  let registered: Promise<Disposable> | undefined;

  const register = async (uris: readonly string[]): Promise<void> => {
    const before = registered;
    registered =
      uris.length === 0
        ? undefined
        : connection.client.register(DidChangeWatchedFilesNotification.type, {
            watchers: uris.map((uri) => watcherOf(uri, client)),
          });
    (await before)?.dispose();
    await registered;
  };

  return {
    watch(uris) {
      const sorted = [...new Set(uris)].sort();
      const key = sorted.join('\n');
      if (!client.registersWatchers || key === watched) return;
      watched = key;
      logged(connection, 'watch', register(sorted));
    },
  };
}

function watcherOf(uri: string, client: Abilities): FileSystemWatcher {
  const parsed = URI.parse(uri);
  const name = literal(Utils.basename(parsed));
  return {
    globPattern: client.relativePatterns ? { baseUri: Utils.dirname(parsed).toString(), pattern: name } : `**/${name}`,
  };
}

/** A file's name as a glob that matches only it. */
function literal(name: string): string {
  return name.replace(/[[\]{}*?]/g, (character) => (character === '[' || character === ']' ? '?' : `[${character}]`));
}
