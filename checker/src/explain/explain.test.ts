import { strict as assert } from 'node:assert';
import { loadFramework } from '../../../test/support/framework';
import { loadShortFramework } from '../../../test/support/short-framework';
import { checkNow } from '../check';
import { explainAt, idsIn, wordsBySlot, type Explanation, type Part } from './index';
import { indexFramework } from '../framework/index';

const framework = loadFramework();

const profile = `---
contractkader:
  inkoopvorm: aanpassing
  soort-toepassing: ai-systeem
  risicogroep: hoog-risico-ai-systeem
  rol-opdrachtgever: [gebruiksverantwoordelijke]
  rol-opdrachtnemer: aanbieder
  ingebruikname: 2027-03-01
  looptijd-tot: 2031-03-01
  afwijkingen:
    aia-19: { soort: niet-van-toepassing, reden: "geen interface" }
---

`;

/** What is said of the first place where `words` stand. */
function explain(words: string, text: string): { found: Explanation | undefined; on: string; text: string } {
  const whole = profile + text;
  const result = checkNow({ file: 'a.md', text: whole, date: '2026-11-23', framework });
  const at = whole.indexOf(words);
  assert.ok(at >= 0, words);
  const found = explainAt(result, at + 1, framework);
  return { found, on: found ? whole.slice(found.range.start, found.range.end) : '', text: whole };
}

function part<K extends Part['kind']>(found: Explanation | undefined, kind: K): Extract<Part, { kind: K }> {
  const one = found?.parts.find((candidate) => candidate.kind === kind);
  assert.ok(one, `no ${kind} in ${found?.parts.map((other) => other.kind).join() ?? 'nothing'}`);
  return one as Extract<Part, { kind: K }>;
}

const article = '# Artikel 1 Voorwerp\n\n1. Opdrachtnemer levert het systeem.\n';

describe('what stands at an offset', () => {
  it('is an id in running text, whatever its case', () => {
    const { found, on } = explain('AIA-09', `${article}2. Zie AIA-09.\n`);
    assert.equal(on, 'AIA-09');
    const { norm, verdict, clauses, effective } = part(found, 'norm');
    assert.equal(norm.id, 'ver:aia-09');
    assert.equal(verdict?.applies.verdict, 'yes');
    assert.deepEqual(
      clauses.map(({ id }) => id),
      ['menselijk-toezicht'],
    );
    assert.equal(effective?.from, '2027-12-02');
  });

  it('is the norm a deviation is about', () => {
    const { found, on } = explain('aia-19', article);
    assert.equal(on, 'aia-19');
    assert.equal(part(found, 'norm').norm.id, 'ver:aia-19');
  });

  it('is a measure when `mtr:` is written, else the norm of that name', () => {
    assert.equal(
      part(explain('mtr:dat-01', `${article}2. Zie mtr:dat-01.\n`).found, 'measure').measure.id,
      'mtr:dat-01',
    );
    assert.equal(part(explain('dat-01', `${article}2. Zie dat-01.\n`).found, 'norm').norm.id, 'ver:dat-01');
  });

  it('is a citation with the norms that rest on it', () => {
    const { found, on } = explain('artikel 14', `${article}2. Dat is artikel 14, vierde lid, van de AI-verordening.\n`);
    assert.equal(on, 'artikel 14, vierde lid, van de AI-verordening');
    const { citation, article: cited, norms } = part(found, 'citation');
    assert.equal(citation.lid, '4');
    assert.equal(cited?.number, '14');
    assert.deepEqual(
      norms.map(({ shortId }) => shortId),
      ['aia-09'],
    );
  });

  it('is a citation of an article that the law does not have', () => {
    const { found } = explain('artikel 914', `${article}2. Dat is artikel 914 AI-verordening.\n`);
    assert.equal(part(found, 'citation').article, undefined);
  });

  it('is the heading of a phase with the verdicts in it', () => {
    const headings = `# Fase Ontwerp\n\n${article}\n# Fase Ontwikkelen\n\n## Artikel 2 Bouw\n\n1. Tekst.\n`;
    const { phase, verdicts } = part(explain('Fase Ontwerp', headings).found, 'phase');
    assert.equal(phase.id, 'ontwerp');
    assert.ok(verdicts.some(({ id, status }) => id === 'ver:aia-09' && status === 'missing'));
    assert.ok(verdicts.every(({ applies }) => applies.verdict === 'yes' || applies.verdict === 'later'));
  });

  it('is a key of the profile with what another value would change', () => {
    const { found, on } = explain('risicogroep', article);
    assert.equal(on, 'risicogroep');
    const { norms } = part(found, 'profile-key');
    assert.ok(norms.some(({ id }) => id === 'ver:aia-09'));
    assert.ok(!norms.some(({ shortId }) => shortId.startsWith('avg-')));
  });

  it('is the value under the cursor, also in a list', () => {
    const { found, on } = explain('gebruiksverantwoordelijke]', article);
    assert.equal(on, 'gebruiksverantwoordelijke');
    assert.equal(part(found, 'profile-value').key.id, 'rol-opdrachtgever');
  });

  it('is every finding that lies there', () => {
    const { found } = explain('contractkader', article);
    const { finding, norms } = part(found, 'finding');
    assert.ok(finding.clauses.length > 0 || finding.profileKey !== undefined);
    assert.equal(norms.length, finding.norms.filter((id) => !id.startsWith('mtr:')).length);
  });

  it('is a provision with the norms it serves and the words that count, in place', () => {
    const log = 'Het systeem legt gebeurtenissen automatisch vast in logbestanden.';
    const { found, text } = explain('gebeurtenissen', `${article}2. Opdrachtnemer zorgt dat het werkt. ${log}\n`);
    const { path, norms, elements } = part(found, 'evidence');
    assert.equal(path, '1.2');
    assert.ok(norms.includes('ver:aia-07'));
    const words = elements.flatMap((element) => element.words.map(({ start, end }) => text.slice(start, end)));
    assert.ok(
      words.some((word) => /gebeurtenis|vast|log/.test(word)),
      words.join(),
    );
  });

  it('is nothing in plain text, nor in a text that is no contract', () => {
    assert.equal(explain('levert het', article).found, undefined);
    const result = checkNow({ file: 'a.md', text: 'Zie aia-09.\n', date: '2026-11-23', framework });
    assert.equal(explainAt(result, 6, framework), undefined);
  });
});

describe('what a text serves', () => {
  const short = loadShortFramework();

  function evidenceAt(words: string, text: string): Extract<Part, { kind: 'evidence' }> {
    const whole = profile + text;
    const result = checkNow({ file: 'a.md', text: whole, date: '2026-11-23', framework: short });
    return part(explainAt(result, whole.indexOf(words) + 1, short), 'evidence');
  }

  const text = [
    '## Artikel 4 Controle',
    '',
    '1. Opdrachtnemer bewaart logbestanden.',
    '2. Een storing is het uitvallen van het systeem.',
    '',
    '## Artikel 5 Definities',
    '',
    '1. Negeren: een uitkomst terzijde leggen.',
    '',
  ].join('\n');

  it('is said of the whole article on its heading, with what it only touches on', () => {
    const { path, norms, elements, nearMisses } = evidenceAt('Artikel 4', text);
    assert.equal(path, '4');
    assert.deepEqual(norms, ['ver:aia-07', 'ver:aia-09']);
    assert.deepEqual(
      elements.map((one) => one.element),
      ['logging', 'melden'],
    );
    assert.deepEqual(nearMisses, []);
  });

  it('is said of a text that only touches on something, with the reason', () => {
    const { norms, elements, nearMisses } = evidenceAt('Negeren', text);
    assert.deepEqual([norms, elements], [[], []]);
    assert.deepEqual(
      nearMisses.map(({ clause, element, reason }) => [clause.id, element, reason]),
      [['menselijk-toezicht', 'ingrijpen', 'definitie']],
    );
  });

  it('names the words by what they count for', () => {
    const words = [
      { slot: 'inhoud', start: 9, end: 10 },
      { slot: 'wie', start: 5, end: 6 },
      { slot: 'inhoud', start: 3, end: 4 },
      { slot: 'inhoud', start: 11, end: 12 },
    ] as const;
    const text = '...a.b...a.c';
    assert.deepEqual(
      wordsBySlot(words, ({ start, end }) => text.slice(start, end)),
      [
        { slot: 'wie', words: ['b'] },
        { slot: 'inhoud', words: ['a', 'c'] },
      ],
    );
  });
});

describe('ids in a stretch of text', () => {
  it('are found with their places, others are left', () => {
    const found = idsIn('zie aia-09, eigen-bouw en mtr:owp-17', 100, indexFramework(framework));
    assert.deepEqual(found, [
      { id: 'ver:aia-09', range: { start: 104, end: 110 } },
      { id: 'mtr:owp-17', range: { start: 126, end: 136 } },
    ]);
  });
});
