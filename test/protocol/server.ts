/** Starts the built server as any editor would, over stdio, and speaks LSP to it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  CompletionResolveRequest,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  UnregistrationRequest,
  createProtocolConnection,
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { requests } from '../../protocol/src/index';

const program = join(__dirname, '..', '..', 'dist', 'server.js');

// A process a test, on a busy machine: waiting longer is no failure.
beforeEach(function () {
  this.currentTest?.timeout(60_000);
});

/** What VS Code announces, as far as this server looks at it. */
export const modern: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedDocumentSupport: true, relatedInformation: true, codeDescriptionSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      contextSupport: true,
      completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    documentLink: { tooltipSupport: true },
  },
};

/** The modern client without one of its abilities. */
export function without(ability: 'completion' | 'diagnostic'): ClientCapabilities {
  return { ...modern, textDocument: { ...modern.textDocument, [ability]: undefined } };
}

/** A client of years ago: pushes, plain text, plain edits, nothing resolved later. */
export const old: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

export interface Options {
  readonly capabilities?: ClientCapabilities;
  /** Settings under `contractkader`. */
  readonly settings?: Record<string, unknown>;
  readonly folders?: readonly string[];
  /** Files that the client serves, by uri; undefined: it serves none. */
  readonly files?: Record<string, string>;
}

/** Reference date of all protocol tests. */
export const today = '2026-11-23';

/** A running server with one client. */
export class Session {
  readonly pushed: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  /** Methods the server registered for. */
  readonly registered: { readonly method: string; readonly options: unknown }[] = [];
  refreshes = 0;
  initialized!: InitializeResult;
  settings: Record<string, unknown>;
  readonly files: Record<string, string>;
  readonly #documents = new Map<string, TextDocument>();
  #waiting: (() => void)[] = [];

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    options: Options,
  ) {
    this.settings = options.settings ?? {};
    this.files = options.files ?? {};
  }

  /** Starts a server and introduces the client to it. */
  static async start(options: Options = {}): Promise<Session> {
    if (!existsSync(program)) throw new Error(`${program} is not there: run \`npm run build\` first.`);
    const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const reader = new StreamMessageReader(child.stdout);
    const session = new Session(child, createProtocolConnection(reader, new StreamMessageWriter(child.stdin)), options);
    session.#listen();
    session.initialized = await session.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still asks for it
      rootUri: null,
      capabilities: options.capabilities ?? modern,
      workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
      initializationOptions: {
        date: today,
        ...(options.files && { files: true }),
        ...(options.settings && { settings: options.settings }),
      },
    });
    await session.connection.sendNotification(InitializedNotification.type, {});
    return session;
  }

  /** Asks the server to end and waits until it has. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await ended;
    this.connection.dispose();
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<TextDocument> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
    return document;
  }

  /** The document as the client has it now. */
  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  }

  /** Types `text` over a range, on both sides. */
  async edit(uri: string, range: Range, text: string): Promise<void> {
    const before = this.document(uri);
    const version = before.version + 1;
    const changes = [{ range, text }];
    this.#documents.set(uri, TextDocument.update(before, changes, version));
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: changes,
    });
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async configure(settings: Record<string, unknown>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The diagnostics of a document, pulled in full. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('expected a full report');
    return report.items;
  }

  /** Waits until `found` gives something, looking again whenever the server says something. */
  async until<T>(found: () => T | undefined): Promise<T> {
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  async actions(uri: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
    const answer = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    return (answer ?? []).filter((action): action is CodeAction => !('arguments' in action));
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest(CodeActionResolveRequest.type, action);
  }

  async complete(uri: string, position: Position, trigger?: string): Promise<CompletionItem[]> {
    const answer = await this.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position,
      context: trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger },
    });
    return (answer as CompletionList | null)?.items ?? [];
  }

  resolveCompletion(item: CompletionItem): Promise<CompletionItem> {
    return this.connection.sendRequest(CompletionResolveRequest.type, item);
  }

  async links(uri: string): Promise<{ text: string; target: string | undefined }[]> {
    const links = (await this.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })) ?? [];
    return links.map(({ range, target }) => ({ text: this.document(uri).getText(range), target }));
  }

  #listen(): void {
    const { connection } = this;
    const said = (): void => {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const look of waiting) look();
    };
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.pushed.push(params);
      said();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
      said();
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method, registerOptions } of registrations) {
        this.registered.push({ method, options: registerOptions });
      }
      said();
    });
    connection.onRequest(UnregistrationRequest.type, () => undefined);
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      said();
    });
    connection.onRequest(requests.readFile, ({ uri }: { uri: string }) => {
      const text = this.files[uri];
      return text === undefined ? null : { text };
    });
    connection.onRequest(requests.listFiles, ({ uri, deep }: { uri: string; deep?: boolean }) =>
      Object.keys(this.files)
        .filter((file) => file.startsWith(`${uri}/`) && (deep === true || !file.slice(uri.length + 1).includes('/')))
        .map((file) => file.slice(uri.length + 1)),
    );
    connection.listen();
  }
}

/** The message of a diagnostic; this server never sends mark-up there. */
export function messageOf({ message }: Diagnostic): string {
  if (typeof message !== 'string') throw new Error('a message is plain text');
  return message;
}
