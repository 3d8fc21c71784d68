/** Drafts for the property tests: any profile, any of the ways in which contracts write headings, leden and chapters. */
import fc from 'fast-check';
import type { Framework, ProfileKey } from '../../checker/src/framework/types';

interface Style {
  readonly heading: (number: string, title: string) => string;
  readonly lid: (article: string, n: number) => string;
}

const styles: readonly Style[] = [
  { heading: (number, title) => `## Artikel ${number}. ${title}`, lid: (_, n) => `${n}. ` },
  { heading: (number, title) => `### Artikel ${number}\n\n#### ${title}`, lid: (article, n) => `${article}.${n}. ` },
  { heading: (number, title) => `### ${number} ${title}`, lid: (article, n) => `${article}.${n} ` },
  { heading: (number, title) => `**Artikel ${number} - ${title}**`, lid: (_, n) => `${n}. ` },
  { heading: (number, title) => `## § ${number} ${title}`, lid: (_, n) => `(${n}) ` },
  { heading: (number, title) => `# Artikel ${number} ${title}`, lid: () => '' },
  { heading: (_, title) => `### ${title}`, lid: (_, n) => `${n}. ` },
];

const titles = [
  'Voorwerp',
  'Duur',
  'Menselijk toezicht',
  'Logging',
  'Documentatie',
  'Prijs',
  'Aansprakelijkheid',
  'Eigendom',
  'Geschillen',
  'Slotbepalingen',
];
const sentences = [
  'Opdrachtnemer levert het AI-systeem binnen tien weken.',
  'Opdrachtgever betaalt binnen dertig dagen na ontvangst van de factuur.',
  'Partijen overleggen elke maand, met inachtneming van artikel 2.',
  'Opdrachtnemer is niet gehouden tot meer dan de wet voorschrijft.',
  'Bedragen zijn in euro’s ($) en exclusief btw \\ belastingen {zie bijlage}.',
];
const chapters: readonly (readonly string[])[] = [
  [],
  ['## Fase: Probleemanalyse', '## Fase: Ontwerp', '## Fase: Monitoring en beheer'],
  ['## Fase: Ontwikkelen', '## Fase: Uitfaseren'],
  ['## Hoofdstuk 1 Algemeen', '## Hoofdstuk 2 Menselijk toezicht', '## Hoofdstuk 3 Einde'],
];
const tails = [
  '',
  '\n---\n\nAldus overeengekomen te Den Haag,\n',
  '\n## Bijlage 1: Tarieven\n\n1. Het tarief is honderd euro.\n',
  '\n\n',
];

/** Profiles with every key known or not, in one of two YAML styles. */
function profile(keys: readonly ProfileKey[]): fc.Arbitrary<string> {
  const entries = keys.flatMap((key) => {
    const values =
      key.type === 'ja-nee'
        ? ['true', 'false']
        : key.values.map((value) => (key.type === 'keuzes' ? `[${value.id}]` : value.id));
    return values.length === 0
      ? []
      : [fc.option(fc.constantFrom(...values.map((value) => `${key.id}: ${value}`)), { nil: '', freq: 3 })];
  });
  return fc.tuple(fc.boolean(), ...entries).map(([flow, ...lines]) => {
    const filled = lines.filter((line) => line !== '');
    if (flow) return `---\ncontractkader: { ${filled.join(', ')} }\n---\n`;
    return `---\ncontractkader:\n${filled.map((line) => `  ${line}\n`).join('')}---\n`;
  });
}

/**
 * A draft; some articles hold a Dutch example of a clause of the framework. An article is read in one language: in one
 * that holds two, a lid that is added may turn how the rest is read.
 */
export function anyDraft(framework: Framework): fc.Arbitrary<string> {
  const examples = framework.clauses.flatMap((clause) => [
    ...clause.examples.filter(({ language }) => language === 'nl').map((example) => example.text),
    ...clause.texts.filter(({ language }) => language === 'nl').flatMap((text) => text.lids.map((lid) => lid.text.replace(/[{}]/g, ''))),
  ]).map((text) => text.replace(/\s*\n\s*/g, ' '));
  const lid = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...sentences) },
    { weight: 1, arbitrary: fc.constantFrom(...sentences, ...examples) },
  );
  const article = fc.record({
    title: fc.constantFrom(...titles),
    leden: fc.array(lid, { minLength: 1, maxLength: 3 }),
  });
  return fc
    .record({
      front: profile(framework.profileKeys),
      style: fc.constantFrom(...styles),
      chapters: fc.constantFrom(...chapters),
      articles: fc.array(article, { maxLength: 6 }),
      tail: fc.constantFrom(...tails),
      crlf: fc.boolean(),
    })
    .map(({ front, style, chapters: heads, articles, tail, crlf }) => {
      const body = articles.map(({ title, leden }, at) => {
        const number = String(at + 1);
        const head = at % 2 === 0 ? heads[at / 2] : undefined;
        const text = leden.map((one, n) => style.lid(number, n + 1) + one).join('\n\n');
        return `${head === undefined ? '' : `${head}\n\n`}${style.heading(number, title)}\n\n${text}\n`;
      });
      const text = `${front}\n# Overeenkomst\n\n${body.join('\n')}${tail}`;
      return crlf ? text.replace(/\n/g, '\r\n') : text;
    });
}
