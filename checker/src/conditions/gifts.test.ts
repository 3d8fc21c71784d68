import { strict as assert } from 'node:assert';
import { tinyClause } from '../../../test/support/tiny-framework';
import type { ConditionsGift } from '../framework/types';
import { givesEffect, remaining } from './gifts';

const NORM = 'ver:alfa';
const gift = (...articles: string[]): ConditionsGift => ({ norm: NORM, articles, elements: [] });
const left = (gifts: readonly ConditionsGift[], ...except: string[]): string[] =>
  remaining(gifts, except).map(({ articles }) => articles.join('+'));

describe('what declared conditions bring in', () => {
  it('is everything when nothing is excluded', () => {
    assert.deepEqual(left([gift('12'), gift('14.2.a')]), ['12', '14.2.a']);
  });

  it('is not what an excluded article held, its leden included', () => {
    assert.deepEqual(left([gift('12.3'), gift('12'), gift('120'), gift('1.2')], '12'), ['120', '1.2']);
    assert.deepEqual(left([gift('14.2.a'), gift('14.2.b'), gift('14')], '14.2 sub a'), ['14.2.b']);
  });

  it('needs all the articles that give effect together', () => {
    assert.deepEqual(left([gift('9.1', '9.2'), gift('30')], '9.2'), ['30']);
  });

  it('may be a part, to which the contract adds the rest', () => {
    const base = tinyClause('toezicht', [NORM]);
    const clause = { ...base, elements: base.elements.map((element) => ({ ...element, core: true })) };
    const kern = { clause: 'toezicht', element: 'kern' };
    const extra = { clause: 'toezicht', element: 'extra' };
    const part: ConditionsGift = { norm: NORM, articles: ['3'], elements: [kern] };
    assert.equal(givesEffect([part], { id: NORM, present: [] }, [clause]), false);
    assert.equal(givesEffect([part], { id: NORM, present: [extra] }, [clause]), true);
    assert.equal(givesEffect([part], { id: 'ver:beta', present: [extra] }, [clause]), false);
  });
});
