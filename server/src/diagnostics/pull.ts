import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../../protocol/src/index';
import { isContentModified } from '../checking/errors';
import type { Context } from '../context';
import { guarded } from '../guarded';
import { contractsOf, itemsIn, showingOf } from './items';
import { resultIdOf } from './result-id';
import type { SavedVersions } from './saved';
import { policyItems } from './policy';

/** Answers `textDocument/diagnostic`. */
export function pullDiagnostics(context: Context, saved: SavedVersions): void {
  const { connection } = context;
  const last = new Map<string, Diagnostic[]>();
  connection.languages.diagnostics.on(
    guarded(connection, 'diagnostics', async ({ textDocument, previousResultId }, token) => {
      const document = context.documents.get(textDocument.uri);
      if (document === undefined) return report([], previousResultId);
      const settings = await context.settings.of(document.uri);
      if (settings.controleren === 'uit') return report([], previousResultId);
      const known = last.get(document.uri);
      if (known !== undefined && !saved.isDue(document, settings)) return report(known, previousResultId);
      const items = await itemsOf(context, document, settings, token);
      last.set(document.uri, items);
      return report(items, previousResultId);
    }),
  );
  context.documents.onDidClose(({ document }) => last.delete(document.uri));
}

async function itemsOf(
  context: Context,
  document: TextDocument,
  settings: Settings,
  token: CancellationToken,
): Promise<Diagnostic[]> {
  try {
    const policy = await policyItems(context, document, settings);
    if (policy !== undefined) return policy;
    return itemsIn(document.uri, await contractsOf(context, document.uri, token), showingOf(context));
  } catch (error) {
    // Pulls are not repeated after ContentModified, and the client would show an empty list: it must ask again.
    if (isContentModified(error)) throw askAgain();
    throw error;
  }
}

function askAgain(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed', { retriggerRequest: true });
}

function report(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = resultIdOf(items);
  return resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
