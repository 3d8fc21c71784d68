import type { PlacedHit } from '../../evidence/types';
import type { Outranks } from './index';
import { CONTRACT } from './documents';

/**
 * The hits on one element, weighed by the order of precedence: what a document lays down does not count where one that
 * ranks above it takes it away in so many words and does not lay it down itself.
 *
 * @param takesAway false for words in an article that is about something else
 */
export function weigh(
  hits: readonly PlacedHit[],
  outranks: Outranks,
  takesAway: (hit: PlacedHit) => boolean,
): readonly PlacedHit[] {
  const firm = new Set(hits.filter(({ state }) => state === 'present').map(fileOf));
  const taking = hits.filter(
    (hit) =>
      hit.state === 'weakened' &&
      hit.words.some(({ slot }) => slot === 'verzwakt') &&
      !firm.has(fileOf(hit)) &&
      takesAway(hit),
  );
  if (firm.size === 0 || taking.length === 0) return hits;
  return hits.map((hit) =>
    hit.state === 'present' && taking.some((one) => outranks(fileOf(one), fileOf(hit)))
      ? { ...hit, state: 'weakened', overruled: true }
      : hit,
  );
}

function fileOf({ file }: PlacedHit): string {
  return file ?? CONTRACT;
}
