import type { Context } from '../context';
import { debounce } from '../debounce';
import { logged } from '../guarded';
import { pullDiagnostics } from './pull';
import { pushDiagnostics } from './push';
import { createSavedVersions } from './saved';

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
  return refresh.again;
}
