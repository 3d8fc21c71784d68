import { strict as assert } from 'node:assert';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver-protocol/node';
import { on, sparse, uri } from './drafts';
import { Session } from './server';

/** A contract that takes many slices to check. */
const long =
  sparse +
  Array.from(
    { length: 4_000 },
    (_, at) => `\n## Artikel ${at + 3} Onderwerp ${at}\n\n1. Opdrachtnemer doet zaak ${at} binnen ${at} dagen.\n`,
  ).join('');

describe('cancellation', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('of a long check is answered at once, before other work', async () => {
    session = await Session.start();
    await session.open(uri, long);
    const source = new CancellationTokenSource();
    const order: string[] = [];
    const asked = session.connection
      .sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }, source.token)
      .then(
        () => order.push('answered'),
        (error: unknown) => {
          assert.ok(error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
          order.push('cancelled');
        },
      );
    source.cancel();
    const document = session.document(uri);
    const hover = session.connection
      .sendRequest(HoverRequest.type, { textDocument: { uri }, position: on(document, 'aia-09') })
      .then(() => order.push('hover'));
    await Promise.all([asked, hover]);
    assert.deepEqual(order, ['cancelled', 'hover']);
  });

  it('leaves other documents served while a long one is checked', async () => {
    session = await Session.start();
    const small = 'file:///project/klein.md';
    await session.open(uri, long);
    await session.open(small, sparse);
    const order: string[] = [];
    await Promise.all([
      session.pull(uri).then(() => order.push('long')),
      session.pull(small).then(() => order.push('small')),
    ]);
    assert.deepEqual(order, ['small', 'long']);
  });

  it('keeps what was found: a check after it gives the same as a fresh one', async () => {
    session = await Session.start();
    await session.open(uri, long);
    const source = new CancellationTokenSource();
    const asked = session.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri } },
      source.token,
    );
    source.cancel();
    await assert.rejects(asked);
    const after = await session.diagnostics(uri);
    await session.stop();
    session = await Session.start();
    await session.open(uri, long);
    assert.deepEqual(await session.diagnostics(uri), after);
  });
});
