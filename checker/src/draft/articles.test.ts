import { strict as assert } from 'node:assert';
import { article, outline, read } from '../../../test/support/read';

/** A text and what is read in it: number | title | addresses of its provisions. */
const forms: readonly { readonly form: string; readonly text: string; readonly is: readonly string[] }[] = [
  {
    form: '# Artikel 3 with decimal leden',
    text: '# Artikel 3 Geheimhouding\n\n3.1 Partijen zwijgen.\n\n3.2 Dat geldt ook na afloop.',
    is: ['3 | Geheimhouding | 3.1 3.2'],
  },
  {
    form: 'number and title in two headings',
    text: '### Artikel  1  \n\n#### Begrippen\n\nTekst.\n\n### Artikel  2\n\n#### Prijs\n\n2.1. Opdrachtgever betaalt.',
    is: ['1 | Begrippen | 1', '2 | Prijs | 2.1'],
  },
  {
    form: 'numbered headings of two levels',
    text: '## 3. Levering\n\n### 3.1 Termijn\n\nLevering in mei.\n\n### 3.2 Plaats\n\nUtrecht.',
    is: ['3.1 | Termijn | 3.1', '3.2 | Plaats | 3.2'],
  },
  {
    form: 'a numbered heading with text of its own above its parts',
    text: '## 3. Levering\n\nAlgemeen.\n\n### 3.1 Termijn\n\nLevering in mei.',
    is: ['3 | Levering | 3', '3.1 | Termijn | 3.1'],
  },
  {
    form: 'bold lines with the word Artikel',
    text: '**Artikel 3 - Titel**\n\n1. Eerste lid.\n2. Tweede lid.\n\n**Artikel 4 - Ander**\ntekst zonder witregel.',
    is: ['3 | Titel | 3.1 3.2', '4 | Ander | 4'],
  },
  {
    form: 'bold lines without numbers, no headings at all',
    text: '**Geheimhouding**\n\nPartijen zwijgen.\n\n**Betaling**\n\nOpdrachtgever betaalt.',
    is: [' | Geheimhouding | -', ' | Betaling | -'],
  },
  {
    form: 'bold run-in headings under a chapter',
    text: '## Algemeen\n\n**Alg-4. Schade.** Wie tekortschiet, betaalt.\n\n**W-3.** Leverancier meldt.\n\na. dit;\n\nb. dat.',
    is: ['Alg-4 | Schade | Alg-4', 'W-3 |  | W-3 W-3.a W-3.b'],
  },
  { form: '§ 4', text: '## § 4 Toezicht\n\n(1) Een.\n\n(2) Twee.', is: ['4 | Toezicht | 4.1 4.2'] },
  {
    form: 'Article 5 in English',
    text: '## Article 5 – Liability\n\n(a) Supplier is liable.\n\n(b) Customer is not.',
    is: ['5 | Liability | 5.a 5.b'],
  },
  { form: 'Bepaling 7', text: '# Bepaling 7: Audit\n\nLeverancier werkt mee.', is: ['7 | Audit | 7'] },
  {
    form: 'plain lines with the word Artikel',
    text: 'Artikel 12 Aansprakelijkheid\n\n12.1 Leverancier is aansprakelijk.\n\nArtikel 13 Einde\n\nZie artikel 12.',
    is: ['12 | Aansprakelijkheid | 12.1', '13 | Einde | 13'],
  },
  {
    form: 'plain lines without blank lines',
    text: 'Artikel 1 Duur\n1.1 Een jaar.\n1.2 Verlenging kan.\nArtikel 2 Prijs\n2.1 Vast.',
    is: ['1 | Duur | 1.1 1.2', '2 | Prijs | 2.1'],
  },
  {
    form: 'flattened numbers without any mark',
    text: '1. Definities\n1.1 Klant: de koper.\n1.2 Dienst: het werk.\n2. Levering\n2.1 Leverancier levert.',
    is: ['1 | Definities | 1.1 1.2', '2 | Levering | 2.1'],
  },
  {
    form: 'short decimal lines as titles',
    text: '7.1. Instructies\n\na) De verwerker volgt ze.\n\n7.2. Doelbinding De verwerker verwerkt alleen daarvoor.',
    is: ['7.1 | Instructies | 7.1.a', '7.2 |  | 7.2'],
  },
  {
    form: 'chapters in roman numerals of the same level',
    text: '### I\n\n#### Algemeen\n\n### Artikel 1\n\nEen.\n\n### II\n\n#### Slot\n\n### Artikel 2\n\nTwee.',
    is: ['1 |  | 1', '2 |  | 2'],
  },
  {
    form: 'roman articles',
    text: '## IV. Slot\n\nTekst.\n\n## V. Einde\n\nTekst.',
    is: ['IV | Slot | IV', 'V | Einde | V'],
  },
  {
    form: 'headings in a numbered list',
    text: '1.  # AI Services\n\n    1.  ## <u>Use</u>. Customer may use.\n\n    2.  ## Limits. It will not.\n\n2.  # Privacy\n\n    1.  # Data. Nothing.',
    is: ['1 | AI Services | 1.1 1.2', '2 | Privacy | 2.1'],
  },
  {
    form: 'setext headings',
    text: 'Artikel 1 Duur\n---\n\nEen jaar.\n\nArtikel 2 Prijs\n---\n\nVast.',
    is: ['1 | Duur | 1', '2 | Prijs | 2'],
  },
  {
    form: 'nested points of four kinds',
    text: '# Artikel 3\n\n3.1 Leverancier:\n\na. levert:\n\n(i) tijdig;\n\n(ii) volledig;\n\nb. meldt.\n\n3.2 Slot.',
    is: ['3 |  | 3.1 3.1.a 3.1.a.i 3.1.a.ii 3.1.b 3.2'],
  },
  {
    form: 'points of three numbers under a lid',
    text: '# Artikel 3\n\n3.1 Eisen:\n\n3.1.1 een;\n\n3.1.2 twee.\n\n3.2 Slot.',
    is: ['3 |  | 3.1 3.1.1 3.1.2 3.2'],
  },
  {
    form: 'lettered lines inside a list item',
    text: '# Artikel 3\n\n1. Opdrachtnemer:\n   a. logt;\n   b. meldt.\n2. Slot.',
    is: ['3 |  | 3.1 3.1.a 3.1.b 3.2'],
  },
  {
    form: 'h, i, j are letters',
    text: '# Artikel 3\n\ng) een;\n\nh) twee;\n\ni) drie;\n\nj) vier.',
    is: ['3 |  | 3.g 3.h 3.i 3.j'],
  },
  { form: 'bullets under a lead-in', text: '# Artikel 3\n\nLeverancier:\n\n- logt;\n- meldt.', is: ['3 |  | 3 3 3'] },
  {
    form: 'table rows',
    text: '# Artikel 3\n\n| Nr | Eis |\n|---|---|\n| E1 | Logt. |\n| E2 | Meldt. |',
    is: ['3 |  | #3.E1 #3.E2'],
  },
  {
    form: 'HTML table rows',
    text: '# Artikel 3\n\n<table>\n<tr><th>Nr</th><th>Eis</th></tr>\n<tr><td>E1</td><td><p>Logt.</p></td></tr>\n</table>',
    is: ['3 |  | #3.E1'],
  },
  {
    form: 'quotations',
    text: '# Artikel 3\n\n> Wet: niets.\n\nTekst.',
    is: ['3 |  | <> 3'].map((line) => line.replace('<>', '<3>')),
  },
  {
    form: 'unnumbered headings only',
    text: '# Overeenkomst\n\n## Geheimhouding\n\nStil.\n\n## Betaling\n\nGeld.',
    is: [' | Geheimhouding | -', ' | Betaling | -'],
  },
  {
    form: 'a heading inside an article',
    text: '# Artikel 3 Audit\n\n## Kosten\n\nVoor Leverancier.',
    is: ['3 | Audit | 3'],
  },
  {
    form: 'an empty article',
    text: '# Artikel 3 [gereserveerd]\n\n# Artikel 4 Prijs\n\nVast.',
    is: ['3 | [gereserveerd] | ', '4 | Prijs | 4'],
  },
  {
    form: 'running text that starts with Artikel is no heading',
    text: '# Artikel 3 Audit\n\nArtikel 12 is van toepassing.\n\nZoals bedoeld in\nartikel 4 van deze overeenkomst.',
    is: ['3 | Audit | 3 3'],
  },
  {
    form: 'a number at the start of a wrapped line is no lid',
    text: '# Artikel 3\n\nDe prijs bedraagt maximaal\n3.5 procent van de som en\n12 euro.',
    is: ['3 |  | 3'],
  },
  {
    form: 'fences and comments hold no articles',
    text: '# Artikel 3\n\n```\n# Artikel 9\n\nx\n```\n\n<!--\n\n# Artikel 8\n\n-->\n\nTekst.',
    is: ['3 |  | 3'],
  },
];

describe('articles: every form that real contracts use', () => {
  for (const { form, text, is } of forms) {
    it(form, () => {
      assert.deepEqual(outline(text), is);
    });
    it(`${form}, with CRLF`, () => {
      assert.deepEqual(outline(text.replaceAll('\n', '\r\n')), is);
    });
  }

  it('keeps how a heading is written, so that an insertion can follow it', () => {
    assert.deepEqual(article('### Artikel 3\n\n#### Titel\n\nTekst.').style, {
      level: 3,
      bold: false,
      prefix: 'Artikel ',
      separator: '',
      titleLevel: 4,
    });
    assert.deepEqual(article('**Artikel 3 - Titel**\n\nTekst.').style, {
      level: 0,
      bold: true,
      prefix: 'Artikel ',
      separator: ' - ',
      titleLevel: 0,
    });
  });

  it('tells how leden are numbered', () => {
    const styles = ['3.1 a', '1. a', '1) a', '(1) a', '- a', 'a'].map(
      (lid) => article(`# Artikel 3\n\n${lid.replace('a', 'Aap.')}`).lidStyle,
    );
    assert.deepEqual(styles, ['decimaal', 'punt', 'haakje', 'haakjes', 'streepje', 'geen']);
  });

  it('gives points their lead-in through parent', () => {
    const facts = article('# Artikel 3\n\n3.1 Opdrachtnemer:\n\n- logt;\n- meldt.');
    assert.deepEqual(
      facts.provisions.map(({ parent }) => parent),
      [-1, 0, 0],
    );
  });

  it('gives table cells their header', () => {
    const [row] = article('# Artikel 3\n\n| Eis | Prioriteit |\n|---|---|\n| Logt. | Must |').provisions;
    assert.deepEqual(
      row?.cells.map(({ header, text }) => [header, text]),
      [
        ['Eis', 'Logt.'],
        ['Prioriteit', 'Must'],
      ],
    );
  });

  it('the text before the first heading is an article without heading', () => {
    const [first] = read('Opdrachtgever: Gemeente X\n\n# Artikel 1\n\nTekst.').articles;
    assert.deepEqual(
      [first?.facts.kind, first?.facts.heading, first?.operative],
      ['aanhef', { start: 0, end: 0 }, false],
    );
  });
});
