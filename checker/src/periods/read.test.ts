import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { tokensIn } from '../draft/tokens';
import type { Language, PeriodUnit } from '../framework/types';
import { inWords, numberOf } from './numbers';
import { readPeriods } from './read';
import { inStyleOf } from './write';

/** The periods of a text, shortest written out: `ten-minste 6 maand`. */
function read(text: string, language: Language = 'nl'): readonly string[] {
  const tokens = tokensIn(text, language);
  return readPeriods({ text, tokens, language }, 0, tokens.length).map(({ period: { bound, lowest, highest } }) => {
    const amount = lowest.amount === highest.amount ? String(highest.amount) : `${lowest.amount}-${highest.amount}`;
    return `${bound} ${amount} ${highest.unit}`;
  });
}

describe('periods are read', () => {
  it('in words, in figures and in both', () => {
    for (const text of ['zes maanden', '6 maanden', '6 mnd', 'zes (6) maanden', '6 (zes) maanden', '[zes] maanden'])
      assert.deepEqual(read(text), ['precies 6 maand'], text);
    assert.deepEqual(read('twee (2) weken'), ['precies 2 week']);
    assert.deepEqual(read('tweeënzeventig uur'), ['precies 72 uur']);
    assert.deepEqual(read('honderdtachtig dagen'), ['precies 180 dag']);
    assert.deepEqual(read('seventy-two (72) hours', 'en'), ['precies 72 uur']);
    assert.deepEqual(read('one hundred and eighty days', 'en'), ['precies 180 dag']);
  });

  it('with halves and words that hold a number', () => {
    assert.deepEqual(read('een half jaar'), ['precies 0.5 jaar']);
    assert.deepEqual(read('een halfjaar'), ['precies 6 maand']);
    assert.deepEqual(read('anderhalf jaar'), ['precies 1.5 jaar']);
    assert.deepEqual(read('twee en een half jaar'), ['precies 2.5 jaar']);
    assert.deepEqual(read('1,5 jaar'), ['precies 1.5 jaar']);
    assert.deepEqual(read('vier etmalen'), ['precies 96 uur']);
    assert.deepEqual(read('one and a half years', 'en'), ['precies 1.5 jaar']);
    assert.deepEqual(read('two business days', 'en'), ['precies 2 werkdag']);
  });

  it('with what bounds them', () => {
    assert.deepEqual(read('onverwijld en uiterlijk binnen vijftien dagen'), ['ten-hoogste 15 dag']);
    assert.deepEqual(read('gedurende ten minste zes maanden'), ['ten-minste 6 maand']);
    assert.deepEqual(read('niet langer dan een periode van drie maanden'), ['ten-hoogste 3 maand']);
    assert.deepEqual(read('zes maanden of langer'), ['ten-minste 6 maand']);
    assert.deepEqual(read('niet eerder vernietigd dan na zes maanden'), ['ten-minste 6 maand']);
    assert.deepEqual(read('iedere drie maanden'), ['herhaling 3 maand']);
    assert.deepEqual(read('no later than 24 hours', 'en'), ['ten-hoogste 24 uur']);
    assert.deepEqual(read('for at least a period of six months', 'en'), ['ten-minste 6 maand']);
  });

  it('as a range', () => {
    for (const text of ['drie tot zes maanden', 'tussen drie en zes maanden', '3-6 maanden'])
      assert.deepEqual(read(text), ['precies 3-6 maand'], text);
  });

  it('once, when figures repeat the words', () => {
    assert.deepEqual(read('zes maanden (6 maanden)'), ['precies 6 maand']);
  });

  it('not in a time of the day or in how much', () => {
    for (const text of ['om 17.00 uur', 'tussen 9 en 17 uur', '24 uur per dag', 'acht uur per maand'])
      assert.deepEqual(read(text), [], text);
    assert.deepEqual(read('24 hours a day, three times a year', 'en'), []);
  });

  it('with from when they run', () => {
    const text = 'binnen 72 uur na ontdekking, aan Opdrachtgever';
    const tokens = tokensIn(text, 'nl');
    const [one] = readPeriods({ text, tokens, language: 'nl' }, 0, tokens.length);
    assert.equal(one?.period.since && text.slice(one.period.since.start, one.period.since.end), 'na ontdekking');
  });

  it('as they were written, in either language and any style', () => {
    const units: readonly PeriodUnit[] = ['uur', 'dag', 'werkdag', 'week', 'maand', 'jaar'];
    const styles = ['woorden', 'cijfers', 'woorden-cijfers', 'cijfers-woorden'] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(...units),
        fc.constantFrom(...styles),
        fc.constantFrom<Language>('nl', 'en'),
        (amount, unit, style, language) => {
          const duration = { amount, unit };
          const other = { amount: 1, unit: 'minuut' } as const;
          const shape = { language, lowest: other, highest: other, bound: 'precies', style } as const;
          const text = inStyleOf(duration, { ...shape, start: 0, end: 0, unitWord: 'minuut', atOnce: false }, '');
          assert.deepEqual(read(text, language), [`precies ${amount} ${unit}`], text);
        },
      ),
    );
  });

  it('whatever the text: never a throw, always within it', () => {
    const words = fc.constantFrom(
      'een',
      'half',
      '6',
      '(',
      ')',
      'zes',
      'tot',
      'en',
      ',',
      '.',
      'uur',
      'dagen',
      'na',
      'per',
      'binnen',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
        const text = parts.join(' ');
        const tokens = tokensIn(text, 'nl');
        for (const { period } of readPeriods({ text, tokens, language: 'nl' }, 0, tokens.length)) {
          assert.ok(period.start >= 0 && period.start < period.end && period.end <= text.length);
          assert.ok(period.lowest.amount <= period.highest.amount);
        }
      }),
    );
  });
});

describe('numbers in words', () => {
  it('are read as they are written', () => {
    for (const language of ['nl', 'en'] as const) {
      for (let value = 1; value < 100; value++) {
        const written = inWords(value, language).normalize('NFD').replace(/\p{M}/gu, '');
        if (!written.includes('-')) assert.equal(numberOf(written, language), value, written);
      }
    }
  });
});
