import { strict as assert } from 'node:assert';
import { requests, type StatusResult } from '../../protocol/src/index';
import { on, sparse, uri } from './drafts';
import { Session } from './server';

describe('whatever is opened', () => {
  let session: Session;
  before(async () => {
    session = await Session.start();
  });
  after(() => session.stop());
  afterEach(() => session.close(uri));

  it('is left alone when it is no contract', async () => {
    const note = '---\ntitel: X\n---\n\n# Notitie\n\nZie aia-09 en artikel 14 AI-verordening.\n';
    const document = await session.open(uri, note);
    assert.deepEqual(await session.diagnostics(uri), []);
    assert.equal(await session.hover(uri, on(document, 'aia-09')), null);
    assert.deepEqual(await session.links(uri), []);
    assert.deepEqual(await session.complete(uri, on(document, 'Zie')), []);
    assert.equal(await session.connection.sendRequest(requests.status, { uri }), null);
    assert.equal(await session.connection.sendRequest(requests.report, { uri }), null);
  });

  it('becomes a contract, and one no more, as the key comes and goes', async () => {
    const document = await session.open(uri, '---\ntitel: X\n---\n\n# Overeenkomst\n');
    const line = { start: document.positionAt(4), end: document.positionAt(4) };
    await session.edit(uri, line, 'contractkader: {}\n');
    assert.ok((await session.diagnostics(uri)).length > 0);
    await session.edit(uri, { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }, '');
    assert.deepEqual(await session.diagnostics(uri), []);
  });

  it('has the same findings with CRLF, on the same words', async () => {
    const words = async (text: string): Promise<string[]> => {
      const document = await session.open(uri, text);
      const found = await session.diagnostics(uri);
      await session.close(uri);
      return found.map(({ range, code }) => `${String(code)} ${document.getText(range)}`);
    };
    assert.deepEqual(await words(sparse.replaceAll('\n', '\r\n')), await words(sparse));
    await session.open(uri, sparse);
  });

  const strange: Record<string, string> = {
    'invalid YAML': '---\ncontractkader: [\n---\n\n# Overeenkomst\n',
    'a BOM': `\uFEFF${sparse}`,
    'no headings': '---\ncontractkader:\n  inkoopvorm: dienst\n---\n',
    'front matter without an end': '---\ncontractkader:\n  inkoopvorm: dienst\n',
    'a binary file': '---\ncontractkader: {}\n---\n\0\0\0',
    'lost characters': `${sparse}\uFFFD\n`,
    'half a pair of surrogates': `${sparse}\uD83D\n`,
  };
  for (const [name, text] of Object.entries(strange)) {
    it(`is answered calmly: ${name}`, async () => {
      const document = await session.open(uri, text);
      const found = await session.diagnostics(uri);
      assert.ok(found.length > 0);
      for (const { range } of found) assert.ok(document.offsetAt(range.end) <= text.length);
    });
  }

  it('is an empty document too', async () => {
    await session.open(uri, '');
    assert.deepEqual(await session.diagnostics(uri), []);
    assert.deepEqual(await session.links(uri), []);
  });

  it('has one finding when it is 10 MB', async () => {
    await session.open(uri, sparse + 'Een lange regel met woorden. '.repeat(360_000));
    const found = await session.diagnostics(uri);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['unreadable-draft'],
    );
  });

  it('has a status per phase and a report', async () => {
    await session.open(uri, sparse);
    const status = await session.connection.sendRequest<StatusResult>(requests.status, { uri });
    assert.equal(status.version, 1);
    assert.ok(status.total.missing > 0);
    const design = status.phases.find(({ id }) => id === 'ontwerp');
    assert.ok(design && design.missing > 0 && design.missing <= status.total.missing);
    assert.equal(status.findings, (await session.diagnostics(uri)).length);
    const report = await session.connection.sendRequest<{ version: number; files: unknown[] }>(requests.report, {
      uri,
    });
    assert.equal(report.version, 1);
    assert.equal(report.files.length, 1);
  });
});
