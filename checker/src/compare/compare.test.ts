import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOf } from '../../../test/support/checked';
import { loadFramework } from '../../../test/support/framework';
import { tinyNorm, wordClause, wordFramework } from '../../../test/support/tiny-framework';
import { checkNow } from '../check';
import type { Framework } from '../framework/types';
import type { CheckResult } from '../types';
import { compareVersions } from './index';

const words = wordFramework([wordClause('alfa'), wordClause('beta')]);

function check(text: string, framework: Framework): CheckResult {
  return checkNow({ file: 'concept.md', text, date: '2026-11-23', framework, force: true });
}

const contract = (...articles: string[]): string =>
  draftOf(
    ['inkoopvorm: dienst'],
    `# Overeenkomst\n\n${articles.map((text, at) => `## Artikel ${at + 1} ${text}\n`).join('\n')}`,
  );

const alfa = 'Levering\n\n1. Opdrachtnemer levert alfa aan Opdrachtgever binnen tien dagen na de bestelling.';
const beta = 'Onderhoud\n\n1. Opdrachtnemer levert beta aan Opdrachtgever en verhelpt gebreken in de werking.';
const price = 'Prijs\n\n1. Opdrachtgever betaalt binnen dertig dagen.';

/** The changes as kind, clauses, and the values or elements that changed. */
function changes(older: string, newer: string): readonly string[] {
  return compareVersions(check(older, words), check(newer, words), words).changes.map(
    ({ kind, clauses, values, elements }) =>
      [
        kind,
        ...clauses,
        ...values.map(({ before, after }) => `${before} > ${after}`),
        ...elements.map(({ before, after }) => `${before} > ${after}`),
      ].join(' '),
  );
}

describe('comparing two versions', () => {
  const before = contract(alfa, beta, price);

  it('finds nothing in the same text, nor where articles moved and got other numbers', () => {
    assert.deepEqual(changes(before, before), []);
    assert.deepEqual(changes(before, contract(price, beta, alfa)), []);
  });

  it('finds nothing in other words for the same, or in other names for the parties', () => {
    const reworded = beta.replace('en verhelpt gebreken in de werking', 'en herstelt elk gebrek in de werking');
    assert.deepEqual(changes(before, contract(alfa, reworded, price)), []);
    const named = `Partijen\n\nDe gemeente (hierna: Koper) en Bouw B.V. (hierna: Bouwer).`;
    const renamed = [alfa, beta, price].map((text) =>
      text.replaceAll('Opdrachtnemer', 'Bouwer').replaceAll('Opdrachtgever', 'Koper'),
    );
    assert.deepEqual(changes(before, contract(...renamed, named)), []);
  });

  it('finds what was struck, and what came', () => {
    assert.deepEqual(changes(before, contract(alfa, price)), ['worse beta present > absent']);
    assert.deepEqual(changes(contract(alfa, price), before), ['better beta absent > present']);
  });

  it('finds a duty that was turned round', () => {
    const turned = beta.replace(
      'Opdrachtnemer levert beta aan Opdrachtgever',
      'Opdrachtgever levert beta aan Opdrachtnemer',
    );
    assert.deepEqual(changes(before, contract(alfa, turned, price)), ['worse beta present > absent']);
  });

  it('finds another period, also in figures, and none where only the writing differs', () => {
    assert.deepEqual(changes(before, contract(alfa.replace('tien', 'twintig'), beta, price)), [
      'value alfa binnen tien dagen > binnen twintig dagen',
    ]);
    assert.deepEqual(changes(before, contract(alfa.replace('tien', '10'), beta, price)), []);
  });

  it('leaves text alone that no norm asks for', () => {
    assert.deepEqual(changes(before, contract(alfa, beta, price.replace('dertig', 'zestig'))), []);
  });

  it('says which norms are touched, with both texts', () => {
    const framework = wordFramework([wordClause('alfa')], { norms: [tinyNorm('ver:alfa')] });
    const { changes: found } = compareVersions(
      check(contract(alfa), framework),
      check(contract(price), framework),
      framework,
    );
    assert.deepEqual(found[0]?.norms, [{ norm: 'ver:alfa', before: 'covered', after: 'missing' }]);
    assert.deepEqual(
      found[0].before.map(({ path, text }) => [path, text]),
      [['1.1', alfa.slice(alfa.indexOf('1.'))]],
    );
    assert.deepEqual(found[0].after, []);
  });

  it('tells a key of the profile that differs', () => {
    const other = before.replace('inkoopvorm: dienst', 'inkoopvorm: ontwikkeling');
    const { profile } = compareVersions(check(before, words), check(other, words), words);
    assert.deepEqual(profile, [{ key: 'inkoopvorm' }]);
  });
});

describe('comparing a whole contract', () => {
  const framework = loadFramework();
  const text = readFileSync(join(__dirname, '../../../examples/tegenvoorstel/overeenkomst.md'), 'utf8');
  const older = check(text, framework);
  const articles = text.split(/(?=^## Artikel )/m);

  it('finds nothing when its articles stand in the reverse order', () => {
    const [head = '', ...rest] = articles;
    const newer = check([head, ...rest.reverse()].join(''), framework);
    assert.deepEqual(compareVersions(older, newer, framework).changes, []);
  }).timeout(30_000);

  for (const title of ['Logging', 'Audit', 'Menselijk toezicht', 'Einde en overdracht', 'Aansprakelijkheid']) {
    it(`finds that ‘${title}’ was struck, and nothing elsewhere`, () => {
      const isStruck = (article: string): boolean => article.split('\n', 1)[0]?.endsWith(title) === true;
      const number = /\d+/.exec(articles.find(isStruck) ?? '')?.[0];
      const newer = check(articles.filter((article) => !isStruck(article)).join(''), framework);
      const { changes: found } = compareVersions(older, newer, framework);
      assert.ok(found.length > 0);
      for (const { kind, before, after } of found) {
        assert.equal(kind, 'worse');
        assert.deepEqual(after, []);
        assert.deepEqual([...new Set(before.map(({ article }) => article))], [number]);
      }
    }).timeout(30_000);
  }
});
