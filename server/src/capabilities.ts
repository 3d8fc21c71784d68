import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { Abilities } from './abilities';

/**
 * Characters after which completion is asked for: quick suggestions are off in Markdown. A key or value follows
 * `: `, `[` or `,`; a hyphen follows `ck` and the letters of a norm.
 */
export const triggerCharacters: readonly string[] = [':', ' ', '[', ',', '-'];

/** What the server announces. Diagnostics are pulled or pushed, never both. */
export function serverCapabilities(client: Abilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...triggerCharacters], resolveProvider: true },
    documentLinkProvider: { resolveProvider: false },
    codeLensProvider: { resolveProvider: false },
    ...(client.codeActionLiterals && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: client.resolvesEdits },
    }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'contractkader', interFileDependencies: true, workspaceDiagnostics: false },
    }),
  };
}
