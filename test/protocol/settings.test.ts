import { strict as assert } from 'node:assert';
import { sparse, uri } from './drafts';
import { messageOf, old, Session } from './server';

const unmarked = sparse.replace(/^---\n[\s\S]*?\n---\n/, '');

describe('settings', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('change severity and language, and all is made again at once', async () => {
    session = await Session.start();
    await session.open(uri, sparse);
    const before = (await session.diagnostics(uri)).find(({ code }) => String(code).startsWith('missing-clause'));
    assert.ok(before);
    await session.configure({ taal: 'en', ernst: { [String(before.code)]: 'fout' } });
    await session.until(() => (session.refreshes > 0 ? true : undefined));
    const after = (await session.diagnostics(uri)).find(({ data }) => data === before.data);
    assert.equal(after?.severity, 1);
    assert.notEqual(after.message, before.message);
  });

  it('refresh once for many changes', async () => {
    session = await Session.start();
    await session.open(uri, sparse);
    await session.diagnostics(uri);
    for (const taal of ['en', 'nl', 'en']) await session.configure({ taal });
    await session.until(() => (session.refreshes > 0 ? true : undefined));
    await session.diagnostics(uri);
    assert.equal(session.refreshes, 1);
  });

  it('switch a rule off', async () => {
    session = await Session.start({ settings: { ernst: { 'missing-clause': 'uit', 'missing-clauses': 'uit' } } });
    await session.open(uri, sparse);
    const codes = (await session.diagnostics(uri)).map(({ code }) => String(code));
    assert.ok(
      codes.every((code) => !code.startsWith('missing-clause')),
      codes.join(),
    );
  });

  it('name contracts that do not say so themselves', async () => {
    session = await Session.start({ settings: { contracten: ['contracten/*.md'] }, folders: ['file:///project'] });
    await session.open(uri, unmarked);
    assert.ok((await session.diagnostics(uri)).length > 0);
    const other = 'file:///project/docs/uitleg.md';
    await session.open(other, unmarked);
    assert.deepEqual(await session.diagnostics(other), []);
  });

  it('come at the start from a client that cannot be asked', async () => {
    session = await Session.start({ capabilities: old, settings: { taal: 'en' } });
    await session.open(uri, sparse);
    const { diagnostics } = await session.until(() => session.pushed.at(-1));
    assert.ok(diagnostics.some((one) => /\b(the|is|missing|clauses?)\b/.test(messageOf(one))));
  });
});
