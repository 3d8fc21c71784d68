import { strict as assert } from 'node:assert';
import { MarkupContent, TextEdit, type CompletionItem } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cursor, sparse, uri, withoutStops } from './drafts';
import { Session, without, type Options } from './server';

let session: Session;

/** What is offered at `|`. */
async function offered(marked: string, trigger?: string, options?: Options): Promise<CompletionItem[]> {
  session = await Session.start(options);
  const { text, position } = cursor(marked);
  await session.open(uri, text);
  return session.complete(uri, position, trigger);
}

function labels(items: readonly CompletionItem[]): string[] {
  return items.map(({ label }) => label);
}

function after(item: CompletionItem | undefined): string {
  assert.ok(item?.textEdit && TextEdit.is(item.textEdit));
  const document: TextDocument = session.document(uri);
  const edit = { range: item.textEdit.range, newText: withoutStops(item.textEdit.newText) };
  return TextDocument.applyEdits(document, [edit]);
}

const profile = (lines: string): string => `---\ncontractkader:\n${lines}\n---\n\n# Overeenkomst\n`;

describe('completion', () => {
  afterEach(() => session.stop());

  it('offers the keys that are not there yet, with their documentation', async () => {
    const items = await offered(profile('  inkoopvorm: dienst\n  ris|'));
    const item = items.find(({ label }) => label === 'risicogroep');
    assert.ok(item && !labels(items).includes('inkoopvorm'));
    assert.match(after(item), /^ {2}risicogroep: hoog-risico-ai-systeem$/m);
    const { documentation } = await session.resolveCompletion(item);
    assert.ok(MarkupContent.is(documentation));
    assert.match(documentation.value, /normen hangen hiervan af/);
  });

  it('offers the values of a key behind its colon', async () => {
    const items = await offered(profile('  inkoopvorm: |'), ' ');
    assert.deepEqual(labels(items), ['kant-en-klaar', 'aanpassing', 'ontwikkeling', 'dienst']);
    const second = items[1];
    assert.ok(second);
    assert.match(after(second), /^ {2}inkoopvorm: aanpassing$/m);
    const { documentation } = await session.resolveCompletion(second);
    assert.ok(MarkupContent.is(documentation) && documentation.value.length > 10);
  });

  it('writes the space that is missing behind the colon', async () => {
    const items = await offered(profile('  persoonsgegevens:|'), ':');
    assert.deepEqual(labels(items), ['true', 'false']);
    assert.match(after(items[0]), /^ {2}persoonsgegevens: true$/m);
  });

  it('offers the values of a list one by one', async () => {
    const items = await offered(profile('  rol-opdrachtgever: [|]'), '[');
    assert.deepEqual(labels(items), ['aanbieder', 'gebruiksverantwoordelijke']);
  });

  it('offers a norm to deviate from and the kinds of deviation', async () => {
    assert.ok(labels(await offered(profile('  afwijkingen:\n    a|'))).includes('aia-19'));
    await session.stop();
    const kinds = labels(await offered(profile('  afwijkingen:\n    aia-19: { soort: | }'), ' '));
    assert.deepEqual(kinds, ['niet-van-toepassing', 'elders-geregeld', 'risico-aanvaard']);
  });

  it('offers files for annexes', async () => {
    const options = {
      folders: ['file:///project'],
      files: { 'file:///project/contracten/bijlagen/sla.md': '# SLA', 'file:///project/contracten/x.md': '' },
    };
    const items = await offered(profile('  bijlagen: [bijlagen/|]'), undefined, options);
    assert.deepEqual(labels(items), ['sla.md']);
    assert.match(after(items[0]), /\[bijlagen\/sla\.md\]/);
  });

  it('offers a clause by `ck-`, in the style of the draft', async () => {
    const items = await offered(`${sparse}\nck-log|\n`, '-');
    const item = items.find(({ detail }) => detail === 'ck-logging');
    assert.ok(item);
    assert.match(item.filterText ?? '', /^ck-logging /);
    assert.match(after(item), /^## Artikel 3 \S.*\n\n1\. /m);
    assert.doesNotMatch(after(item), /ck-log/);
    const { documentation } = await session.resolveCompletion(item);
    assert.ok(MarkupContent.is(documentation) && documentation.value.includes('aia-'));
  });

  it('offers clauses by title when asked for at the start of a line', async () => {
    const items = await offered(`${sparse}\n|\n`);
    assert.ok(items.some(({ detail }) => detail === 'ck-menselijk-toezicht'));
    assert.ok(items.some(({ insertTextFormat }) => insertTextFormat === 2));
  });

  it('inserts without tab stops where the client has none', async () => {
    const items = await offered(`${sparse}\nck-log|\n`, '-', {
      capabilities: without('completion'),
    });
    const item = items.find(({ detail }) => detail === 'ck-logging');
    assert.equal(item?.insertTextFormat, undefined);
    assert.ok(item?.textEdit && !item.textEdit.newText.includes('${'));
  });

  it('offers norms in running text', async () => {
    const items = await offered(sparse.replace('aia-09', 'aia-|'), '-');
    assert.ok(labels(items).includes('aia-09'));
    assert.ok(labels(items).every((label) => label.startsWith('aia-')));
  });

  it('writes a measure in full when a norm has its short name', async () => {
    const items = labels(await offered(sparse.replace('aia-09', 'dat-|'), '-'));
    assert.ok(items.includes('dat-01') && items.includes('mtr:dat-01'));
  });

  it('leaves a hyphen or space in running text alone', async () => {
    assert.deepEqual(await offered(sparse.replace('dertig dagen', 'dertig -|'), '-'), []);
    await session.stop();
    assert.deepEqual(await offered(sparse.replace('dertig dagen', 'dertig |'), ' '), []);
  });

  it('offers the profile itself in a contract that has none', async () => {
    const options = { settings: { contracten: ['**/*.md'] }, folders: ['file:///project'] };
    const items = await offered('---\ntitel: X\n|\n---\n\n# Overeenkomst\n', undefined, options);
    const item = items.find(({ label }) => label === 'contractkader');
    assert.match(after(item), /^contractkader:\n {2}inkoopvorm: kant-en-klaar\n/m);
  });

  it('offers nothing in other Markdown', async () => {
    assert.deepEqual(await offered('# Notitie\n\nck-|\n', '-'), []);
  });
});
