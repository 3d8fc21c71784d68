import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocuments } from 'vscode-languageserver';
import type { Abilities } from './abilities';
import type { Check, Contracts } from './checking/contracts';
import type { Policies } from './policy/policies';
import type { SettingsStore } from './settings';
import type { KeptWorkspace } from './workspace/kept-files';

/** What a feature may use. Made once, after `initialize`. */
export interface Context {
  readonly connection: Connection;
  readonly client: Abilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly contracts: Contracts;
  /** Checks a text that need not be that of an open document; nothing of it is kept. */
  readonly check: Check;
  readonly settings: SettingsStore;
  readonly workspace: KeptWorkspace;
  readonly policies: Policies;
  /** Uris of the workspace folders. */
  readonly folders: () => readonly string[];
  /** Reference date, YYYY-MM-DD. */
  readonly date: () => string;
}
