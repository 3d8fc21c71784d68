import type { Contract } from '../checking/contracts';
import type { Context } from '../context';
import { debounce } from '../debounce';
import { logged } from '../guarded';
import { showingOf } from './items';
import { pullDiagnostics } from './pull';
import { pushDiagnostics } from './push';
import { createSavedVersions } from './saved';
import { diagnosticsIn, type Showing } from './to-diagnostic';

/** Milliseconds in which changes of settings and files are taken together. */
const refreshDelay = 100;

/**
 * Diagnostics, pulled or pushed as the client announced.
 *
 * @returns to be called when settings or annexes changed: all diagnostics are made again
 */
export function provideDiagnostics(context: Context): () => void {
  const { connection, client, documents } = context;
  const saved = createSavedVersions();
  documents.onDidOpen(({ document }) => saved.saved(document));
  documents.onDidClose(({ document }) => saved.closed(document.uri));

  if (!client.pullsDiagnostics) {
    documents.onDidSave(({ document }) => saved.saved(document));
    const pusher = pushDiagnostics(context, saved);
    followAnnexes(context, (uris) =>
      documents
        .all()
        .filter(({ uri }) => uris.has(uri))
        .forEach(pusher.soon),
    );
    return () => documents.all().forEach(pusher.soon);
  }

  pullDiagnostics(context, saved);
  const refresh = debounce(refreshDelay, () => {
    if (client.refreshesDiagnostics) logged(connection, 'refresh', connection.languages.diagnostics.refresh());
  });
  // A client pulls on change, not on save: with `bijOpslaan` it must be told that there is something new.
  documents.onDidSave(({ document }) => {
    saved.saved(document);
    logged(
      connection,
      'save',
      context.settings.of(document.uri).then((settings) => {
        if (settings.controleren === 'bijOpslaan') refresh.again();
      }),
    );
  });
  followAnnexes(context, refresh.again);
  return refresh.again;
}

/**
 * What a contract says of an annex that is open changes with the contract, and goes when the contract is closed. Calls
 * `changed` with the uris of the open annexes of which something else is to be shown.
 */
function followAnnexes(context: Context, changed: (uris: ReadonlySet<string>) => void): void {
  const { contracts, documents } = context;
  const shown = new Map<string, ReadonlyMap<string, string>>();
  const follow = (uri: string, contract: Contract | undefined): void => {
    const before = shown.get(uri) ?? new Map<string, string>();
    const now = new Map(contract === undefined ? [] : inOpenAnnexes(contract, showingOf(context)));
    const uris = new Set([...before.keys(), ...now.keys()].filter((annex) => before.get(annex) !== now.get(annex)));
    if (now.size === 0) shown.delete(uri);
    else shown.set(uri, now);
    if (uris.size > 0) changed(uris);
  };
  contracts.onChecked((uri) => follow(uri, contracts.last(uri)));
  documents.onDidClose(({ document }) => follow(document.uri, undefined));
}

/** Per open annex what is shown in it, as text to compare. */
function inOpenAnnexes(contract: Contract, showing: Showing): readonly (readonly [string, string])[] {
  const open = [...contract.annexUris.values()].flatMap((uri) => showing.openAs(uri) ?? []);
  return open.map((uri) => [uri, JSON.stringify(diagnosticsIn(uri, contract, showing))] as const);
}
