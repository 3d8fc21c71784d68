/** The language server as the extension sees it: started once, at the first contract. */
import { workspace, type LogOutputChannel, type TextDocument, type Uri } from 'vscode';
import {
  DiagnosticPullMode,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  RevealOutputChannelOn,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  readSettings,
  requests,
  settingsSection,
  type CheckMoment,
  type CompareParams,
  type CompareResult,
  type DeviationsResult,
  type InitializationOptions,
  type StatusResult,
} from '../../protocol/src';
import type { CreateClient } from './extension';
import { serveFiles } from './files';

export interface Server {
  /** True from the moment it is being started. */
  readonly started: boolean;
  /** Starts it for this contract; does nothing when it was started before. Rejects when the server does not come up. */
  start(document: TextDocument): Promise<void>;
  /** Starts it anew; does nothing when it was never started. */
  restart(): Promise<void>;
  /** Checks the document now, also when the setting says to wait. */
  check(document: TextDocument): Promise<void>;
  /** What the contract holds, per phase; `null` when the document is no contract or the server is not running. */
  status(uri: string): Promise<StatusResult | null>;
  /** The register of deviations of the contract; `null` when the document is no contract or the server is not running. */
  deviations(uri: string): Promise<DeviationsResult>;
  /** What the newer of two versions took away or changed; `null` when that cannot be told. */
  compare(versions: CompareParams): Promise<CompareResult>;
  dispose(): void;
}

/** Makes the server's handle; nothing runs until `start`. */
export function createServer(createClient: CreateClient, log: LogOutputChannel, rulePages: Uri): Server {
  let client: BaseLanguageClient | undefined;
  let starting: Promise<void> | undefined;
  return {
    get started() {
      return starting !== undefined;
    },
    start(document) {
      starting ??= (async () => {
        client = createClient(clientOptions(document, log, rulePages));
        serveFiles(client);
        await client.start();
      })();
      return starting;
    },
    async restart() {
      await client?.stop();
      await client?.start();
    },
    async check(document) {
      // To the server it is as if it was saved: the text as it stands now is to be checked.
      await client?.sendNotification(DidSaveTextDocumentNotification.method, {
        textDocument: { uri: document.uri.toString() },
      });
      const feature = client?.getFeature(DocumentDiagnosticRequest.method);
      feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
    },
    async status(uri) {
      await starting;
      return (await client?.sendRequest<StatusResult | null>(requests.status, { uri })) ?? null;
    },
    async deviations(uri) {
      await starting;
      return (await client?.sendRequest<DeviationsResult>(requests.deviations, { uri })) ?? null;
    },
    async compare(versions) {
      await starting;
      return (await client?.sendRequest<CompareResult>(requests.compare, versions)) ?? null;
    },
    dispose() {
      client?.dispose().catch((error: unknown) => log.error(String(error)));
    },
  };
}

function clientOptions(document: TextDocument, log: LogOutputChannel, rulePages: Uri): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { files: true, rulePages: rulePages.toString() };
  return {
    documentSelector: schemes(document).flatMap((scheme) => [
      { scheme, language: 'markdown' },
      { scheme, language: 'yaml', pattern: '**/.contractkader/**' },
      ...policyFolders().map((folder) => ({ scheme, language: 'yaml', pattern: `${folder}/**` })),
    ]),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onSave: true, filter: isNotTheMoment },
  };
}

/** Folders with a body's own policy that the machine's setting names, as globs have them. */
function policyFolders(): readonly string[] {
  const { beleidsmappen } = readSettings(workspace.getConfiguration(settingsSection));
  return beleidsmappen.map((folder) => folder.replaceAll('\\', '/').replace(/\/$/, ''));
}

/** Where contracts are written: not the old versions that source control shows, nor output and previews. */
function schemes(document: TextDocument): readonly string[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return [...new Set(['file', 'untitled', ...folders, document.uri.scheme])];
}

/** When the setting says that this document is checked. */
export function checkMoment(document: TextDocument): CheckMoment {
  return readSettings(workspace.getConfiguration(settingsSection, document.uri)).controleren;
}

function isNotTheMoment(document: TextDocument, mode: DiagnosticPullMode): boolean {
  const moment = checkMoment(document);
  return mode === DiagnosticPullMode.onType ? moment !== 'tijdensTypen' : moment === 'uit';
}
