/** The two assembled contracts among the examples: nothing is missing, open or loose in them. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNow } from '../../checker/src/check';
import { format } from '../../messages/src/index';
import { loadFramework } from '../support/framework';
import { brokenReferences } from './references';

describe('the assembled contracts among the examples', () => {
  for (const file of ['hoog-risico-ontwikkeling.md', 'generatieve-assistent.md']) {
    const text = readFileSync(join(__dirname, '../../examples', file), 'utf8');

    it(`${file} gives no finding at all`, () => {
      const { findings } = checkNow({ file, text, date: '2026-11-23', framework: loadFramework() });
      assert.deepEqual(
        findings.map(({ rule, message }) => `${rule}: ${format(message, 'nl')}`),
        [],
      );
    }).timeout(60_000);

    it(`${file} is numbered without gaps and refers to nothing that is not there`, () => {
      const numbers = [...text.matchAll(/^## Artikel (\S+)\. /gm)].map(([, number]) => number);
      assert.deepEqual(
        numbers,
        numbers.map((_, at) => String(at + 1)),
      );
      assert.deepEqual(brokenReferences(text), []);
    });
  }
});
