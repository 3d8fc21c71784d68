import { strict as assert } from 'node:assert';
import type { Duration, PeriodUnit } from '../framework/types';
import { compare, fills, mayExceed } from './compare';

const of = (amount: number, unit: PeriodUnit): Duration => ({ amount, unit });

describe('lengths of time', () => {
  it('of months, quarters and years are compared without the calendar', () => {
    assert.equal(compare(of(0.5, 'jaar'), of(6, 'maand')), 0);
    assert.equal(compare(of(2, 'kwartaal'), of(6, 'maand')), 0);
    assert.equal(compare(of(10, 'jaar'), of(119, 'maand')), 1);
  });

  it('differ with certainty, or the calendar decides', () => {
    assert.equal(compare(of(180, 'dag'), of(6, 'maand')), -1);
    assert.equal(compare(of(26, 'week'), of(6, 'maand')), undefined);
    assert.equal(compare(of(185, 'dag'), of(6, 'maand')), 1);
    assert.equal(compare(of(72, 'uur'), of(3, 'dag')), 0);
  });

  it('of working days may have a weekend in between', () => {
    assert.equal(fills(of(3, 'werkdag'), of(72, 'uur')), true);
    assert.equal(fills(of(2, 'werkdag'), of(72, 'uur')), false);
    assert.equal(mayExceed(of(2, 'werkdag'), of(72, 'uur')), true);
    assert.equal(mayExceed(of(1, 'werkdag'), of(72, 'uur')), false);
  });
});
