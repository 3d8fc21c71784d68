import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { clausesWithSignals, coreStates, readEvidence } from '../../../test/support/evidence';

/** Dutch paragraphs of all clauses, as parts to build drafts of. */
const paragraphs = clausesWithSignals()
  .clauses.flatMap((clause) => clause.examples)
  .filter(
    (example) =>
      example.language === 'nl' && !/^[|#\-*0-9]/m.test(example.text) && /Opdrachtgever|Leverancier/.test(example.text),
  )
  .map((example) => example.text.replace(/\s+/g, ' '));

interface Article {
  readonly title: string;
  readonly text: string;
}

const articles = fc.array(
  fc.record({
    title: fc.constantFrom('Algemeen', 'Uitvoering', 'Diversen', 'Slot'),
    text: fc.constantFrom(...paragraphs),
  }),
  { minLength: 1, maxLength: 5 },
);

function draft(
  list: readonly Article[],
  number: (index: number) => string,
  wrap: (text: string) => string = (text) => text,
): string {
  return list.map(({ title, text }, index) => `## Artikel ${number(index)}. ${title}\n\n${wrap(text)}\n`).join('\n');
}

function verdict(text: string): string {
  const evidence = readEvidence(text, 'nl');
  const states = [...coreStates(evidence)].map(([key, state]) => `${key} ${state}`).sort();
  return JSON.stringify([states, [...evidence.found.values()].map((one) => [one.id, one.state])]);
}

const plain = (index: number): string => String(index + 1);

describe('what is found does not hang on', () => {
  it('where the lines of a paragraph break', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 3, max: 14 }), (list, width) => {
        // Not before a number or a dash: that would begin a list.
        const wrapped = (text: string): string =>
          text
            .split(' ')
            .map((word, index) => (index % width === width - 1 && /^\p{L}{2,}/u.test(word) ? `\n${word}` : ` ${word}`))
            .join('')
            .trim();
        assert.equal(verdict(draft(list, plain, wrapped)), verdict(draft(list, plain)));
      }),
      { numRuns: 60 },
    );
  });
  it('the numbers of articles', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 400 }), (list, from) => {
        assert.equal(verdict(draft(list, (index) => String(index + from))), verdict(draft(list, plain)));
      }),
      { numRuns: 60 },
    );
  });
  it('the order of articles', () => {
    fc.assert(
      fc.property(articles, (list) => {
        assert.equal(verdict(draft([...list].reverse(), plain)), verdict(draft(list, plain)));
      }),
      { numRuns: 60 },
    );
  });
  it('the names of the parties, when the draft declares them', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom('Zonnedauw', 'Lindeveld', 'Kraaienest'), (list, name) => {
        const named = (supplier: string): string =>
          `## Partijen\n\nDe besloten vennootschap ${supplier} B.V., gevestigd te Utrecht, hierna te noemen: ${supplier}, opdrachtnemer;\n\n` +
          draft(
            list.map(({ title, text }) => ({ title, text: text.replace(/\bLeverancier\b/g, supplier) })),
            plain,
          );
        assert.equal(verdict(named(name)), verdict(named('Leverancier')));
      }),
      { numRuns: 40 },
    );
  });
});
