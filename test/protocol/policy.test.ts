/** A body's own policy in the editor: it counts in contracts, and is told what is wrong in its own files. */
import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver-protocol';
import { sparse, uri } from './drafts';
import { messageOf, modern, Session, without } from './server';

const EXAMPLE = join(__dirname, '..', '..', 'examples', 'gemeente', '.contractkader');

/** The example's files by uri, in a folder. */
function exampleIn(folder: string): Record<string, string> {
  const paths = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|yaml)$/.test(path),
  );
  return Object.fromEntries(
    paths.map((path) => [`${folder}/${path.split(sep).join('/')}`, readFileSync(join(EXAMPLE, path), 'utf8')]),
  );
}

const folder = 'file:///project/.contractkader';
const decisions = `${folder}/beleid.yaml`;
const decided = (text: string): Record<string, string> => ({ [decisions]: text });
const off = 'bepalingen:\n  - { bepaling: logging, uit: true, reden: Staat in de raamovereenkomst. }\n';

/** Whether a finding asks for a clause. */
async function asksFor(session: Session, title: string, of = uri): Promise<boolean> {
  return (await session.diagnostics(of)).some((diagnostic) => messageOf(diagnostic).includes(`‘${title}’`));
}

describe('a body’s own policy', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('asks for its own clauses, explains its norms and inserts its texts', async () => {
    session = await Session.start({ folders: ['file:///project'], files: exampleIn(folder) });
    await session.open(uri, sparse);
    const found = (await session.diagnostics(uri)).find((one) =>
      messageOf(one).includes('‘Informatie voor de gemeenteraad’'),
    );
    assert.ok(found);
    const [action] = await session.actions(uri, found);
    assert.ok(action);
    assert.match(JSON.stringify(await session.resolve(action)), /waarmee het college de gemeenteraad kan informeren/);
    await session.edit(uri, rangeOf(session, 'aia-09'), 'eigen:raadsinformatie');
    const hover = await session.hover(uri, rangeOf(session, 'eigen:raadsinformatie').start);
    assert.match(
      JSON.stringify(hover),
      /Het college informeert de gemeenteraad.*`\.contractkader\/norms\/eigen\/raadsinformatie\.md`/,
    );
  });

  it('says in the hover of a norm what it decides, why and where', async () => {
    session = await Session.start({
      folders: ['file:///project'],
      files: decided('normen:\n  - { norm: ver:aia-09, uit: true, reden: Het toezicht is centraal geregeld. }\n'),
    });
    await session.open(uri, sparse);
    const hover = await session.hover(uri, rangeOf(session, 'aia-09').start);
    assert.match(
      JSON.stringify(hover),
      /Eigen beleid: wordt niet gevraagd\. Het toezicht is centraal geregeld\. \(Bron: `\.contractkader\/beleid\.yaml`\.\)/,
    );
  });

  it('that changes on disk changes what is asked', async () => {
    session = await Session.start({ folders: ['file:///project'], files: {} });
    await session.open(uri, sparse);
    assert.equal(await asksFor(session, 'Logging'), true);
    const watching = await session.until(() =>
      session.registered.find(({ method }) => method === DidChangeWatchedFilesNotification.method),
    );
    assert.match(JSON.stringify(watching.options), /\*\*\/\.contractkader\/\*\*/);
    session.files[decisions] = off;
    await session.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: decisions, type: FileChangeType.Created }],
    });
    await session.until(() => (session.refreshes > 0 ? true : undefined));
    assert.equal(await asksFor(session, 'Logging'), false);
  });

  it('counts as it is typed, and its faults are shown where they are', async () => {
    session = await Session.start({ folders: ['file:///project'], files: decided(off) });
    await session.open(uri, sparse);
    await session.open(decisions, off, 'yaml');
    assert.deepEqual(await session.diagnostics(decisions), []);
    assert.equal(await asksFor(session, 'Logging'), false);
    await session.edit(decisions, rangeOf(session, 'logging', decisions), 'loging');
    assert.deepEqual(
      (await session.diagnostics(decisions)).map((one) => [
        one.code,
        session.document(decisions).getText(one.range),
        messageOf(one),
      ]),
      [
        [
          'eigen-beleid',
          'loging',
          'Onbekende bepaling "loging". Bedoelt u "logging"? Kies de naam van een map in clauses/, van het kader of van uzelf.',
        ],
      ],
    );
    assert.equal(await asksFor(session, 'Logging'), true, 'the contract is checked with the rest');
  });

  it('has its keys and values completed', async () => {
    const text = 'bepalingen:\n  - bepaling: \n';
    session = await Session.start({ folders: ['file:///project'], files: exampleIn(folder) });
    await session.open(decisions, text, 'yaml');
    const items = await session.complete(decisions, { line: 1, character: 14 }, ' ');
    const labels = items.map(({ label }) => label);
    assert.ok(labels.includes('logging') && labels.includes('inwonerspanel'), 'clauses of the framework and its own');
    assert.deepEqual(
      (await session.complete(decisions, { line: 2, character: 0 })).map(({ label }) => label),
      ['ernst', 'normen'],
    );
  });

  it('is pushed to a client that does not pull', async () => {
    session = await Session.start({
      capabilities: without('diagnostic'),
      folders: ['file:///project'],
      files: decided('normen: 3\n'),
    });
    await session.open(decisions, 'normen: 3\n', 'yaml');
    const { diagnostics } = await session.until(() => session.pushed.find((one) => one.uri === decisions));
    assert.deepEqual(diagnostics.map(messageOf), ['"normen" heeft de verkeerde vorm. Verwacht: een lijst.']);
  });

  it('that is broken leaves the check whole', async () => {
    const files = exampleIn(folder);
    for (const path of Object.keys(files)) if (path.includes('auditrecht')) files[path] = '---\n{\n---\n';
    session = await Session.start({ folders: ['file:///project'], files });
    await session.open(uri, sparse);
    assert.equal(await asksFor(session, 'Informatie voor de gemeenteraad'), true);
    assert.equal(await asksFor(session, 'Logging'), true);
  });

  it('nearer to the contract goes before one further away', async () => {
    const on = 'bepalingen:\n  - { bepaling: logging, functie: aanbevolen, reden: Hier weegt het minder. }\n';
    session = await Session.start({
      folders: ['file:///project'],
      files: { ...decided(off), 'file:///project/contracten/.contractkader/beleid.yaml': on },
    });
    await session.open(uri, sparse);
    const found = (await session.diagnostics(uri)).find((one) => messageOf(one).includes('‘Logging’'));
    assert.equal(found?.severity, 4);
  });

  it('comes from a folder that the machine’s setting names, and only then from outside the workspace', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'contractkader-beleid-'));
    try {
      writeFileSync(join(outside, 'beleid.yaml'), off);
      const own = mkdtempSync(join(outside, 'werkmap-'));
      mkdirSync(join(own, 'concepten'));
      const contract = pathToFileURL(join(own, 'concepten', 'concept.md')).href;
      session = await Session.start({ capabilities: modern, folders: [pathToFileURL(own).href] });
      await session.open(contract, sparse);
      assert.equal(await asksFor(session, 'Logging', contract), true);
      await session.configure({ beleidsmappen: [outside] });
      await session.until(() => (session.refreshes > 0 ? true : undefined));
      assert.equal(await asksFor(session, 'Logging', contract), false);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });
});

/** Where a text stands. */
function rangeOf(session: Session, text: string, of = uri) {
  const document = session.document(of);
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `"${text}" is not in ${of}`);
  return { start: document.positionAt(offset), end: document.positionAt(offset + text.length) };
}
