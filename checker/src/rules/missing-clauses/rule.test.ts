import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../../../test/support/checked';
import { wordClause, wordFramework } from '../../../../test/support/tiny-framework';

const form = ['inkoopvorm: dienst'];
const body = '# Overeenkomst\n\n## Artikel 1. Voorwerp\n\n1. Opdrachtnemer levert het systeem.\n';
const four = ['alfa', 'beta', 'gamma', 'delta'].map((id) => wordClause(id));
const article = (number: number, word: string): string =>
  `\n## Artikel ${number}. Levering\n\n1. Opdrachtnemer levert ${word} binnen tien dagen.\n`;

describe('missing-clauses', () => {
  it('names more than three clauses of a group in one finding', () => {
    const { shown, fixes } = checked(draftOf(form, body), wordFramework(four));
    assert.deepEqual(shown, [
      'warning «contractkader» Er ontbreken 4 bepalingen van de fase ‘fase:ontwerp’: ‘alfa’, ‘beta’, ‘gamma’ en ‘delta’.',
    ]);
    assert.equal(fixes[0], 'Voeg alle 4 ontbrekende bepalingen bij ‘fase:ontwerp’ in');
    assert.equal(fixes.length, 5);
  });

  it('leaves three to missing-clause', () => {
    const rules = checked(draftOf(form, body), wordFramework(four.slice(0, 3))).findings.map(({ rule }) => rule);
    assert.deepEqual(rules, ['missing-clause', 'missing-clause', 'missing-clause']);
  });

  it('shrinks to the last one and never splits', () => {
    const framework = wordFramework(four);
    let text = body;
    ['alfa', 'beta', 'gamma'].forEach((word, at) => {
      text += article(at + 2, word);
      const { findings } = checked(draftOf(form, text), framework);
      assert.deepEqual(
        findings.map(({ rule, clauses }) => [rule, clauses.length]),
        [['missing-clauses', 3 - at]],
      );
    });
    assert.deepEqual(checked(draftOf(form, text + article(5, 'delta')), framework).findings, []);
  });

  it('keeps its fingerprint while it shrinks', () => {
    const framework = wordFramework(four);
    const [before] = checked(draftOf(form, body), framework).findings;
    const [after] = checked(draftOf(form, body + article(2, 'beta')), framework).findings;
    assert.equal(before?.fingerprint, after?.fingerprint);
  });

  it('lies on the heading of the subject', () => {
    const headed =
      '# Overeenkomst\n\n## Toezicht\n\n### Artikel 1. Overleg\n\n1. Partijen overleggen.\n\n## Prijs\n\n### Artikel 2. Tarief\n\n1. Partijen rekenen af.\n';
    const [finding] = checked(draftOf(form, headed), wordFramework(four)).shown;
    assert.match(finding ?? '', /«## Toezicht»/);
  });
});
