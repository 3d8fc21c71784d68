import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../../../test/support/checked';
import { wordClause, wordFramework } from '../../../../test/support/tiny-framework';

const title = { nl: 'Voorwaarden X', en: 'Conditions X' };
const gives = [{ norm: 'ver:alfa', articles: ['3'], elements: [] }];
const known = { id: 'bekend', title, names: [], issuer: '', date: '', read: true, gives };
const framework = wordFramework([wordClause('alfa'), wordClause('beta')], {
  conditions: [known, { ...known, id: 'onbekend', read: false, gives: [] }],
});
const body = '# Overeenkomst\n\n## Artikel 1. Voorwerp\n\n1. Opdrachtnemer levert het systeem.\n';
const withKey = {
  ...framework,
  profileKeys: [
    ...framework.profileKeys,
    { id: 'voorwaarden', type: 'voorwaarden', title, explanation: title, values: [] } as const,
  ],
};

describe('unread-conditions', () => {
  it('says once per set what cannot be judged, and reports no norm as missing', () => {
    const text = draftOf(['inkoopvorm: dienst', 'voorwaarden: [onbekend, { id: bekend, rang: 2 }]'], body);
    const { shown } = checked(text, withKey);
    assert.equal(shown.length, 1);
    assert.match(shown[0] ?? '', /^information «onbekend» De voorwaarden ‘Voorwaarden X’ .* 1 norm /);
  });

  it('names a set that nobody knows by its id', () => {
    const { shown } = checked(draftOf(['inkoopvorm: dienst', 'voorwaarden: [eigen-2020]'], body), withKey);
    assert.match(shown[0] ?? '', /‘eigen-2020’ .* 2 normen /);
  });

  it('is silent when the text of the set is known', () => {
    const { findings } = checked(draftOf(['inkoopvorm: dienst', 'voorwaarden: [bekend]'], body), withKey);
    assert.deepEqual(
      findings.map(({ rule, clauses }) => [rule, clauses]),
      [['missing-clause', ['beta']]],
    );
  });
});
