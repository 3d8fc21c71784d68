/** Wires the server: nothing here knows whether it runs in node or in a browser. */
import {
  DidChangeConfigurationNotification,
  TextDocuments,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readInitializationOptions, settingsSection } from '../../protocol/src/index';
import { readAbilities } from './abilities';
import { serverCapabilities } from './capabilities';
import { documentCheck } from './checking/check-document';
import { createContracts } from './checking/contracts';
import { provideCodeActions } from './code-actions/index';
import { provideCodeLenses } from './code-lens/index';
import { provideCompletion } from './completion/index';
import type { Context } from './context';
import { provideDiagnostics } from './diagnostics/index';
import { version } from './framework';
import { logged } from './guarded';
import { provideHover } from './hover/index';
import { provideLinks } from './links/index';
import type { Platform } from './platform';
import { provideComparison } from './requests/compare';
import { provideDeviations } from './requests/deviations';
import { provideReport } from './requests/report';
import { provideStatus } from './requests/status';
import { createPolicies } from './policy/policies';
import { createPolicyWatcher } from './policy/watching';
import { findRulePagesIn } from './rule-pages';
import { createSettings } from './settings';
import { clientFiles } from './workspace/client-files';
import { canonical, keepFiles, noFiles } from './workspace/kept-files';
import { createWatcher } from './workspace/watching';

/** Starts the server on a connection. Returns at once; everything else happens in answer to the client. */
export function startServer(connection: Connection, platform: Platform): void {
  const documents = new TextDocuments(TextDocument);
  // The connection keeps one handler; several parts have something to do once the client is ready.
  const whenReady: (() => void)[] = [];
  connection.onInitialized(() => whenReady.forEach((begin) => begin()));
  connection.onInitialize((params): InitializeResult => {
    const context = makeContext(connection, documents, params, platform, whenReady);
    const refresh = provideDiagnostics(context);
    provideCodeActions(context);
    provideHover(context);
    provideCompletion(context);
    provideLinks(context);
    const refreshLenses = provideCodeLenses(context);
    provideStatus(context);
    provideReport(context);
    provideDeviations(context);
    provideComparison(context);
    followSettings(
      context,
      () => {
        refresh();
        refreshLenses();
      },
      whenReady,
    );
    followFiles(context, refresh);
    followPolicy(context, refresh, whenReady);
    documents.onDidClose(({ document }) => {
      context.contracts.closed(document.uri);
      context.settings.forget(document.uri);
    });
    return { capabilities: serverCapabilities(context.client), serverInfo: { name: 'Contractkader', version } };
  });
  documents.listen(connection);
  connection.listen();
}

function makeContext(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  platform: Platform,
  whenReady: (() => void)[],
): Context {
  const client = readAbilities(params.capabilities);
  const options = readInitializationOptions(params.initializationOptions);
  findRulePagesIn(options.rulePages ?? platform.rulePages);
  let folders = (params.workspaceFolders ?? []).map((folder) => folder.uri);
  if (params.capabilities.workspace?.workspaceFolders === true) {
    whenReady.push(() => {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
      });
    });
  }
  const files = options.files === true ? clientFiles(connection) : (platform.files ?? noFiles);
  const workspace = keepFiles(files, (uri) =>
    documents
      .all()
      .find((document) => canonical(document.uri) === uri)
      ?.getText(),
  );
  const settings = createSettings(connection, client, options.settings);
  const canReadBeside = (): boolean => options.files !== true || folders.length > 0;
  const policies = createPolicies({
    workspace,
    folders: () => folders,
    canReadBeside,
    open: () => documents.all().map(({ uri }) => uri),
  });
  const around = {
    platform,
    settings,
    workspace,
    policies,
    folders: () => folders,
    canReadBeside,
    date: () => options.date ?? platform.today(),
  };
  const check = documentCheck(around);
  const contracts = createContracts((uri) => documents.get(uri), check);
  const { date } = around;
  const { folders: foldersNow } = around;
  return { connection, client, documents, contracts, check, settings, workspace, policies, folders: foldersNow, date };
}

/** Settings that change make every result doubtful. */
function followSettings(
  { connection, client, contracts, settings, policies }: Context,
  refresh: () => void,
  whenReady: (() => void)[],
): void {
  if (client.registersConfiguration) {
    whenReady.push(() => {
      const section = { section: settingsSection };
      logged(connection, 'settings', connection.client.register(DidChangeConfigurationNotification.type, section));
    });
  }
  connection.onDidChangeConfiguration((params) => {
    settings.changed(params.settings);
    policies.changed();
    contracts.stale(() => true);
    refresh();
  });
}

/** A file or open document that a contract names as its annex changed: that contract is checked again. */
function followFiles({ connection, client, contracts, documents, workspace }: Context, refresh: () => void): void {
  const watcher = createWatcher(connection, client);
  workspace.watch((uri) => {
    let concerned = false;
    contracts.stale((contract) => {
      const names = contract !== undefined && [...contract.annexUris.values()].includes(uri);
      concerned ||= names;
      return names;
    });
    if (concerned) refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => changes.forEach(({ uri }) => workspace.changed(uri)));
  documents.onDidChangeContent(({ document }) => workspace.changed(document.uri));
  documents.onDidClose(({ document }) => workspace.changed(document.uri));
  contracts.onChecked(() => {
    watcher.watch(documents.all().flatMap(({ uri }) => [...(contracts.last(uri)?.annexUris.values() ?? [])]));
  });
}

/** A file of the body's own policy changed: what it says may concern every contract, and its other files. */
function followPolicy(
  { connection, client, contracts, workspace, policies }: Context,
  refresh: () => void,
  whenReady: (() => void)[],
): void {
  const watch = createPolicyWatcher(connection, client);
  workspace.watch((uri) => {
    if (!policies.concerns(`${uri}/`) && !policies.concerns(uri)) return;
    policies.changed();
    contracts.stale(() => true);
    refresh();
  });
  whenReady.push(() => watch([]));
  contracts.onChecked(() => watch(policies.outside()));
}
