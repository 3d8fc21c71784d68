/** What the learned weights say of an article: hits with the words that weighed most, graded as those words count. */
import { scoresOf, weigh, type LearnedModel, type Score } from '../learned/model';
import type { ArticleReading, SentenceReading } from '../reading/types';
import type { CountedWord, ElementHit } from '../types';
import { unitsOf, type Unit } from './units';

/** Log odds from which the words of a sentence or lid are taken to arrange an element. */
const LEAST = 0;
/** Below this a provision does not speak for an element, whatever a signal found in it. */
const CONTRADICTED = -5;
/** An element learned from fewer texts contradicts nothing. */
const ENOUGH_LESSONS = 20;
/** Units longer than this (words, sentences) hold too much to say one thing. */
const MOST_WORDS = 160;
const MOST_SENTENCES = 4;
/** Part of what speaks for an element that is shown as the reason. */
const SHOWN = 0.8;
/** From this part of what speaks for it, words that are taken away take the element away. */
const WEAK_PART = 0.5;

export interface LearnedMatches {
  /** Each element once in a provision. */
  readonly hits: readonly ElementHit[];
  /** The words of this provision speak against the element, which was learned from enough texts to say so. */
  readonly contradicts: (hit: ElementHit) => boolean;
}

/** Weighs every sentence and lid of an article. */
export function matchLearned(reading: ArticleReading, model: LearnedModel): LearnedMatches {
  const best = new Map<number, Float64Array>();
  const hits = new Map<string, ElementHit & { readonly total: number }>();
  for (const unit of unitsOf(reading)) {
    if (unit.scope === 'artikel' || (unit.scope === 'lid' && unit.own.length > MOST_SENTENCES)) continue;
    const tokens = countingTokens(unit, reading);
    if (tokens.length > MOST_WORDS) continue;
    const weighed = weigh(
      tokens.map((token) => reading.tokens[token]?.stem ?? ''),
      model,
    );
    for (const { provision } of unit.own) best.set(provision, highest(best.get(provision), weighed.totals));
    for (const score of scoresOf(weighed, model, LEAST)) {
      const hit = hitOf(score, tokens, unit, reading);
      const key = `${score.element} ${hit.provision}`;
      if ((hits.get(key)?.total ?? -Infinity) < score.total) hits.set(key, { ...hit, total: score.total });
    }
  }
  return {
    hits: [...hits.values()].map(({ total: _, ...hit }) => hit),
    contradicts: ({ clause, element, provision }) => {
      const at = model.elements.indexOf(`${clause}/${element}`);
      const total = best.get(provision)?.[at];
      return total !== undefined && total < CONTRADICTED && (model.lessons[at] ?? 0) >= ENOUGH_LESSONS;
    },
  };
}

function highest(one: Float64Array | undefined, other: Float64Array): Float64Array {
  return one === undefined ? other : one.map((value, at) => Math.max(value, other[at] ?? value));
}

/** Words that lay something down, without the names of the parties: what they are called makes no difference. */
function countingTokens(unit: Unit, reading: ArticleReading): number[] {
  const tokens: number[] = [];
  for (const sentence of [...unit.leads, ...unit.own]) {
    const parties = new Set(
      sentence.mentions.flatMap(({ role, token }) =>
        role === 'opdrachtgever' || role === 'opdrachtnemer' ? token : [],
      ),
    );
    for (let token = sentence.first; token < sentence.end; token++)
      if (reading.dead[token] === undefined && !parties.has(token)) tokens.push(token);
  }
  return tokens;
}

function hitOf(score: Score, tokens: readonly number[], unit: Unit, reading: ArticleReading): ElementHit {
  const [clause = '', element = ''] = score.element.split('/');
  const speaking = score.contributions.filter(({ weight }) => weight > 0);
  const whole = speaking.reduce((sum, { weight }) => sum + weight, 0);
  const shown: number[] = [];
  let sum = 0;
  for (const { feature, weight } of speaking) {
    if (sum >= SHOWN * whole) break;
    sum += weight;
    shown.push(...feature.words.map((word) => tokens[word] ?? 0));
  }
  const counted = new Set(shown);
  const weakened = new Set(
    [...counted].filter((token) => {
      const weakener = reading.weak[token];
      return (
        weakener !== undefined && !(weakener.kind === 'ontkenning' && weakener.tokens.some((one) => counted.has(one)))
      );
    }),
  );
  const taken = speaking
    .filter(({ feature }) => feature.words.some((word) => weakened.has(tokens[word] ?? -1)))
    .reduce((total, { weight }) => total + weight, 0);
  const carrier = carrierOf(counted, unit, reading);
  const optional = tokens.filter((token) => reading.weak[token]?.kind === 'vrijblijvend').length;
  return {
    clause,
    element,
    state: taken > WEAK_PART * whole || optional > WEAK_PART * tokens.length ? 'weakened' : 'present',
    provision: carrier?.provision ?? 0,
    range: rangeOf(counted, carrier, reading),
    who: 'iedereen',
    words: wordsOf(counted, weakened, reading),
  };
}

/** The own sentence that holds most of the words. */
function carrierOf(counted: ReadonlySet<number>, unit: Unit, reading: ArticleReading): SentenceReading | undefined {
  const held = (sentence: SentenceReading): number =>
    [...counted].filter((token) => token >= sentence.first && token < sentence.end).length;
  const own = unit.own.filter((sentence) => reading.facts.provisions[sentence.provision] !== undefined);
  return [...own].sort((a, b) => held(b) - held(a) || a.first - b.first)[0];
}

function rangeOf(
  counted: ReadonlySet<number>,
  carrier: SentenceReading | undefined,
  reading: ArticleReading,
): ElementHit['range'] {
  const sentence = carrier && reading.facts.sentences[carrier.index];
  if (sentence !== undefined) return { start: sentence.start, end: sentence.end };
  const places = [...counted].flatMap((token) => reading.tokens[token] ?? []);
  return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}

function wordsOf(
  counted: ReadonlySet<number>,
  weakened: ReadonlySet<number>,
  reading: ArticleReading,
): readonly CountedWord[] {
  const taking = new Set([...weakened].flatMap((token) => reading.weak[token]?.tokens ?? []));
  const word = (token: number, slot: CountedWord['slot']): CountedWord[] => {
    const at = reading.tokens[token];
    return at === undefined ? [] : [{ start: at.start, end: at.end, slot, term: at.word }];
  };
  return [
    ...[...counted].flatMap((token) => word(token, 'inhoud')),
    ...[...taking].filter((token) => !counted.has(token)).flatMap((token) => word(token, 'verzwakt')),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}
