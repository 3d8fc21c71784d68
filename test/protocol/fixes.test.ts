import { strict as assert } from 'node:assert';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { applied, phased, sparse, uri } from './drafts';
import { messageOf, modern, old, Session } from './server';

const plainEdits = {
  ...modern,
  workspace: { ...modern.workspace, workspaceEdit: { documentChanges: true } },
};

async function first(session: Session, wanted: (diagnostic: Diagnostic) => boolean): Promise<Diagnostic> {
  const found = (await session.diagnostics(uri)).find(wanted);
  assert.ok(found, 'no such diagnostic');
  return found;
}

const missing = ({ code }: Diagnostic): boolean => String(code).startsWith('missing-clause');

describe('quick fixes', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('say what they do and are made only when chosen', async () => {
    session = await Session.start();
    await session.open(uri, sparse);
    const diagnostic = await first(session, missing);
    const actions = await session.actions(uri, diagnostic);
    assert.ok(actions.length > 1);
    assert.ok(actions.every((action) => action.kind === 'quickfix' && action.edit === undefined));
    assert.ok(actions.every((action) => action.diagnostics?.[0]?.data === diagnostic.data));
    assert.equal(actions.filter((action) => action.isPreferred === true).length, 1);
  });

  it('insert with tab stops, tied to the version', async () => {
    session = await Session.start();
    const document = await session.open(uri, sparse);
    const [action] = await session.actions(uri, await first(session, missing));
    assert.ok(action);
    const { edit } = await session.resolve(action);
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri, version: document.version });
    const snippets = change.edits.flatMap((one) => ('snippet' in one ? [one.snippet.value] : []));
    assert.match(snippets.join('\n'), /\$\{1[:|]/);
  });

  it('insert plain text where the client has no snippet edits', async () => {
    session = await Session.start({ capabilities: plainEdits });
    const document = await session.open(uri, sparse);
    const [action] = await session.actions(uri, await first(session, missing));
    assert.ok(action);
    const resolved = await session.resolve(action);
    const text = applied(document, resolved);
    assert.ok(text.length > sparse.length);
    assert.doesNotMatch(text, /\$\{/);
  });

  it('come whole to a client that resolves nothing', async () => {
    session = await Session.start({ capabilities: old, settings: {} });
    const document = await session.open(uri, sparse);
    const { diagnostics } = await session.until(() => session.pushed.at(-1));
    const diagnostic = diagnostics.find(missing);
    assert.ok(diagnostic);
    const [action] = await session.actions(uri, diagnostic);
    assert.ok(action?.edit?.changes);
    assert.equal(action.isPreferred, undefined);
    assert.ok(applied(document, action).length > sparse.length);
  });

  for (const [order, draft] of Object.entries({ subject: sparse, phase: phased })) {
    for (const eol of ['\n', '\r\n']) {
      it(`take their finding away: ordered by ${order}, line ends ${JSON.stringify(eol)}`, async () => {
        session = await Session.start();
        const text = draft.replaceAll('\n', eol);
        await session.open(uri, text);
        const before = await session.diagnostics(uri);
        const diagnostic = before.find(missing);
        assert.ok(diagnostic);
        const preferred = (await session.actions(uri, diagnostic)).find(({ isPreferred }) => isPreferred === true);
        assert.ok(preferred);
        await apply(session, await session.resolve(preferred));
        const after = await session.diagnostics(uri);
        assert.ok(!after.some(({ data }) => data === diagnostic.data));
        if (eol === '\r\n') assert.doesNotMatch(session.document(uri).getText(), /[^\r]\n/);
      });
    }
  }

  it('add to an article just what its clause lacks', async () => {
    session = await Session.start();
    const whole = await withClause(session, 'Logging');
    const incomplete = await withoutSomeLid(session, whole);
    const actions = await session.actions(uri, incomplete);
    const preferred = actions.find(({ isPreferred }) => isPreferred === true);
    assert.match(preferred?.title ?? '', /^Vul artikel \d+ aan met .* van ‘Logging’$/);
    assert.ok(preferred);
    const before = await session.diagnostics(uri);
    const text = session.document(uri).getText();
    await apply(session, await session.resolve(preferred));
    const after = await session.diagnostics(uri);
    assert.ok(!after.some(({ data }) => data === incomplete.data));
    assert.ok(after.every(({ code }) => before.some((one) => one.code === code)));
    const added = session.document(uri).getText().length - text.length;
    assert.ok(added > 0 && added < whole.length - sparse.length);
  });

  it('set a key of the profile, one fix a value', async () => {
    session = await Session.start();
    await session.open(uri, sparse.replace('  risicogroep: hoog-risico-ai-systeem\n', ''));
    const diagnostic = await first(session, (one) => messageOf(one).includes('risicogroep'));
    const actions = await session.actions(uri, diagnostic);
    const high = actions.find(({ title }) => title.includes('geen-hoog-risico-ai-systeem'));
    assert.ok(high && actions.length >= 4);
    await apply(session, await session.resolve(high));
    assert.match(session.document(uri).getText(), /^ {2}risicogroep: geen-hoog-risico-ai-systeem$/m);
    assert.ok(!(await session.diagnostics(uri)).some(({ data }) => data === diagnostic.data));
  });

  it('write what was probably meant', async () => {
    session = await Session.start();
    await session.open(uri, sparse.replace('risicogroep:', 'risicogoep:'));
    const diagnostic = await first(session, ({ code }) => code === 'invalid-profile');
    const [action] = await session.actions(uri, diagnostic);
    assert.ok(action);
    await apply(session, await session.resolve(action));
    assert.equal(session.document(uri).getText(), sparse);
  });

  it('are refused when the finding they were for is gone', async () => {
    session = await Session.start();
    const document = await session.open(uri, sparse);
    const [action] = await session.actions(uri, await first(session, missing));
    assert.ok(action);
    const whole = { start: document.positionAt(0), end: document.positionAt(sparse.length) };
    await session.edit(uri, whole, '# Geen contract\n');
    await assert.rejects(session.resolve(action), { code: -32801 });
  });
});

/** Opens a contract with a model clause inserted by its fix; returns the text. */
async function withClause(session: Session, title: string): Promise<string> {
  await session.open(uri, sparse);
  for (const diagnostic of (await session.diagnostics(uri)).filter(missing)) {
    const actions = await session.actions(uri, diagnostic);
    const insert = actions.find((action) => action.title.startsWith(`Voeg bepaling ‘${title}’ in`));
    if (insert === undefined) continue;
    await apply(session, await session.resolve(insert));
    return session.document(uri).getText();
  }
  throw new Error(`‘${title}’ is not missing`);
}

/** Takes leden of the inserted article away, one at a time, until what is left is incomplete. */
async function withoutSomeLid(session: Session, whole: string): Promise<Diagnostic> {
  const start = whole.indexOf('Logging\n');
  const leden = [...whole.slice(start).matchAll(/^\d+\. .*\n(?: {3}.*\n)*/gm)];
  for (const lid of leden) {
    const text = whole.slice(0, start + lid.index) + whole.slice(start + lid.index + lid[0].length);
    await replace(session, text);
    const incomplete = (await session.diagnostics(uri)).find(({ code }) => code === 'incomplete-clause');
    if (incomplete !== undefined) return incomplete;
  }
  throw new Error('no lid is needed');
}

/** Applies an action as an editor would, on both sides. */
async function apply(session: Session, action: CodeAction): Promise<void> {
  await replace(session, applied(session.document(uri), action));
}

async function replace(session: Session, text: string): Promise<void> {
  const document = session.document(uri);
  const whole = { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
  await session.edit(uri, whole, text);
}
