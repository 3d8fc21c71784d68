import { strict as assert } from 'node:assert';
import { article, read } from '../../../test/support/read';
import type { ArticleFacts } from './types';

/** Citations of a text, as `law article/lid/point: the text it covers`. */
function citations(text: string): string[] {
  const facts = article(`# Artikel 1\n\n${text}`);
  return facts.citations.map((one) => {
    const parts = [one.article, one.lid, one.point].filter((part) => part !== undefined).join('/');
    return `${one.annex ? 'bijlage ' : ''}${one.law} ${parts}: ${facts.text.slice(one.start, one.end)}`;
  });
}

describe('citations of laws', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Zie artikel 14, vierde lid, van de AI-verordening.',
      ['ai-verordening 14/4: artikel 14, vierde lid, van de AI-verordening'],
    ],
    ['Zie art. 35 AVG.', ['avg 35: art. 35 AVG']],
    ['See Article 14(4) AI Act.', ['ai-verordening 14/4: Article 14(4) AI Act']],
    ['See Article 14(4)(a) of the AI Act.', ['ai-verordening 14/4/a: Article 14(4)(a) of the AI Act']],
    ['Volgens artikel 6, lid 1, onder a, AVG.', ['avg 6/1/a: artikel 6, lid 1, onder a, AVG']],
    [
      'Volgens artikel 28, derde lid, aanhef en onder h, AVG.',
      ['avg 28/3/h: artikel 28, derde lid, aanhef en onder h, AVG'],
    ],
    [
      'Volgens bijlage III, punt 5, van de AI-verordening.',
      ['bijlage ai-verordening III/5: bijlage III, punt 5, van de AI-verordening'],
    ],
    ['De AVG (artikel 35) geldt.', ['avg 35: AVG (artikel 35']],
    ['Zie artikel 4 bis AI-verordening.', ['ai-verordening 4 bis: artikel 4 bis AI-verordening']],
    ['Zie artikelen 12, 13 en 15 AVG.', ['avg 12: artikelen 12', 'avg 13: 13', 'avg 15: 15 AVG']],
    ['Zie artikel 33 en artikel 34 AVG.', ['avg 33: artikel 33', 'avg 34: 34 AVG']],
    [
      'Zie artikel 28, leden 3 en 4, van Verordening (EU) 2016/679.',
      ['avg 28/3: artikel 28, leden 3 en 4, van Verordening (EU) 2016/679'],
    ],
    ['Zie artikel 14 van **de AI-verordening**.', ['ai-verordening 14: artikel 14 van **de AI-verordening']],
    ['Zie artikel 14 van deze overeenkomst en de AVG.', []],
    ['Zie artikel 7.2 en bijlage 3.', []],
    ['Zie artikel 12. AVG-eisen gelden.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(citations(text), expected));

  it('a row of articles is cited one by one', () => {
    const found = article('# Artikel 1\n\nDe artikelen 9 tot en met 12 AI-verordening.').citations;
    assert.deepEqual(
      found.map((one) => one.article),
      ['9', '10', '11', '12'],
    );
  });

  it('headings cite too', () => {
    assert.equal(article('# Artikel 3 Toezicht (artikel 14 AI-verordening)\n\nTekst.').citations.length, 1);
  });
});

describe('ids of the framework', () => {
  it('finds them in any case, with and without their kind', () => {
    const found = article(
      '# Artikel 1\n\nZie AIA-09, mtr:dat-01, dat-01, eigen:art-28-avg, iso-27 en xaia-09.',
    ).mentions;
    assert.deepEqual(
      found.map((one) => one.id),
      ['ver:aia-09', 'mtr:dat-01', 'ver:dat-01', 'eigen:art-28-avg'],
    );
  });
});

describe('placeholders', () => {
  const open = (text: string): string[] => article(`# Artikel 1\n\n${text}`).placeholders.map((one) => one.text);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Binnen […] dagen na [datum].', ['[…]', '[datum]']],
    ['Dit is [nader te bepalen] of n.t.b. of p.m. of TBD.', ['[nader te bepalen]', 'n.t.b.', 'p.m.', 'TBD']],
    ['Prijs: [●] of ____ of XX euro.', ['[●]', '____', 'XX']],
    ['Dit moet nog worden: nog in te vullen.', ['nog in te vullen']],
    ['Nader te bepalen door partijen.', ['Nader te bepalen']],
    ['Door <naam leverancier> en {company_name}.', ['<naam leverancier>', '{company_name}']],
    ['Zie [de bijlage](bijlage.md) en [noot].\n\n[noot]: noot.md', []],
    ['- [ ] open\n- [x] dicht', []],
    ['Zie [artikel 1 Wbp] en de [Auteurswet] en noot [1] en de[n] man.', []],
    ['Op 5 p.m. en <br> en `[code]`.', ['[code]']],
    ['<!-- [comment] -->\n\nTekst.', []],
  ];
  for (const [text, expected] of cases) it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(open(text), expected));
});

describe('sentences', () => {
  const sentences = (facts: ArticleFacts): string[] =>
    facts.sentences.map(({ start, end }) => facts.text.slice(start, end).replace(/\s+/g, ' '));
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Een zin. Nog een zin! En een vraag? Ja.', ['Een zin.', 'Nog een zin!', 'En een vraag?', 'Ja.']],
    [
      'Leverancier B.V. levert o.a. logs, d.w.z. regels, t/m art. 5. Daarna niet.',
      ['Leverancier B.V. levert o.a. logs, d.w.z. regels, t/m art. 5.', 'Daarna niet.'],
    ],
    [
      'Zie art. 14 jo. Art. 15 en nr. 3 (Stb. 2020, 1). Slot.',
      ['Zie art. 14 jo. Art. 15 en nr. 3 (Stb. 2020, 1).', 'Slot.'],
    ],
    ['See e.g. Annex A, i.e. Part 2. End.', ['See e.g. Annex A, i.e. Part 2.', 'End.']],
    ['Dit geldt voor Y N.V. De ander niet.', ['Dit geldt voor Y N.V.', 'De ander niet.']],
    ['Een regel\ndie doorloopt. Twee.', ['Een regel die doorloopt.', 'Twee.']],
    ['**Naam:** X  \n**Vorm:** Y', ['Naam:** X', 'Vorm:** Y']],
  ];
  for (const [text, expected] of cases) {
    it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(sentences(article(`# Artikel 1\n\n${text}`)), expected));
  }

  it('the label of a lid is no word of its sentence', () => {
    const facts = article('# Artikel 3\n\n3.1 Leverancier logt.');
    assert.deepEqual(
      facts.tokens.map((token) => token.word),
      ['leverancier', 'logt'],
    );
  });
});

describe('names of the parties', () => {
  const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    [
      'hierna te noemen',
      'Gemeente X, hierna te noemen: **Opdrachtgever**, en Y B.V., hierna: “Leverancier”.',
      ['Opdrachtgever'],
      ['Leverancier'],
    ],
    [
      'own names',
      'Gemeente X, hierna: de Gemeente, en Bouwers B.V., hierna te noemen: Bouwers.',
      ['Gemeente'],
      ['Bouwers'],
    ],
    ['quoted', '"Opdrachtgever": Gemeente X\n\n"Dienstverlener": Y', ['Opdrachtgever'], ['Dienstverlener']],
    ['labels', 'Opdrachtgever: Gemeente X\nLeverancier: Y B.V.', ['Opdrachtgever'], ['Leverancier']],
    ['English', 'X Ltd (hereinafter: "Supplier") and the City (the "Customer").', ['Customer'], ['Supplier']],
    [
      'not declared but used',
      'Provider logs. Provider helps. Provider pays. Customer asks. Customer may. Customer will.',
      ['Customer'],
      ['Provider'],
    ],
    [
      'no name after further or from now on',
      'De aanbieder stopt. Opdrachtgever ziet van verder gebruik van het AI-systeem af. Hierna gebruikt Opdrachtgever het Portaal.',
      ['Opdrachtgever'],
      ['Opdrachtnemer'],
    ],
    [
      'what is bought is no party',
      'Gemeente X, hierna: de Gemeente, koopt van Bouwers B.V. een programma, hierna te noemen: het AI-systeem.',
      ['Gemeente'],
      ['Opdrachtnemer'],
    ],
    ['none, Dutch', 'De tekst noemt niemand en dat is het.', ['Opdrachtgever'], ['Opdrachtnemer']],
    [
      'none, English',
      'The text of this agreement shall name nobody and that is it.',
      ['Contracting Authority'],
      ['Contractor'],
    ],
  ];
  for (const [name, text, buyer, supplier] of cases) {
    it(name, () => assert.deepEqual(read(text).parties, { opdrachtgever: buyer, opdrachtnemer: supplier }));
  }
});

describe('definitions', () => {
  it('in an article of definitions: marked, quoted and bare terms', () => {
    const facts = article(
      '# Artikel 1 Begrippen\n\n1.1. *Bijlage:* een stuk.\n\n1.2. **Dienst**: het werk.\n\n1.3. “Klant”: de koper.\n\n1.4. Prijs: geld.',
    );
    assert.deepEqual(
      facts.definitions.map(({ term, range }) => [term, facts.text.slice(range.start, range.end)]),
      [
        ['Bijlage', 'Bijlage'],
        ['Dienst', 'Dienst'],
        ['Klant', 'Klant'],
        ['Prijs', 'Prijs'],
      ],
    );
  });

  it('elsewhere: only a quoted term with means', () => {
    const facts = article('# Article 4 Terms\n\n"AI System" means software.\n\nPayment: monthly.\n\n"Fee": see Annex.');
    assert.deepEqual(
      facts.definitions.map((one) => one.term),
      ['AI System'],
    );
  });
});

describe('kinds of articles', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['# Artikel 1 Definities\n\n1.1 *A:* b.\n\n1.2 *C:* d.', 'definities'],
    ['## Definitions\n\n"A" means b.', 'definities'],
    ['# Considerans\n\nOverwegende dat er iets is.', 'considerans'],
    ['# Inhoudsopgave\n\n- [Een](#een)', 'inhoudsopgave'],
    ['## Bijlagen\n\n1. Prijs\n2. SLA', 'bijlagenlijst'],
    ['# Overeenkomst beeldherkenning\n\nOpdrachtgever: Gemeente X', 'aanhef'],
    ['De ondergetekenden:\n\n1. Gemeente X;\n2. Y B.V.;', 'aanhef'],
    ['# Artikel 2 Definitief ontwerp\n\nLeverancier levert.', 'bepalingen'],
    [
      '# Artikel 4 Begrippen en toezicht\n\n4.1 Leverancier logt.\n\n4.2 Leverancier meldt.\n\n4.3 Hij betaalt.',
      'bepalingen',
    ],
    [
      '## Bijlagen\n\nOpdrachtnemer werkt volgens de bijlagen bij deze overeenkomst en houdt de daarin beschreven maatregelen actueel, meldt wijzigingen vooraf schriftelijk aan Opdrachtgever en wacht diens toestemming af.',
      'bepalingen',
    ],
  ];
  for (const [text, kind] of cases)
    it(`${kind}: ${text.slice(0, 40).replaceAll('\n', '⏎')}`, () => assert.equal(article(text).kind, kind));

  it('what stands only in a preamble counts when the draft has nothing else', () => {
    assert.deepEqual(
      read('Leverancier logt alles.').articles.map((one) => one.operative),
      [true],
    );
    assert.deepEqual(
      read('Leverancier logt alles.\n\n# Artikel 1\n\nTekst.').articles.map((one) => one.operative),
      [false, true],
    );
  });

  it('articles listed under the contents are no provisions', () => {
    const draft = read('## Inhoudsopgave\n\nArtikel 1 Duur\n\nArtikel 2 Prijs\n\n## Artikel 1 Duur\n\nEen jaar.');
    assert.deepEqual(
      draft.articles.map(({ facts, operative }) => [facts.number, operative]),
      [
        ['1', false],
        ['2', false],
        ['1', true],
      ],
    );
  });

  it('directives are read from comments, not from fences', () => {
    const text =
      '# Artikel 1\n\n<!-- contractkader: aia-19 uit -->\n\n```\n<!-- contractkader: nee -->\n```\n\nTekst <!-- contractkader: ja -->.';
    assert.deepEqual(
      read(text).directives.map((one) => [one.text, text.slice(one.range.start, one.range.end)]),
      [
        ['aia-19 uit', '<!-- contractkader: aia-19 uit -->'],
        ['ja', '<!-- contractkader: ja -->'],
      ],
    );
  });

  it('directives are read before the first heading, and between the headings of a part and an article', () => {
    const text =
      '---\ncontractkader:\n---\n\n<!-- contractkader: een -->\n\n# Fase: Ontwerp\n\n<!-- contractkader: twee -->\n\n## Artikel 1 Duur\n\nEen jaar.\n';
    assert.deepEqual(
      read(text).directives.map((one) => one.text),
      ['een', 'twee'],
    );
  });
});

describe('groups and phases', () => {
  const groups = (text: string): string[] =>
    read(text).groups.map(({ title, phase, articles }) => `${title} | ${phase ?? ''} | ${articles.join('-')}`);

  it('phases in present and older forms', () => {
    const text = [
      'Fase: Ontwerp',
      'Fase 1 – Probleem analyse',
      '3. Data verkennen en (data)preparatie',
      'Validatiefase',
      'Hoofdstuk 4: Uitfaseren',
      'Monitoring',
    ];
    const draft = read(text.map((heading, i) => `## ${heading}\n\n### Artikel ${i + 1}\n\nTekst.`).join('\n\n'));
    assert.equal(draft.order, 'phase');
    assert.deepEqual(
      draft.articles.map((one) => one.phase),
      [
        'ontwerp',
        'probleemanalyse',
        'dataverkenning-en-datapreparatie',
        'verificatie-en-validatie',
        'uitfaseren',
        'monitoring-en-beheer',
      ],
    );
  });

  it('two with "Fase" make an order by phase, two without do not', () => {
    const draft = (a: string, b: string): string =>
      read(`## ${a}\n\n### Artikel 1\n\nX.\n\n## ${b}\n\n### Artikel 2\n\nX.`).order;
    assert.equal(draft('Fase: Ontwerp', 'Fase: Uitfaseren'), 'phase');
    assert.equal(draft('Ontwerp', 'Uitfaseren'), 'subject');
    assert.equal(draft('Fase: Ontwerp', 'Uitfaseren'), 'subject');
  });

  it('an empty phase is a group that an insertion can go to', () => {
    assert.deepEqual(groups('# Contract\n\n## Fase: Ontwerp\n\n## Fase: Uitfaseren\n\n### Artikel 1\n\nX.'), [
      'Fase: Ontwerp | ontwerp | 0-0',
      'Fase: Uitfaseren | uitfaseren | 0-1',
    ]);
  });

  it('chapters, their titles below them, and annexes', () => {
    const text =
      '### I\n\n#### Algemeen\n\n### Artikel 1\n\nX.\n\n### II\n\n#### Slot\n\n### Artikel 2\n\nX.\n\n# Bijlage 1 SLA\n\n## Artikel 1\n\nX.';
    assert.deepEqual(groups(text), ['I Algemeen |  | 0-1', 'II Slot |  | 1-2', 'Bijlage 1 SLA |  | 2-3']);
  });

  it('the title of the contract is no group; a numbered heading above sub-articles is', () => {
    assert.deepEqual(groups('# Contract\n\n## 3. Levering\n\n### 3.1 Duur\n\nX.\n\n## 4. Prijs\n\nX.'), [
      '3. Levering |  | 0-1',
    ]);
  });

  it('the subject of a heading', () => {
    const draft = read('## 3. Verwerking persoonsgegevens\n\n### 3.1 Duur\n\nX.\n\n## 4. Einde\n\nX.');
    assert.equal(draft.groups[0]?.subject, 'privacy');
    assert.equal(draft.articles.at(-1)?.subject, 'einde');
  });
});

describe('language', () => {
  it('is that of most of the text, the profile wins', () => {
    assert.equal(read('# Article 1\n\nThe supplier shall log all events of the system.').language, 'en');
    assert.equal(
      read('---\ncontractkader:\n  taal: nl\n---\n# Article 1\n\nThe supplier shall log all events of the system.')
        .language,
      'nl',
    );
  });

  it('an English annex keeps English stems in a Dutch draft', () => {
    const text = `# Artikel 1\n\n${'De leverancier zorgt voor het toezicht en de logging van het systeem. '.repeat(6)}\n\n# Annex A\n\nThe supplier shall log all of the events and keep the logs for the customer.`;
    const draft = read(text);
    assert.deepEqual([draft.language, ...draft.articles.map(({ facts }) => facts.language)], ['nl', 'nl', 'en']);
  });
});
