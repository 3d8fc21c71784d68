import { strict as assert } from 'node:assert';
import type { Label } from './labels';
import { interval, score, table, type Cell } from './measures';

/** A cell with a label and a verdict: `present>absent`. */
function cell(text: `${Label}>${Label}`): Cell {
  const [gold, found] = text.split('>') as [Label, Label];
  return { text: 't', id: 'ver:aia-09', gold, found, assessed: true, where: '', note: '', lines: '' };
}

describe('evaluation', () => {
  it('counts covered or partial as found, and leaves partial and weakened labels out of the rates', () => {
    const cells = (['present>present', 'present>partial', 'present>absent', 'absent>partial', 'absent>absent', 'partial>absent', 'weakened>present'] as const).map(cell);
    const { precision, recall, truePositives, falsePositives, falseNegatives } = score(cells);
    assert.deepEqual([truePositives, falsePositives, falseNegatives], [2, 1, 1]);
    assert.equal(precision, 2 / 3);
    assert.equal(recall, 2 / 3);
  });

  it('claims no rate when there is nothing to count', () => assert.ok(Number.isNaN(score([cell('absent>absent')]).precision)));

  it('lays labels beside verdicts', () => {
    assert.deepEqual(table([cell('present>partial'), cell('weakened>weakened')]), [
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('gives a wide interval for few cells and a narrow one for many', () => {
    const [low, high] = interval(9, 10);
    assert.ok(low < 0.6 && high > 0.97);
    const [low2, high2] = interval(900, 1000);
    assert.ok(high2 - low2 < 0.05);
  });
});
