/** Asks the client to tell of changes in the body's own policy: in any `.contractkader`, and in the named folders. */
import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { POLICY_FOLDER } from '../../../checker/src/framework/compile/index';
import type { Abilities } from '../abilities';
import { logged } from '../guarded';

/** The folder itself too: who deletes it is told of that alone. */
const everywhere: readonly FileSystemWatcher[] = [
  { globPattern: `**/${POLICY_FOLDER}` },
  { globPattern: `**/${POLICY_FOLDER}/**` },
];

/** Watches; to be called again with the folders outside the workspace when these change. */
export function createPolicyWatcher(connection: Connection, client: Abilities): (outside: readonly string[]) => void {
  let watched: string | undefined;
  let registered: Promise<Disposable> | undefined;
  const register = async (outside: readonly string[]): Promise<void> => {
    const before = registered;
    const named = client.relativePatterns
      ? outside.map((uri) => ({ globPattern: { baseUri: uri, pattern: '**/*' } }))
      : [];
    registered = connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [...everywhere, ...named],
    });
    (await before)?.dispose();
    await registered;
  };
  return (outside) => {
    const key = outside.join('\n');
    if (!client.registersWatchers || key === watched) return;
    watched = key;
    logged(connection, 'watch', register(outside));
  };
}
