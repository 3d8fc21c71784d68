import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import type { DocumentDiagnosticReport, Hover, InitializeResult } from 'vscode-languageserver-protocol';
import { sparse, uri } from './drafts';
import { modern, today } from './server';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/** The server of the web extension in a scope with nothing but what a web worker has: no process, no require. */
class WebWorkerSession {
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #channels: MessageChannel[] = [];
  #receive: (event: { data: unknown }) => void = () => undefined;
  #last = 0;

  constructor() {
    const channels = this.#channels;
    class OwnChannel extends MessageChannel {
      constructor() {
        super();
        channels.push(this);
      }
    }
    const receive = (handler: (event: { data: unknown }) => void): void => {
      this.#receive = handler;
    };
    const scope = {
      postMessage: (message: Message) => this.#take(message),
      set onmessage(handler: (event: { data: unknown }) => void) {
        receive(handler);
      },
      addEventListener: () => undefined,
    };
    const globals = { console, performance, setTimeout, clearTimeout, TextDecoder, TextEncoder, URL, queueMicrotask };
    const program = readFileSync(join(__dirname, '..', '..', 'dist', 'server.web.js'), 'utf8');
    runInContext(program, createContext({ self: scope, MessageChannel: OwnChannel, ...globals }));
  }

  ask<R>(method: string, params: unknown): Promise<R> {
    const id = ++this.#last;
    return new Promise<unknown>((resolve) => {
      this.#answers.set(id, resolve);
      this.#send({ id, method, params });
    }) as Promise<R>;
  }

  tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  end(): void {
    for (const { port1 } of this.#channels) port1.close();
  }

  #send(message: object): void {
    this.#receive({ data: { jsonrpc: '2.0', ...message } });
  }

  #take(message: Message): void {
    if (message.method === undefined && message.id !== undefined) {
      this.#answers.get(message.id)?.(message.result);
    } else if (message.id !== undefined) {
      this.#send({ id: message.id, result: message.params?.items?.map(() => ({})) ?? null });
    }
  }
}

describe('the server in a web worker', () => {
  let session: WebWorkerSession;
  before(() => {
    session = new WebWorkerSession();
  });
  after(() => session.end());

  it('answers as the one in node does, without node', async () => {
    const { serverInfo } = await session.ask<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: modern,
      workspaceFolders: null,
      initializationOptions: { date: today, files: true },
    });
    assert.equal(serverInfo?.name, 'Contractkader');
    session.tell('initialized', {});
    session.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: sparse } });
    const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.ok(report.kind === 'full' && report.items.some(({ code }) => String(code).startsWith('missing-clause')));
    const line = sparse.split('\n').findIndex((one) => one.includes('aia-09'));
    const character = (sparse.split('\n')[line] ?? '').indexOf('aia-09');
    const hover = await session.ask<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line, character },
    });
    assert.match(JSON.stringify(hover), /toezicht/);
  });
});
