import { CancellationToken, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../../protocol/src/index';
import type { Context } from '../context';
import { debounce, type Debounced } from '../debounce';
import { logged } from '../guarded';
import { contractsOf, itemsIn, showingOf } from './items';
import type { SavedVersions } from './saved';
import { policyItems } from './policy';

/** Milliseconds without a keystroke before a push client gets new diagnostics. */
export const pushDelay = 120;

/** Sends diagnostics to clients that do not pull. */
export interface Pusher {
  /** Something about the document changed: checks it soon. */
  readonly soon: (document: TextDocument) => void;
}

/** Pushes after every change, with the version they belong to. */
export function pushDiagnostics(context: Context, saved: SavedVersions): Pusher {
  const waiting = new Map<string, Debounced>();
  const shown = new Set<string>();

  const itemsOf = async (document: TextDocument, settings: Settings): Promise<Diagnostic[] | undefined> => {
    const policy = await policyItems(context, document, settings);
    if (policy !== undefined) return policy;
    const contracts = await contractsOf(context, document.uri, CancellationToken.None);
    return contracts.length === 0 ? undefined : itemsIn(document.uri, contracts, showingOf(context));
  };

  const send = async (uri: string): Promise<void> => {
    const document = context.documents.get(uri);
    if (document === undefined) return;
    const settings = await context.settings.of(uri);
    if (settings.controleren !== 'uit' && !saved.isDue(document, settings)) return;
    const diagnostics = settings.controleren === 'uit' ? undefined : await itemsOf(document, settings);
    if (diagnostics === undefined && !shown.has(uri)) return;
    if (diagnostics === undefined) shown.delete(uri);
    else shown.add(uri);
    await context.connection.sendDiagnostics({
      uri,
      diagnostics: diagnostics ?? [],
      ...(context.client.diagnosticVersion && { version: document.version }),
    });
  };

  const soon = ({ uri }: TextDocument): void => {
    const known = waiting.get(uri) ?? debounce(pushDelay, () => logged(context.connection, 'diagnostics', send(uri)));
    waiting.set(uri, known);
    known.again();
  };

  context.documents.onDidChangeContent(({ document }) => soon(document));
  context.documents.onDidSave(({ document }) => soon(document));
  context.documents.onDidClose(({ document }) => {
    waiting.get(document.uri)?.cancel();
    waiting.delete(document.uri);
    if (shown.delete(document.uri)) void context.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  return { soon };
}
