import { strict as assert } from 'node:assert';
import { CancellationToken, CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Contract, Run } from './contracts';
import { createContracts } from './contracts';

const uri = 'file:///a.md';
const none = CancellationToken.None;

/** A contract of which these tests look at nothing but its version. */
function contractAt(document: TextDocument, { version }: Run): Contract {
  const known: Partial<Contract> = { document, version, annexUris: new Map() };
  return known as Contract;
}

/** Contracts over one document, with a check that ends when the test says so. */
function setUp(): {
  document: TextDocument;
  runs: { run: Run; end: () => void; fail: () => void }[];
  contracts: ReturnType<typeof createContracts>;
  type: () => void;
} {
  const document = TextDocument.create(uri, 'markdown', 1, 'tekst');
  const runs: { run: Run; end: () => void; fail: () => void }[] = [];
  const contracts = createContracts(
    (asked) => (asked === uri ? document : undefined),
    (run) =>
      new Promise((resolve, reject) => {
        runs.push({
          run,
          end: () => resolve(contractAt(document, run)),
          fail: () => reject(new Error('kapot')),
        });
      }),
  );
  const type = (): void => void TextDocument.update(document, [{ text: 'meer tekst' }], document.version + 1);
  return { document, runs, contracts, type };
}

describe('contracts', () => {
  it('are checked once for all who ask at the same time, and kept', async () => {
    const { runs, contracts } = setUp();
    const both = Promise.all([contracts.at(uri, none), contracts.at(uri, none)]);
    assert.equal(runs.length, 1);
    runs[0]?.end();
    const [one, other] = await both;
    assert.equal(one, other);
    assert.equal(await contracts.at(uri, none), one);
    assert.equal(runs.length, 1);
  });

  it('give nothing for a document that is not open', async () => {
    assert.equal(await setUp().contracts.at('file:///b.md', none), undefined);
  });

  it('refuse an answer about a text that has changed meanwhile', async () => {
    const { runs, contracts, type } = setUp();
    const asked = contracts.at(uri, none);
    type();
    assert.equal(runs[0]?.run.stopped(), true);
    runs[0]?.end();
    await assert.rejects(asked, { code: LSPErrorCodes.ContentModified });
    const again = contracts.at(uri, none);
    runs[1]?.end();
    assert.equal((await again)?.version, 2);
  });

  it('answer a cancellation at once and stop when nobody waits any more', async () => {
    const { runs, contracts } = setUp();
    const one = new CancellationTokenSource();
    const other = new CancellationTokenSource();
    const asked = contracts.at(uri, one.token);
    const alsoAsked = contracts.at(uri, other.token);
    one.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
    assert.equal(runs[0]?.run.stopped(), false);
    other.cancel();
    await assert.rejects(alsoAsked, { code: LSPErrorCodes.RequestCancelled });
    assert.equal(runs[0].run.stopped(), true);
  });

  it('are checked again after a change elsewhere', async () => {
    const { runs, contracts } = setUp();
    const first = contracts.at(uri, none);
    runs[0]?.end();
    await first;
    contracts.stale(() => true);
    const second = contracts.at(uri, none);
    runs[1]?.end();
    assert.notEqual(await second, await first);
  });

  it('start from nothing after a check that failed', async () => {
    const { runs, contracts } = setUp();
    const failing = contracts.at(uri, none);
    runs[0]?.fail();
    await assert.rejects(failing, /kapot/);
    const again = contracts.at(uri, none);
    runs[1]?.end();
    assert.ok(await again);
    assert.notEqual(runs[1]?.run.memory, runs[0]?.run.memory);
  });
});
