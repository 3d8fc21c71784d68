/** Whether the sentence of a hit takes away what it is about: by the learned weights, joined with what the grammar saw. */
import { sharesOf, weigh, type LearnedModel } from '../learned/model';
import type { ArticleReading } from '../reading/types';
import type { CountedWord, ElementHit } from '../types';

/** From this total on the words of a sentence are taken to take it away. */
const LEAST = -0.1;
/** What a negation or reservation that the grammar saw over the words adds to the total. */
const SEEN = 0.3;
/** A longer text holds too much to say one thing (words). */
const MOST_WORDS = 90;
/** Words that say most that it is taken away: so many are shown. */
const SHOWN = 4;

/** The hits, each present or weakened, the weakened ones with the words that do it. */
export function weakenedHits(
  hits: readonly ElementHit[],
  reading: ArticleReading,
  weakness: LearnedModel,
): readonly ElementHit[] {
  return hits.map((hit) => weighed(hit, reading, weakness));
}

function weighed(hit: ElementHit, reading: ArticleReading, weakness: LearnedModel): ElementHit {
  const tokens = reading.facts.tokens.filter(({ start, end }) => start >= hit.range.start && end <= hit.range.end);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return hit;
  const result = weigh(tokens, weakness);
  const seen = hit.state === 'weakened';
  if ((result.totals[0] ?? 0) + (seen ? SEEN : 0) < LEAST) return seen ? standing(hit) : hit;
  if (seen) return hit;
  const taking = [...sharesOf(tokens, 0, result, weakness)]
    .map((share, at) => ({ share, token: tokens[at] }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, SHOWN);
  const words = taking.flatMap(({ token }): CountedWord[] =>
    token === undefined ? [] : [{ start: token.start, end: token.end, slot: 'verzwakt', term: token.word }],
  );
  const places = new Set(words.map(({ start }) => start));
  return {
    ...hit,
    state: 'weakened',
    words: [...hit.words.filter(({ start }) => !places.has(start)), ...words].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  };
}

/** What the grammar took for a weakening is none: the words stand. */
function standing(hit: ElementHit): ElementHit {
  return { ...hit, state: 'present', words: hit.words.filter(({ slot }) => slot !== 'verzwakt') };
}
