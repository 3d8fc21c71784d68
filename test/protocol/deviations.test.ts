import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { requests, type DeviationsResult } from '../../protocol/src/index';
import { applied, sparse, uri } from './drafts';
import { messageOf, Session } from './server';

const file = 'file:///project/contracten/afwijkingen.yaml';
const apart = sparse.replace('looptijd-tot:', 'afwijkingen: afwijkingen.yaml\n  looptijd-tot:');

/** The action on some missing clause that records it as arranged elsewhere. */
async function recording(session: Session) {
  for (const diagnostic of await session.diagnostics(uri)) {
    const actions = await session.actions(uri, diagnostic);
    const found = actions.find(({ title }) => /^Leg vast .* elders is geregeld$/.test(title));
    if (found !== undefined) return { diagnostic, action: await session.resolve(found) };
  }
  throw new Error('no deviation can be recorded');
}

async function register(session: Session): Promise<string> {
  const answer = await session.connection.sendRequest<DeviationsResult>(requests.deviations, { uri });
  return answer?.markdown ?? '';
}

describe('deviations', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('are written in the front matter by a fix, with tab stops, and then count', async () => {
    session = await Session.start();
    const document = await session.open(uri, sparse);
    const { diagnostic, action } = await recording(session);
    const whole = { start: document.positionAt(0), end: document.positionAt(sparse.length) };
    await session.edit(uri, whole, applied(document, action));
    assert.match(session.document(uri).getText(), /\n {2}afwijkingen:\n {4}\S+: \{ soort: elders-geregeld, plaats: /);
    assert.ok(!(await session.diagnostics(uri)).some(({ data }) => data === diagnostic.data));
    assert.match(await register(session), /\| elders geregeld \| \\\[reden\\?\] \| \\\[vindplaats\\?\] \| telt \|/);
  });

  it('are written in the file that the profile names, which the contract then follows', async () => {
    const text = '# besloten op 1 mei\n';
    session = await Session.start({ folders: ['file:///project'], files: { [file]: text } });
    await session.open(uri, apart);
    const { diagnostic, action } = await recording(session);
    const [change] = action.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri: file, version: null });
    const edits = change.edits.map((edit) => ('newText' in edit ? edit : assert.fail('a snippet in another file')));
    const after = TextDocument.applyEdits(TextDocument.create(file, 'yaml', 0, text), edits);
    assert.match(after, /^# besloten op 1 mei\n\S+: \{ soort: elders-geregeld, /);
    await session.open(file, after, 'yaml');
    assert.ok(!(await session.diagnostics(uri)).some(({ data }) => data === diagnostic.data));
  });

  it('are missed when the file they stand in is not there', async () => {
    session = await Session.start({ folders: ['file:///project'], files: {} });
    const document = await session.open(uri, apart);
    const found = (await session.diagnostics(uri)).find(({ code }) => code === 'invalid-profile');
    assert.ok(found);
    assert.equal(document.getText(found.range), 'afwijkingen.yaml');
    assert.match(messageOf(found), /afwijkingen\.yaml’ is niet te vinden/);
  });
});
