import { strict as assert } from 'node:assert';
import { checked } from '../../../../test/support/checked';
import { loadShortFramework } from '../../../../test/support/short-framework';
import { highRisk } from '../../../../test/periods/high-risk';

const on = (text: string, over: Readonly<Record<string, string>> = {}): readonly string[] =>
  checked(highRisk(text, over), loadShortFramework(), 'period-too-long').shown.map((one) => one.replace(/» .*/, '»'));

describe('period-too-long', () => {
  it('leaves the authority time of its own 72 hours', () => {
    const notice = (period: string): readonly string[] =>
      on(`Opdrachtnemer meldt een datalek binnen ${period} aan Opdrachtgever.`);
    assert.deepEqual(notice('48 uur'), []);
    assert.deepEqual(notice('één werkdag'), []);
    assert.deepEqual(notice('72 uur'), ['warning «72 uur»']);
    assert.deepEqual(notice('drie werkdagen'), ['warning «drie werkdagen»']);
  });

  it('is about the supplier who processes for the authority', () => {
    const text = 'Opdrachtnemer meldt een datalek binnen een week aan Opdrachtgever.';
    assert.deepEqual(on(text), ['warning «een week»']);
    assert.deepEqual(on(text, { 'avg-rol-opdrachtnemer': 'zelfstandig' }), []);
    assert.deepEqual(on(text, { persoonsgegevens: 'false' }), []);
  });

  it('leaves a term that is only recommended as information', () => {
    assert.deepEqual(on('Wachtwoorden zijn ten hoogste achttien maanden geldig.'), ['information «achttien maanden»']);
  });
});
