import { strict as assert } from 'node:assert';
import { LSPErrorCodes, type Range } from 'vscode-languageserver-protocol';
import { on, sparse, uri } from './drafts';
import { messageOf, old, Session, without, type Options } from './server';

const sessions: Session[] = [];
async function start(options?: Options): Promise<Session> {
  const session = await Session.start(options);
  sessions.push(session);
  return session;
}

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.stop();
});

const end = (session: Session): Range => {
  const document = session.document(uri);
  const position = document.positionAt(document.getText().length);
  return { start: position, end: position };
};

describe('diagnostics that are pulled', () => {
  it('carry rule, page, message, severity, source and what a fix needs', async () => {
    const session = await start();
    const document = await session.open(uri, sparse);
    const found = (await session.diagnostics(uri)).find(({ code }) => String(code).startsWith('missing-clause'));
    assert.ok(found);
    assert.equal(found.source, 'contractkader');
    assert.match(found.codeDescription?.href ?? '', /^file:\/\/.*\/dist\/rules\/missing-clauses?\.md$/);
    assert.equal(document.getText(found.range), 'contractkader');
    assert.match(messageOf(found), /[a-z]{3}/);
    assert.ok([1, 2, 3, 4].includes(found.severity ?? 0));
    assert.equal(typeof found.data, 'string');
    assert.ok((found.relatedInformation ?? []).every(({ location }) => location.uri === uri));
    assert.equal(session.pushed.length, 0);
  });

  it('are unchanged when an edit changes nothing of them', async () => {
    const session = await start();
    await session.open(uri, sparse);
    const first = await session.pull(uri);
    assert.ok(first.kind === 'full' && first.resultId !== undefined);
    await session.edit(uri, end(session), '\n');
    const second = await session.pull(uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
  });

  it('are made again when the text says something else', async () => {
    const session = await start();
    const document = await session.open(uri, sparse);
    const first = await session.pull(uri);
    const at = document.getText().indexOf('  inkoopvorm: aanpassing\n');
    const range = {
      start: document.positionAt(at),
      end: document.positionAt(at + '  inkoopvorm: aanpassing\n'.length),
    };
    await session.edit(uri, range, '');
    const second = await session.pull(uri, first.kind === 'full' ? first.resultId : undefined);
    assert.ok(second.kind === 'full');
    assert.ok(second.items.some(({ code }) => code === 'unknown-profile'));
  });

  it('must be asked for again when the text changed while they were made', async () => {
    const session = await start();
    await session.open(uri, sparse);
    await session.diagnostics(uri);
    await session.edit(uri, end(session), '\n## Artikel 3 Lang\n\n1. Tekst.\n'.repeat(3_000));
    const asked = session.pull(uri);
    await session.edit(uri, end(session), 'x');
    await assert.rejects(asked, { code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } });
    assert.ok((await session.diagnostics(uri)).length > 0);
  });

  it('give only a list for what is no contract', async () => {
    const session = await start();
    await session.open('file:///project/notitie.md', '# Notitie\n\nZie aia-09.\n');
    assert.deepEqual(await session.diagnostics('file:///project/notitie.md'), []);
  });
});

describe('diagnostics that are pushed', () => {
  it('come with the version they belong to, the newest last', async () => {
    const session = await start({ capabilities: without('diagnostic') });
    await session.open(uri, sparse);
    await session.edit(uri, end(session), 'x');
    await session.edit(uri, end(session), 'y');
    const last = await session.until(() => session.pushed.find(({ version }) => version === 3));
    assert.ok(last.diagnostics.length > 0);
    assert.deepEqual(
      session.pushed.map(({ version }) => version),
      [...session.pushed.map(({ version }) => version)].sort(),
    );
  });

  it('go away when the draft is closed', async () => {
    const session = await start({ capabilities: old, settings: {} });
    await session.open(uri, sparse);
    await session.until(() => session.pushed.at(-1));
    await session.close(uri);
    await session.until(() => session.pushed.find(({ diagnostics }) => diagnostics.length === 0));
  });

  it('leave out what the client does not know', async () => {
    const session = await start({ capabilities: old, settings: {} });
    await session.open(uri, sparse);
    const { diagnostics, version } = await session.until(() => session.pushed.at(-1));
    assert.equal(version, undefined);
    assert.ok(diagnostics.every((one) => one.codeDescription === undefined && one.relatedInformation === undefined));
  });
});

describe('when a draft is checked', () => {
  it('is never with `controleren: uit`', async () => {
    const session = await start({ settings: { controleren: 'uit' } });
    await session.open(uri, sparse);
    assert.deepEqual(await session.diagnostics(uri), []);
    await session.configure({ controleren: 'tijdensTypen' });
    await session.until(() => (session.refreshes > 0 ? true : undefined));
    assert.ok((await session.diagnostics(uri)).length > 0);
  });

  it('is on opening and on saving with `bijOpslaan`', async () => {
    const session = await start({ settings: { controleren: 'bijOpslaan' } });
    const document = await session.open(uri, sparse);
    const first = await session.pull(uri);
    assert.ok(first.kind === 'full' && first.resultId !== undefined);
    const key = on(document, 'risicogroep');
    const line = { start: { line: key.line, character: 0 }, end: { line: key.line + 1, character: 0 } };
    await session.edit(uri, line, '');
    assert.deepEqual(await session.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await session.save(uri);
    await session.until(() => (session.refreshes > 0 ? true : undefined));
    const saved = await session.pull(uri, first.resultId);
    assert.ok(saved.kind === 'full' && saved.items.some(({ code }) => code === 'unknown-profile'));
  });
});
