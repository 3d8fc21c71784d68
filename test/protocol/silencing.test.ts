import { strict as assert } from 'node:assert';
import { requests, type DeviationsResult } from '../../protocol/src/index';
import { applied, cursor, sparse, uri } from './drafts';
import { Session } from './server';

const SILENCE = /^Onderdruk deze melding hier/;

async function replace(session: Session, text: string): Promise<void> {
  const document = session.document(uri);
  const whole = { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
  await session.edit(uri, whole, text);
}

describe('silencing', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('is the last quick fix of a finding; it takes that one away, and deleting the comment brings it back', async () => {
    session = await Session.start();
    const document = await session.open(uri, sparse);
    const before = await session.diagnostics(uri);
    const diagnostic = before.find(({ code }) => String(code).startsWith('missing-clause'));
    assert.ok(diagnostic);
    const action = (await session.actions(uri, diagnostic)).at(-1);
    assert.ok(action);
    assert.match(action.title, SILENCE);
    const resolved = await session.resolve(action);
    const [change] = resolved.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change && change.edits[0] && 'snippet' in change.edits[0]);
    assert.match(change.edits[0].snippet.value, /reden: \$\{1:\[reden\]\} -->/);
    const silent = applied(document, resolved);
    await replace(session, silent);
    const prints = (await session.diagnostics(uri)).map(({ data }) => String(data));
    assert.deepEqual(
      prints,
      before.filter((one) => one !== diagnostic).map(({ data }) => String(data)),
    );
    const answer = await session.connection.sendRequest<DeviationsResult>(requests.deviations, { uri });
    assert.match(answer?.markdown ?? '', /### Onderdrukte meldingen\n\n\| Regel \| Melding \| Reden \|/);
    await replace(session, silent.replace(/<!-- contractkader: .*? -->\n\n/, ''));
    assert.equal((await session.diagnostics(uri)).length, before.length);
  });

  it('is completed in the comment: the findings there are, then the reason', async () => {
    session = await Session.start();
    const { text, position } = cursor(sparse.replace('# Overeenkomst', '<!-- contractkader: | -->\n\n# Overeenkomst'));
    await session.open(uri, text);
    const items = await session.complete(uri, position, ' ');
    const missing = items.find(({ label }) => label.startsWith('missing-clause'));
    assert.ok(missing);
    assert.match(
      String((missing.textEdit as { newText: string } | undefined)?.newText),
      /^missing-clause\S* .* reden: \$1$/,
    );
  });

  it('that is stale is reported and taken away by a fix', async () => {
    session = await Session.start();
    const comment = '<!-- contractkader: weakened-clause logging reden: Zo besproken. -->';
    const document = await session.open(uri, sparse.replace('# Overeenkomst', `${comment}\n\n# Overeenkomst`));
    const stale = (await session.diagnostics(uri)).find(({ code }) => code === 'stale-silence');
    assert.ok(stale);
    assert.equal(document.getText(stale.range), comment);
    const [action] = await session.actions(uri, stale);
    assert.ok(action);
    assert.equal(applied(document, await session.resolve(action)), sparse);
  });
});
