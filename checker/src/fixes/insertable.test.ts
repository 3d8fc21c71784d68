import { strict as assert } from 'node:assert';
import { tinyClause } from '../../../test/support/tiny-framework';
import type { Clause, Lid, ProfileValue } from '../framework/types';
import { canInsert, insertedLeden } from './insertable';

const lid = (text: string, elements: readonly string[] = [], when: Lid['when'] = []): Lid => ({ text, elements, when });
const saas = [{ levering: ['saas'] }];
const premise = [{ levering: ['on-premise'] }];

function insertedTexts(lids: readonly Lid[], profile: Readonly<Record<string, ProfileValue>>): readonly string[] {
  const clause: Clause = tinyClause('c', ['ver:n'], { texts: [{ variant: 'altijd', language: 'nl', lids }] });
  const reader = { get: (key: string): ProfileValue | undefined => ({ inkoopvorm: 'dienst', ...profile })[key] };
  return insertedLeden(clause, reader, 'nl').leden.map((one) => one.text);
}

describe('the leden that are inserted', () => {
  const kept = lid('altijd', ['kern']);

  it('leave out what the profile rules out, and what it leaves open', () => {
    assert.deepEqual(insertedTexts([kept, lid('dienst', [], saas)], { levering: 'saas' }), ['altijd', 'dienst']);
    assert.deepEqual(insertedTexts([kept, lid('dienst', [], saas)], { levering: 'on-premise' }), ['altijd']);
    assert.deepEqual(insertedTexts([kept, lid('dienst', [], saas)], {}), ['altijd']);
  });

  it('keep one that is open when it alone carries a core element: without it the clause would stay incomplete', () => {
    const either = [lid('dienst', ['kern'], saas), lid('eigen omgeving', ['kern'], premise)];
    assert.deepEqual(insertedTexts(either, {}), ['dienst']);
    assert.deepEqual(insertedTexts(either, { levering: 'on-premise' }), ['eigen omgeving']);
  });

  it('are none while the form of procurement is unknown', () => {
    const clause = tinyClause('c', ['ver:n'], { texts: [{ variant: 'altijd', language: 'nl', lids: [kept] }] });
    assert.equal(canInsert(clause, { get: () => undefined }), false);
  });

  it('are in the language of the draft, else in Dutch', () => {
    const texts = [
      { variant: 'altijd', language: 'nl', lids: [lid('Nederlands')] },
      { variant: 'altijd', language: 'en', lids: [lid('English')] },
    ] as const;
    const reader = { get: (key: string) => (key === 'inkoopvorm' ? 'dienst' : undefined) };
    const both = tinyClause('c', ['ver:n'], { texts });
    assert.deepEqual(
      insertedLeden(both, reader, 'en').leden.map((one) => one.text),
      ['English'],
    );
    const dutch = tinyClause('c', ['ver:n'], { texts: texts.slice(0, 1) });
    assert.equal(insertedLeden(dutch, reader, 'en').language, 'nl');
  });
});
