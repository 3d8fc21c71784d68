import { strict as assert } from 'node:assert';
import { holds } from './holds';
import type { ProfileValue, When } from './types';

function on(when: When, keys: Readonly<Record<string, ProfileValue>>) {
  return holds(when, { get: (key) => keys[key] });
}

describe('a condition', () => {
  it('always holds when empty', () => assert.deepEqual(on([], {}), { verdict: 'yes' }));

  it('holds when every key of one alternative has one of its values', () => {
    const when = [{ impactvol: [true] }, { levering: ['saas', 'hybride'], persoonsgegevens: [true] }];
    assert.deepEqual(on(when, { levering: 'hybride', persoonsgegevens: true }), { verdict: 'yes' });
    assert.deepEqual(on(when, { impactvol: true }), { verdict: 'yes' });
  });

  it('does not hold by the key that fails first', () => {
    const when = [{ levering: ['saas'], persoonsgegevens: [true] }];
    assert.deepEqual(on(when, { levering: 'on-premise' }), { verdict: 'no', key: 'levering' });
  });

  it('is undecided by every unknown key of the alternatives that are left', () => {
    const when = [{ impactvol: [true] }, { levering: ['saas'], persoonsgegevens: [true] }];
    assert.deepEqual(on(when, { levering: 'saas' }), { verdict: 'unknown', keys: ['impactvol', 'persoonsgegevens'] });
  });

  it('holds for a list that contains one of the values', () => {
    const when = [{ 'rol-opdrachtgever': ['aanbieder'] }];
    assert.deepEqual(on(when, { 'rol-opdrachtgever': ['gebruiksverantwoordelijke', 'aanbieder'] }), { verdict: 'yes' });
    assert.deepEqual(on(when, { 'rol-opdrachtgever': [] }), { verdict: 'no', key: 'rol-opdrachtgever' });
  });

  it('finds conditions by their id, ranked or not', () => {
    const when = [{ voorwaarden: ['arbit-2022'] }];
    assert.deepEqual(on(when, { voorwaarden: [{ id: 'arbit-2022', rang: 3 }] }), { verdict: 'yes' });
    assert.deepEqual(on(when, { voorwaarden: ['arbit-2022'] }), { verdict: 'yes' });
  });

  it('knows that a letter of an annex is in its point, and that a point does not say which letter', () => {
    assert.deepEqual(on([{ bijlage: ['iii-5'] }], { bijlage: 'iii-5a' }), { verdict: 'yes' });
    assert.deepEqual(on([{ bijlage: ['iii-5a'] }], { bijlage: 'iii-5' }), { verdict: 'unknown', keys: ['bijlage'] });
    assert.deepEqual(on([{ bijlage: ['iii-5a'] }], { bijlage: 'iii-5b' }), { verdict: 'no', key: 'bijlage' });
    assert.deepEqual(on([{ bijlage: ['iii-1'] }], { bijlage: 'i-a' }), { verdict: 'no', key: 'bijlage' });
  });
});
