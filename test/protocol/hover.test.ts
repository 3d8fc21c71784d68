import { strict as assert } from 'node:assert';
import { MarkupContent } from 'vscode-languageserver-protocol';
import { on, phased, sparse, uri } from './drafts';
import { old, Session, type Options } from './server';

let session: Session;

/** What the hover in the middle of `words` says. */
async function hover(words: string, text = sparse, options?: Options): Promise<{ text: string; on: string }> {
  session = await Session.start(options);
  const document = await session.open(uri, text);
  const answer = await session.hover(uri, on(document, words));
  assert.ok(answer, `no hover on "${words}"`);
  assert.ok(MarkupContent.is(answer.contents));
  return { text: answer.contents.value, on: answer.range ? document.getText(answer.range) : '' };
}

describe('hover', () => {
  afterEach(() => session.stop());

  it('explains a norm: what it asks, whether it applies, its page, law and phases', async () => {
    const shown = await hover('aia-09');
    assert.equal(shown.on, 'aia-09');
    assert.match(shown.text, /\*\*aia-09\*\*/);
    assert.match(shown.text, /toezicht/i);
    assert.match(shown.text, /Geldt voor dit contract/);
    assert.match(shown.text, /artikel 14/i);
    assert.match(shown.text, /Ontwerp/);
    assert.match(shown.text, /\]\(https:\/\/[^)]*aia-09[^)]*\)/);
  });

  it('says what a period is read as and which rule it was held against', async () => {
    const lid = '4. Opdrachtnemer bewaart de logs drie (3) maanden nadat zij zijn vastgelegd.';
    const shown = await hover('drie (3)', `${sparse.trimEnd()}\n${lid}\n`);
    assert.equal(shown.on, 'drie (3) maanden');
    assert.match(shown.text, /Termijn: drie maanden, „nadat zij zijn vastgelegd”/);
    assert.match(shown.text, /ten minste zes maanden, vanaf het vastleggen \(artikel 19, lid 1, AI-verordening/);
    assert.match(shown.text, /Uitkomst: te kort/);
  });

  it('says from when a norm applies and on which text that rests', async () => {
    const shown = await hover('aia-09');
    assert.match(shown.text, /2 december 2027/);
    assert.match(shown.text, /tekst van \d+ \w+ 2026/);
  });

  it('says what a norm means for the contract after what it asks, and its sources last', async () => {
    const { text } = await hover('aia-09');
    const order = [
      /richt een hoog-risico-AI-systeem zo in/,
      /\*\*Voor het contract\.\*\*/,
      /Rust op: aanbieder/,
      /Bron:/,
    ];
    const places = order.map((part) => text.search(part));
    assert.ok(
      places.every((at) => at >= 0),
      text,
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.match(text, /Aan de orde bij: .*specificatie en programma van eisen.*contractbeheer\./);
    assert.match(text, /Verwant: .*aia-21/);
  });

  it('says which text is meant of a law that has long been in force', async () => {
    const { text } = await hover('awb-02', sparse.replace('aia-09', 'awb-02'));
    assert.match(text, /Van kracht; verwezen wordt naar: Algemene wet bestuursrecht \(tekst van 1 juli 2025\)/);
  });

  it('says that a correction overrules a fact', async () => {
    const shown = await hover('aia-00', sparse.replace('aia-09', 'aia-00'));
    assert.match(shown.text, /wijkt af/);
  });

  it('explains a measure', async () => {
    const shown = await hover('owp-17', sparse.replace('aia-09', 'owp-17'));
    assert.match(shown.text, /\*\*owp-17\*\*/);
    assert.match(shown.text, /maatregel/);
    assert.match(shown.text, /\*\*Voor het contract\.\*\* .*bewijs/);
    assert.match(shown.text, /Werk van: .*Opdrachtgever/);
    assert.match(shown.text, /Aan de orde bij: .*beoordeling/);
  });

  it('keeps a norm and a measure of the same name apart', async () => {
    const measure = await hover('mtr:dat-01', sparse.replace('aia-09', 'mtr:dat-01'));
    assert.match(measure.text, /maatregel/);
    await session.stop();
    const norm = await hover('dat-01', sparse.replace('aia-09', 'dat-01'));
    assert.doesNotMatch(norm.text, /maatregel \(aanbevolen\)/);
  });

  const citations: Record<string, RegExp> = {
    'artikel 14 AI-verordening': /Artikel 14 AI-verordening\*\* · .*toezicht/,
    'art. 35 AVG': /Artikel 35 AVG\*\* · .*effectbeoordeling/i,
    'Article 14 AI Act': /Artikel 14 AI-verordening\*\* · .*toezicht/,
    'artikel 14, vierde lid, van de AI-verordening': /Artikel 14, lid 4, AI-verordening\*\* · .*toezicht/,
  };
  for (const [words, said] of Object.entries(citations)) {
    it(`explains "${words}"`, async () => {
      const shown = await hover(words);
      assert.equal(shown.on, words);
      assert.match(shown.text, said);
      if (words.includes('14')) assert.match(shown.text, /aia-09/);
    });
  }

  it('says so when the law has no such article', async () => {
    const wrong = sparse.replace('artikel 14 AI-verordening', 'artikel 914 AI-verordening');
    assert.match((await hover('artikel 914 AI-verordening', wrong)).text, /heeft geen artikel 914/);
  });

  it('explains a phase at its heading', async () => {
    const shown = await hover('Fase Ontwerp', phased);
    assert.match(shown.text, /Fase: Ontwerp/);
    assert.match(shown.text, /normen gelden in deze fase/);
  });

  it('explains a key of the profile with what hangs on it', async () => {
    const shown = await hover('risicogroep');
    assert.equal(shown.on, 'risicogroep');
    assert.match(shown.text, /`hoog-risico-ai-systeem`/);
    assert.match(shown.text, /\d+ normen hangen hiervan af/);
  });

  it('explains a value of the profile, also in a list', async () => {
    const shown = await hover('aanpassing');
    assert.equal(shown.on, 'aanpassing');
    assert.match(shown.text, /`inkoopvorm: aanpassing`/);
    await session.stop();
    assert.equal((await hover('gebruiksverantwoordelijke]')).on, 'gebruiksverantwoordelijke');
  });

  it('explains a finding: which norms ask for it and why', async () => {
    const shown = await hover('contractkader');
    assert.match(shown.text, /Waarom deze bevinding/);
    assert.match(shown.text, /[a-z]{3}-\d\d/);
    assert.match(shown.text, /Over de regel missing-clauses?/);
  });

  it('speaks English when asked', async () => {
    assert.match((await hover('aia-09', sparse, { settings: { taal: 'en' } })).text, /Applies to this contract/);
  });

  it('is plain text for a client that shows no Markdown', async () => {
    const shown = await hover('aia-09', sparse, { capabilities: old, settings: {} });
    assert.doesNotMatch(shown.text, /\*\*|\]\(/);
    assert.match(shown.text, /aia-09/);
  });

  it('is silent where there is nothing to say', async () => {
    session = await Session.start();
    const document = await session.open(uri, sparse);
    assert.equal(await session.hover(uri, on(document, 'betaalt')), null);
  });
});

describe('hover on a provision', () => {
  afterEach(() => session.stop());

  it('says which norms it serves and which words count', async () => {
    const text = sparse.replace(
      '1. Opdrachtgever betaalt',
      '1. Opdrachtnemer legt alle gebeurtenissen automatisch vast in logbestanden.\n2. Opdrachtgever betaalt',
    );
    const shown = await hover('alle gebeurtenissen', text);
    assert.match(shown.text, /Wat artikel 2\.1 regelt/);
    assert.match(shown.text, /telt mee: .*“/);
  });

  it('says on a heading what the article serves, word by word', async () => {
    const lid = '1. Opdrachtnemer legt alle gebeurtenissen automatisch vast in logbestanden.\n';
    const shown = await hover(
      '## Artikel 2',
      sparse.replace('1. Opdrachtgever betaalt', `${lid}2. Opdrachtgever betaalt`),
    );
    assert.match(shown.text, /Wat artikel 2 regelt/);
    assert.match(shown.text, /wie “Opdrachtnemer”/);
    assert.match(shown.text, /waarover .*“/);
  });

  it('says of what it only touches on why that does not count', async () => {
    const lid = '1. Logbestanden: bestanden waarin het systeem gebeurtenissen automatisch vastlegt.\n';
    const text = sparse.replace(
      '## Artikel 2 Vergoeding',
      `## Artikel 2 Definities\n\n${lid}\n## Artikel 3 Vergoeding`,
    );
    const shown = await hover('Logbestanden', text);
    assert.match(shown.text, /Artikel 2\.1 telt nergens voor mee/);
    assert.match(shown.text, /Logging: .* – staat in een definitie/);
  });
});
