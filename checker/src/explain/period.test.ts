import { strict as assert } from 'node:assert';
import { highRisk } from '../../../test/periods/high-risk';
import { loadShortFramework } from '../../../test/support/short-framework';
import { checkNow } from '../check';
import { explainAt } from './index';
import type { PeriodPart } from './types';

/** What is said of the period that holds `words`. */
function period(words: string, lid: string): { part: PeriodPart; since: string } {
  const text = highRisk(lid);
  const framework = loadShortFramework();
  const result = checkNow({ file: 'a.md', text, date: '2026-11-23', framework });
  const found = explainAt(result, text.indexOf(words) + 1, framework);
  const part = found?.parts.find((one) => one.kind === 'period');
  assert.ok(part?.kind === 'period');
  return { part, since: part.since === undefined ? '' : text.slice(part.since.start, part.since.end) };
}

describe('a period at an offset', () => {
  it('is what it is read as, with the rule it was held against', () => {
    const { part, since } = period(
      'drie',
      'Opdrachtnemer bewaart de logs ten minste drie (3) maanden nadat zij zijn vastgelegd.',
    );
    assert.deepEqual(part.period.highest, { amount: 3, unit: 'maand' });
    assert.equal(part.period.bound, 'ten-minste');
    assert.equal(since, 'nadat zij zijn vastgelegd');
    assert.equal(part.judged?.rule.id, 'logs-bewaren-opdrachtnemer');
    assert.equal(part.judged.outcome.kind, 'te-kort');
  });

  it('says why it binds nobody', () => {
    const { part } = period('drie', 'Opdrachtnemer bewaart de logs passend, bijvoorbeeld drie maanden.');
    assert.equal(part.unbinding, 'voorbeeld');
    assert.equal(part.judged, undefined);
  });

  it('is held against no rule when it is about something else', () => {
    const { part } = period('dertig', 'Opdrachtgever betaalt binnen dertig dagen na factuurdatum.');
    assert.equal(part.judged, undefined);
    assert.equal(part.unbinding, undefined);
  });
});
