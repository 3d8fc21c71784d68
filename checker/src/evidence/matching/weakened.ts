/** Present hits whose provision, by the learned weights, takes away what it is about. */
import type { LearnedWeakness } from '../../framework/types';
import { weaknessOf } from '../learned/weakness';
import type { ArticleReading } from '../reading/types';
import type { CountedWord, ElementHit } from '../types';

/** Log odds from which the words of a provision are taken to take it away. */
const LEAST = 2.5;
/** A longer text holds too much to say one thing (words). */
const MOST_WORDS = 90;

/** The hits, those taken away marked as such with the words that do it. */
export function weakenedHits(
  hits: readonly ElementHit[],
  reading: ArticleReading,
  weakness: LearnedWeakness,
): readonly ElementHit[] {
  return hits.map((hit) => (hit.state === 'present' ? weighed(hit, reading, weakness) : hit));
}

function weighed(hit: ElementHit, reading: ArticleReading, weakness: LearnedWeakness): ElementHit {
  const tokens = reading.facts.tokens.filter(({ start, end }) => start >= hit.range.start && end <= hit.range.end);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return hit;
  const { total, taking } = weaknessOf(
    tokens.map(({ word }) => word),
    `${hit.clause}/${hit.element}`,
    weakness,
  );
  if (total < LEAST) return hit;
  const words = taking.flatMap((at): CountedWord[] => {
    const token = tokens[at];
    return token === undefined ? [] : [{ start: token.start, end: token.end, slot: 'verzwakt', term: token.word }];
  });
  return {
    ...hit,
    state: 'weakened',
    words: [...hit.words, ...words].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
