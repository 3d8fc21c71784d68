import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../../checker/src/types';
import type { Abilities } from '../abilities';
import { toLspRange } from '../positions';

/**
 * Edits as the client can take them: with tab stops and tied to the version when it can, else plain.
 * `document` must be at the version the edits were made for.
 */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], client: Abilities): WorkspaceEdit {
  if (!client.documentChanges) {
    return { changes: { [document.uri]: edits.map((edit) => plain(document, edit)) } };
  }
  const { uri, version } = document;
  const changes = edits.map((edit) => (client.snippetEdits ? withTabStops(document, edit) : plain(document, edit)));
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

function plain(document: TextDocument, edit: Edit): TextEdit {
  return { range: toLspRange(document, edit.range), newText: edit.newText };
}

function withTabStops(document: TextDocument, edit: Edit): TextEdit | SnippetTextEdit {
  if (edit.snippet === undefined) return plain(document, edit);
  return { range: toLspRange(document, edit.range), snippet: { kind: 'snippet', value: edit.snippet } };
}
