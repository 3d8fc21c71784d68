import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver-protocol';
import { sparse, uri } from './drafts';
import { modern, Session } from './server';

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
      session.registered.find(({ method }) => method === DidChangeWatchedFilesNotification.method),
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
});
