import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../../checker/src/types';
import type { Abilities } from '../abilities';
import { toLspRange } from '../positions';

/** A document that edits are made in; without a version it is not open in the editor. */
export interface Target {
  readonly document: TextDocument;
  readonly isOpen: boolean;
}

/**
 * Edits as the client can take them: with tab stops and tied to the version when it can, else plain. An editor has tab
 * stops only where the cursor is, so an edit in another file is plain. The documents must be at the versions the edits
 * were made for.
 *
 * @param targetOf the document of an edit, by `Edit.file`; undefined when it may not be written
 */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  targetOf: (file: string | undefined) => Target | undefined,
  client: Abilities,
): WorkspaceEdit {
  const files = [...new Set(edits.map(({ file }) => file))];
  const parts = files.flatMap((file) => {
    const target = targetOf(file);
    const own = edits.filter((edit) => edit.file === file);
    return target === undefined ? [] : [{ file, target, own }];
  });
  if (!client.documentChanges) {
    return {
      changes: Object.fromEntries(
        parts.map(({ target: { document }, own }) => [document.uri, own.map((edit) => plain(document, edit))]),
      ),
    };
  }
  return {
    documentChanges: parts.map(({ file, target: { document, isOpen }, own }): TextDocumentEdit => {
      const stops = client.snippetEdits && file === undefined;
      return {
        textDocument: { uri: document.uri, version: isOpen ? document.version : null },
        edits: own.map((edit) => (stops ? withTabStops(document, edit) : plain(document, edit))),
      };
    }),
  };
}

function plain(document: TextDocument, edit: Edit): TextEdit {
  return { range: toLspRange(document, edit.range), newText: edit.newText };
}

function withTabStops(document: TextDocument, edit: Edit): TextEdit | SnippetTextEdit {
  if (edit.snippet === undefined) return plain(document, edit);
  return { range: toLspRange(document, edit.range), snippet: { kind: 'snippet', value: edit.snippet } };
}
