import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../../protocol/src/index';

/** Which version of each document was last opened or saved: with `bijOpslaan` only that one is checked. */
export interface SavedVersions {
  readonly saved: (document: TextDocument) => void;
  readonly closed: (uri: string) => void;
  /** Whether this version of the document is to be checked now. */
  readonly isDue: (document: TextDocument, settings: Settings) => boolean;
}

/** Keeps the versions that were saved. */
export function createSavedVersions(): SavedVersions {
  const versions = new Map<string, number>();
  return {
    saved(document) {
      versions.set(document.uri, document.version);
    },
    closed(uri) {
      versions.delete(uri);
    },
    isDue(document, settings) {
      if (settings.controleren === 'uit') return false;
      return settings.controleren === 'tijdensTypen' || versions.get(document.uri) === document.version;
    },
  };
}
