/** How many period phrases are judged wrong. The sets are read, never changed to fit: a fault is mended in the rules. */
import { strict as assert } from 'node:assert';
import { loadFramework } from '../support/framework';
import { readPhrases, verdictOn } from './phrases';

const framework = loadFramework();

/** Phrases of a set that may be judged wrong. */
const MOST_WRONG: Readonly<Record<string, number>> = { ontwikkeling: 0, tweede: 0, meting: 0, laatste: 1 };

for (const [set, most] of Object.entries(MOST_WRONG)) {
  describe(`period phrases: ${set}`, () => {
    it(`are at least sixty, half of them traps, and at most ${most} is judged wrong`, () => {
      const phrases = readPhrases(set);
      assert.ok(phrases.length >= 60);
      assert.ok(phrases.filter(({ verwacht }) => verwacht === 'niets').length >= 30);
      const wrong = phrases.flatMap((phrase) => {
        const verdict = verdictOn(phrase, framework);
        return verdict === phrase.verwacht ? [] : [`${phrase.tekst} — ${verdict}, not ${phrase.verwacht}`];
      });
      assert.ok(wrong.length <= most, wrong.join('\n'));
    });
  });
}
