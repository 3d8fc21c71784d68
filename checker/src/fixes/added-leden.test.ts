import { strict as assert } from 'node:assert';
import { tinyClause } from '../../../test/support/tiny-framework';
import type { Lid, ProfileValue } from '../framework/types';
import { addedLeden, canAdd } from './added-leden';

const lid = (text: string, ...elements: readonly string[]): Lid => ({ text, elements, when: [] });
const clause = tinyClause('c', ['ver:n'], {
  texts: [
    {
      variant: 'altijd',
      language: 'nl',
      lids: [
        lid('Eerst.', 'een'),
        lid('Dan, na {lid:een}.', 'twee'),
        lid('Slot.'),
        lid('Ten slotte, na {lid:twee}.', 'drie', 'vier'),
        lid('En ook vier.', 'vier'),
      ],
    },
  ],
});
const profile = { get: (key: string): ProfileValue | undefined => (key === 'inkoopvorm' ? 'dienst' : undefined) };

function texts(elements: readonly string[], standing: readonly string[]): readonly string[] {
  const stands = (element: string): boolean => standing.includes(element);
  return addedLeden(clause, elements, profile, 'nl', stands).leden.map(({ text }) => text);
}

describe('the leden that are added', () => {
  it('are those that carry what is lacking, no more', () => {
    assert.deepEqual(texts(['een'], []), ['Eerst.']);
    assert.deepEqual(texts(['vier'], ['twee']), ['Ten slotte, na {lid:twee}.', 'En ook vier.']);
  });

  it('bring along what they refer to when it stands nowhere, in the order of the clause', () => {
    assert.deepEqual(texts(['drie'], ['twee']), ['Ten slotte, na {lid:twee}.']);
    assert.deepEqual(texts(['drie'], []), ['Eerst.', 'Dan, na {lid:een}.', 'Ten slotte, na {lid:twee}.']);
  });

  it('are none for what no lid carries, nor while the form of procurement is unknown', () => {
    assert.equal(canAdd(clause, ['vijf'], profile), false);
    assert.equal(canAdd(clause, ['een'], profile), true);
    assert.equal(canAdd(clause, ['een'], { get: () => undefined }), false);
  });
});
