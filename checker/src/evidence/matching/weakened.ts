/** Whether the provision of a hit takes away what it is about: by the learned weights, joined with what the grammar saw. */
import { roleWord, type Word } from '../learned/features';
import { sharesOf, weigh, type LearnedModel } from '../learned/model';
import type { ArticleReading } from '../reading/types';
import type { Token } from '../../draft/types';
import type { CountedWord, ElementHit } from '../types';

/** From this total on the words of a provision are taken to take it away. */
const LEAST = -0.2;
/** What a negation or reservation that the grammar saw over the words adds to the total. */
const SEEN = 0.3;
/** A longer provision holds too much to say one thing (words): then the sentence of the hit is read. */
const MOST_WORDS = 120;
/** Words that say most that it is taken away: so many are shown. */
const SHOWN = 4;

/** The hits, each present or weakened, the weakened ones with the words that do it. */
export function weakenedHits(
  hits: readonly ElementHit[],
  reading: ArticleReading,
  weakness: LearnedModel,
): readonly ElementHit[] {
  return hits.map((hit) => (hit.certain === true ? hit : weighed(hit, reading, weakness)));
}

function weighed(hit: ElementHit, reading: ArticleReading, weakness: LearnedModel): ElementHit {
  const text = textOf(hit, reading);
  if (text.length === 0) return hit;
  const words = text.map(({ word }) => word);
  const result = weigh(words, weakness);
  const seen = hit.state === 'weakened';
  if ((result.totals[0] ?? 0) + (seen ? SEEN : 0) < LEAST) return seen ? standing(hit) : hit;
  if (seen) return hit;
  const taking = [...sharesOf(words, 0, result, weakness)]
    .map((share, at) => ({ share, token: text[at]?.token }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, SHOWN);
  const shown = taking.flatMap(({ token }): CountedWord[] =>
    token === undefined ? [] : [{ start: token.start, end: token.end, slot: 'verzwakt', term: token.word }],
  );
  const places = new Set(shown.map(({ start }) => start));
  return {
    ...hit,
    state: 'weakened',
    words: [...hit.words.filter(({ start }) => !places.has(start)), ...shown].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  };
}

/** The words of the hit's provision, or of its sentences when that is long; a party stands in it as its role. */
function textOf(hit: ElementHit, reading: ArticleReading): readonly { readonly word: Word; readonly token: Token }[] {
  const own = reading.sentences.filter(({ provision }) => provision === hit.provision);
  const length = own.reduce((sum, { first, end }) => sum + end - first, 0);
  const read =
    length <= MOST_WORDS
      ? own
      : own.filter(({ index }) => {
          const sentence = reading.facts.sentences[index];
          return sentence !== undefined && sentence.start < hit.range.end && sentence.end > hit.range.start;
        });
  return read.flatMap(({ first, end, mentions }) => {
    const roles = new Map(
      mentions.flatMap(({ role, token }) =>
        role === 'opdrachtgever' || role === 'opdrachtnemer' ? [[token, roleWord(role)] as const] : [],
      ),
    );
    return reading.tokens.slice(first, end).map((token, at) => ({ word: roles.get(first + at) ?? token, token }));
  });
}

/** What the grammar took for a weakening is none: the words stand. */
function standing(hit: ElementHit): ElementHit {
  return { ...hit, state: 'present', words: hit.words.filter(({ slot }) => slot !== 'verzwakt') };
}
