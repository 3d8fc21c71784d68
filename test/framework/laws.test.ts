/** The laws that contracts cite: whole where their articles are checked, a name and no more where they are not. */
import { strict as assert } from 'node:assert';
import { indexFramework } from '../../checker/src/framework/index';
import { loadFramework } from '../support/framework';

const framework = loadFramework();
const index = indexFramework(framework);
const law = (id: string) => {
  const found = index.law(id);
  assert.ok(found, `the law ${id} is not there`);
  return found;
};
const upTo = (last: number): string[] => Array.from({ length: last }, (_, at) => String(at + 1));

describe('the laws', () => {
  it('have all 113 articles and 13 annexes of the AI Act, and what the 2026 omnibus inserts', () => {
    const { articles, annexes } = law('ai-verordening');
    assert.deepEqual(
      articles.filter(({ inserted }) => !inserted).map(({ number }) => number),
      upTo(113),
    );
    assert.deepEqual(
      articles.filter(({ inserted }) => inserted).map(({ number }) => number),
      ['4 bis', '60 bis', '75 bis', '75 ter', '75 quater', '75 quinquies'],
    );
    assert.deepEqual(
      annexes.map(({ number, inserted }) => (inserted ? `${number} new` : number)),
      'I II III IV V VI VII VIII IX X XI XII XIII'.split(' ').concat('XIV new'),
    );
  });

  it('say what the omnibus changes: document, date, and that its status was not verified', () => {
    const { amendment, articles, annexes } = law('ai-verordening');
    assert.deepEqual(
      [amendment?.document, amendment?.date, amendment?.status],
      ['PE-CONS 30/26', '2026-06-18', 'niet-nagegaan'],
    );
    const changed = [...articles, ...annexes].filter(({ amended, inserted }) => amended && !inserted);
    assert.deepEqual(
      changed.map(({ number }) => number).join(' '),
      '1 2 3 4 5 6 10 11 17 25 27 28 29 30 40 42 43 50 56 57 58 60 63 64 69 70 72 75 76 77 95 96 97 99 111 113 I VIII',
    );
    assert.deepEqual(articles.find(({ number }) => number === '6')?.insertedLeden, ['1 bis', '1 ter', '1 quater']);
  });

  it('have all 99 articles of the GDPR', () => {
    assert.deepEqual(
      law('avg').articles.map(({ number }) => number),
      upTo(99),
    );
  });

  it('have a Dutch and an English title for every article, and leden that are numbered from 1', () => {
    for (const { id, articles, annexes } of framework.laws) {
      for (const { number, title, leden, insertedLeden = [] } of [...articles, ...annexes]) {
        assert.ok(title.nl.trim() !== '' && title.en.trim() !== '', `${id} ${number} has no title`);
        const plain = leden.filter((lid) => /^\d+$/.test(lid));
        assert.deepEqual(plain, upTo(plain.length), `leden of ${id} ${number}`);
        for (const lid of insertedLeden) assert.ok(leden.includes(lid), `${id} ${number} has no lid ${lid}`);
      }
    }
  });

  it('have the leden that the texts have', () => {
    const leden = (id: string, number: string) =>
      law(id).articles.find((article) => article.number === number)?.leden.length;
    assert.deepEqual(
      ['9', '12', '14', '19', '26', '72', '73'].map((number) => leden('ai-verordening', number)),
      [10, 3, 5, 2, 12, 4, 11],
    );
    assert.deepEqual(
      ['5', '22', '25', '28', '32', '33', '35'].map((number) => leden('avg', number)),
      [2, 4, 3, 10, 4, 5, 11],
    );
  });

  it('are known by name and abbreviation where their articles are not checked', () => {
    const byName = framework.laws.filter(({ articles }) => articles.length === 0).map(({ id }) => id);
    assert.deepEqual(byName.sort(), [
      'aanbestedingswet-2012',
      'archiefwet',
      'auteurswet',
      'awb',
      'awgb',
      'bio',
      'bio2',
      'cyber-resilience-act',
      'cyberbeveiligingswet',
      'data-act',
      'databankenwet',
      'evrm',
      'grondwet',
      'handvest',
      'uavg',
      'woo',
    ]);
  });

  it('have no name that another law has', () => {
    const names = framework.laws.flatMap(({ names }) => names);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  });
});
