import type { Connection } from 'vscode-languageserver';
import { readSettings, settingsSection, type Settings } from '../../protocol/src/index';
import type { Abilities } from './abilities';

/** The settings as they hold for a document. */
export interface SettingsStore {
  /** Settings of a resource; asked of the client once and kept until they change. */
  of: (uri: string) => Promise<Settings>;
  /** Forgets what was kept. `pushed` are settings that came with the notification, for clients that are not asked. */
  changed: (pushed: unknown) => void;
  forget: (uri: string) => void;
}

/** Settings through `workspace/configuration`; a client without it gets those it sent itself, else the defaults. */
export function createSettings(connection: Connection, client: Abilities, initial: unknown): SettingsStore {
  const kept = new Map<string, Promise<Settings>>();
  let given: unknown = initial;

  const ask = async (uri: string): Promise<Settings> => {
    try {
      return readSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection }));
    } catch (error) {
      connection.console.warn(`Settings of ${uri} could not be read, the defaults hold: ${String(error)}`);
      return readSettings(undefined);
    }
  };

  return {
    of(uri) {
      if (!client.configuration) return Promise.resolve(readSettings(given));
      const known = kept.get(uri);
      if (known) return known;
      const asked = ask(uri);
      kept.set(uri, asked);
      return asked;
    },
    changed(pushed) {
      kept.clear();
      if (typeof pushed === 'object' && pushed !== null && settingsSection in pushed) {
        given = (pushed as Readonly<Record<string, unknown>>)[settingsSection];
      }
    },
    forget(uri) {
      kept.delete(uri);
    },
  };
}
