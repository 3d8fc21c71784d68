/** What the extension does in every host: wait for the first contract, start the server, offer the commands. */
import { commands, l10n, Uri, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerComparisons } from './commands/compare';
import { checkNow } from './commands/check-now';
import { insertClause } from './commands/insert-clause';
import { openRulePage } from './commands/open-rule-page';
import { registerDeviations } from './commands/show-deviations';
import { registerOverview } from './commands/show-overview';
import { restartServer } from './commands/restart-server';
import { isContract, isPolicy } from './contracts';
import { createServer } from './server';

/** Makes a client that is not started yet; a node and a web host make it differently. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Registers everything with the editor. The server is started at the first contract, not before. */
export function activateExtension(context: ExtensionContext, createClient: CreateClient): void {
  const log = window.createOutputChannel('Contractkader', { log: true });
  const server = createServer(createClient, log, Uri.joinPath(context.extensionUri, 'dist', 'rules'));
  const overview = registerOverview(server);
  const deviations = registerDeviations(server);
  const comparisons = registerComparisons(server);
  const startAtContract = (document: TextDocument): void => {
    if (server.started || !(isContract(document) || isPolicy(document))) return;
    server.start(document).catch((error: unknown) => reportFailure(error, () => log.show()));
  };

  context.subscriptions.push(
    log,
    server,
    overview,
    deviations,
    comparisons,
    workspace.onDidOpenTextDocument(startAtContract),
    // The key may be typed, and a setting may name the file.
    workspace.onDidChangeTextDocument((event) => startAtContract(event.document)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('contractkader')) workspace.textDocuments.forEach(startAtContract);
    }),
    commands.registerCommand('contractkader.checkNow', () => checkNow(server)),
    commands.registerCommand('contractkader.showOverview', () => overview.show()),
    commands.registerCommand('contractkader.showDeviations', () => deviations.show()),
    commands.registerCommand('contractkader.compareWithSaved', () => comparisons.withSaved()),
    commands.registerCommand('contractkader.compareWithHead', () => comparisons.withHead()),
    commands.registerCommand('contractkader.compareWithFile', (file?: unknown) =>
      comparisons.withFile(file instanceof Uri ? file : undefined),
    ),
    commands.registerCommand('contractkader.insertClause', () => insertClause(context.extensionUri)),
    commands.registerCommand('contractkader.openRulePage', () => openRulePage()),
    commands.registerCommand('contractkader.showLog', () => log.show()),
    commands.registerCommand('contractkader.restartServer', () => restartServer(server)),
  );
  workspace.textDocuments.forEach(startAtContract);
}

function reportFailure(error: unknown, showLog: () => void): void {
  const reason = error instanceof Error ? error.message : String(error);
  const show = l10n.t('Show log');
  window
    .showErrorMessage(l10n.t('Contractkader could not start: {0}', reason), show)
    .then((chosen) => (chosen === show ? showLog() : undefined), undefined);
}
