import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Diagnostic,
  type FileEvent,
} from 'vscode-languageserver-protocol';
import { sparse, uri } from './drafts';
import { messageOf, modern, old, Session } from './server';

const withAnnex = sparse.replace(
  'looptijd-tot: 2031-03-01\n',
  'looptijd-tot: 2031-03-01\n  bijlagen: [bijlagen/sla.md]\n',
);
const annex = 'file:///project/contracten/bijlagen/sla.md';

async function missing(session: Session, of = uri): Promise<string[]> {
  const document = session.document(of);
  const found = (await session.diagnostics(of)).filter(({ code }) => code === 'missing-annex');
  return found.map(({ range }) => document.getText(range));
}

describe('annexes', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('that are not there are found at the line that names them, until they come', async () => {
    session = await Session.start({ folders: ['file:///project'], files: {} });
    await session.open(uri, withAnnex);
    assert.deepEqual(await missing(session), ['bijlagen/sla.md']);
    const watching = await session.until(() =>
      session.registered.find(
        ({ method, options }) =>
          method === DidChangeWatchedFilesNotification.method && JSON.stringify(options).includes('sla.md'),
      ),
    );
    assert.deepEqual(watching.options, {
      watchers: [{ globPattern: { baseUri: 'file:///project/contracten/bijlagen', pattern: 'sla.md' } }],
    });
    session.files[annex] = '# SLA\n';
    await session.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: annex, type: FileChangeType.Created }],
    });
    await session.until(() => (session.refreshes > 0 ? true : undefined));
    assert.deepEqual(await missing(session), []);
  });

  it('that are open but not saved count', async () => {
    session = await Session.start({ folders: ['file:///project'], files: {} });
    await session.open(annex, '# SLA\n');
    await session.open(uri, withAnnex);
    assert.deepEqual(await missing(session), []);
  });

  it('are read from disk for a client that serves no files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'contractkader-'));
    try {
      const own = pathToFileURL(join(folder, 'concept.md')).href;
      writeFileSync(join(folder, 'er.md'), '# Er\n');
      session = await Session.start({ capabilities: modern, folders: [pathToFileURL(folder).href] });
      await session.open(own, withAnnex.replace('bijlagen/sla.md', 'er.md, niet.md'));
      assert.deepEqual(await missing(session, own), ['niet.md']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('are not read outside the workspace', async () => {
    const files = { 'file:///elders/geheim.md': '# Geheim\n' };
    session = await Session.start({ folders: ['file:///project'], files });
    await session.open(uri, withAnnex.replace('bijlagen/sla.md', '../../elders/geheim.md'));
    assert.deepEqual(await missing(session), ['../../elders/geheim.md']);
  });

  it('of annexes are asked for too', async () => {
    const named = '---\ncontractkader:\n  bijlagen: [tarieven.md]\n---\n\n# SLA\n';
    session = await Session.start({ folders: ['file:///project'], files: { [annex]: named } });
    await session.open(uri, withAnnex);
    const [found] = (await session.diagnostics(uri)).filter(({ code }) => code === 'missing-annex');
    assert.match(found ? messageOf(found) : '', /‘tarieven\.md’, die ‘bijlagen\/sla\.md’ noemt/);
    assert.deepEqual(await missing(session), ['bijlagen/sla.md']);
  });
});

describe('findings in an annex', () => {
  const weak = '# SLA\n\n## 1. Logbestanden\n\n1. Opdrachtnemer is niet gehouden logbestanden te bewaren.\n';
  const firm = weak.replace(
    'is niet gehouden logbestanden te bewaren',
    'bewaart de logbestanden ten minste zes maanden',
  );
  const files = (text: string): Record<string, string> => ({ [annex]: text });
  let session: Session;
  afterEach(() => session.stop());

  const weakened = async (of: string): Promise<Diagnostic[]> =>
    (await session.diagnostics(of)).filter(({ code }) => code === 'weakened-clause');
  const changed = async (...uris: string[]): Promise<void> => {
    const before = session.refreshes;
    await session.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: uris.map((one): FileEvent => ({ uri: one, type: FileChangeType.Changed })),
    });
    await session.until(() => (session.refreshes > before ? true : undefined));
  };

  it('are shown at its line in the contract while it is closed, and lead to their place', async () => {
    session = await Session.start({ folders: ['file:///project'], files: files(weak) });
    const document = await session.open(uri, withAnnex);
    const [found] = await weakened(uri);
    assert.ok(found);
    assert.equal(document.getText(found.range), 'bijlagen/sla.md');
    assert.match(messageOf(found), /^Bijlage ‘bijlagen\/sla\.md’, regel 5: ‘niet gehouden logbestanden/);
    const { location } = found.relatedInformation?.[0] ?? {};
    assert.deepEqual([location?.uri, location?.range.start], [annex, { line: 4, character: 20 }]);
  });

  it('are shown in the annex itself once it is open, with their fixes in the contract', async () => {
    session = await Session.start({ folders: ['file:///project'], files: files(weak) });
    await session.open(uri, withAnnex);
    await session.diagnostics(uri);
    const document = await session.open(annex, weak);
    await session.until(() => (session.refreshes > 0 ? true : undefined));
    const [found] = await weakened(annex);
    assert.ok(found);
    assert.equal(document.getText(found.range), 'niet gehouden logbestanden te bewaren');
    assert.deepEqual(await weakened(uri), []);
    const [action] = await session.actions(annex, found);
    assert.ok(action);
    const [change] = (await session.resolve(action)).edit?.documentChanges ?? [];
    assert.ok(change !== undefined && 'textDocument' in change);
    assert.equal(change.textDocument.uri, uri);
    await session.close(annex);
    assert.equal((await weakened(uri)).length, 1);
  });

  it('go when the annex is edited, open or on disk', async () => {
    session = await Session.start({ folders: ['file:///project'], files: files(weak) });
    await session.open(uri, withAnnex);
    await session.diagnostics(uri);
    const document = await session.open(annex, weak);
    const refreshes = session.refreshes;
    const all = { start: { line: 0, character: 0 }, end: document.positionAt(weak.length) };
    await session.edit(annex, all, firm);
    await session.until(() => (session.refreshes > refreshes ? true : undefined));
    assert.deepEqual([await weakened(annex), await weakened(uri)], [[], []]);
    await session.close(annex);
    assert.equal((await weakened(uri)).length, 1, 'it was not saved');
    session.files[annex] = firm;
    await changed(annex);
    assert.deepEqual(await weakened(uri), []);
  });

  it('follow the annex when it is renamed and go when it is deleted', async () => {
    session = await Session.start({ folders: ['file:///project'], files: files(weak) });
    const document = await session.open(uri, withAnnex);
    assert.equal((await weakened(uri)).length, 1);
    const renamed = annex.replace('sla.md', 'dienst.md');
    Reflect.deleteProperty(session.files, annex);
    session.files[renamed] = weak;
    await changed(annex, renamed);
    assert.deepEqual(await missing(session), ['bijlagen/sla.md']);
    assert.deepEqual(await weakened(uri), []);
    const at = document.positionAt(withAnnex.indexOf('sla.md'));
    await session.edit(uri, { start: at, end: { line: at.line, character: at.character + 6 } }, 'dienst.md');
    assert.deepEqual(await missing(session), []);
    assert.equal((await weakened(uri)).length, 1);
    Reflect.deleteProperty(session.files, renamed);
    await changed(renamed);
    assert.deepEqual(await missing(session), ['bijlagen/dienst.md']);
    assert.deepEqual(await weakened(uri), []);
  });

  it('are pushed to a client that does not pull', async () => {
    session = await Session.start({ capabilities: old, folders: ['file:///project'], files: files(weak) });
    const latest = (of: string): readonly Diagnostic[] | undefined =>
      session.pushed.filter((one) => one.uri === of).at(-1)?.diagnostics;
    const isWeak = (list: readonly Diagnostic[] | undefined): boolean =>
      list?.some(({ code }) => code === 'weakened-clause') === true;
    await session.open(uri, withAnnex);
    await session.until(() => (isWeak(latest(uri)) ? true : undefined));
    const document = await session.open(annex, weak);
    await session.until(() => (isWeak(latest(annex)) && !isWeak(latest(uri)) ? true : undefined));
    const all = { start: { line: 0, character: 0 }, end: document.positionAt(weak.length) };
    await session.edit(annex, all, firm);
    await session.until(() => (isWeak(latest(annex)) ? undefined : true));
  });
});
