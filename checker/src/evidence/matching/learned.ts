/**
 * What the learned weights say of an article, joined with what the signals found. The words of a sentence or lid as a
 * whole decide whether it is about an element; a signal that is complete there counts with them, and shows its own words.
 */
import { sharesOf, weigh, type LearnedModel, type Weighed } from '../learned/model';
import type { ArticleReading, SentenceReading } from '../reading/types';
import type { ArticleEvidence, CountedWord, ElementHit, NearMiss } from '../types';
import { unitsOf, type Unit } from './units';

/** From this total on the words of a sentence or lid are taken to arrange an element. */
const LEAST = -0.15;
/** What a complete signal adds to the total. */
const SIGNAL = 0.4;
/** How much the words of the heading count beside those under it. */
const HEADING = 0.3;
/** An element learned from fewer texts is left to its signals. */
const ENOUGH_LESSONS = 20;
/** Units longer than this (words, sentences) hold too much to say one thing. */
const MOST_WORDS = 400;
const MOST_SENTENCES = 4;
/** Sentences of a longer lid that are read together. */
const TOGETHER = 2;
/** Part of what speaks for an element that is shown as the reason. */
const SHOWN = 0.6;
/** From this part of its words on, words that leave it to somebody's choice take the element away. */
const OPTIONAL_PART = 0.5;

interface Held {
  readonly hit: ElementHit;
  readonly total: number;
}

/** The evidence of an article: signals and weights together. An element that nothing was learned of is left to its signals. */
export function withLearned(matched: ArticleEvidence, reading: ArticleReading, model: LearnedModel): ArticleEvidence {
  const learned = new Map(model.answers.map((name, at) => [name, at] as const));
  const isLearned = ({ clause, element }: ElementHit | NearMiss): boolean =>
    (model.lessons[learned.get(`${clause}/${element}`) ?? -1] ?? 0) >= ENOUGH_LESSONS;
  const bySignal = groupBy(matched.hits, placeOf);
  const heading = headingTotals(reading, model);
  const held = new Map<string, Held>();
  for (const unit of unitsOf(reading).flatMap(weighedIn)) {
    const tokens = countingTokens(unit, reading);
    if (tokens.length === 0 || tokens.length > MOST_WORDS) continue;
    const words = tokens.flatMap((token) => reading.tokens[token] ?? []);
    const weighed = weigh(words, model);
    const provisions = [...new Set(unit.own.map(({ provision }) => provision))];
    model.answers.forEach((name, at) => {
      const signals = provisions.flatMap((provision) => bySignal.get(`${name} ${provision}`) ?? []);
      const complete = signals.some(({ state }) => state === 'present');
      const total = (weighed.totals[at] ?? 0) + HEADING * (heading[at] ?? 0) + (complete ? SIGNAL : 0);
      if (total < LEAST || (model.lessons[at] ?? 0) < ENOUGH_LESSONS) return;
      const found = signals.length > 0 ? signals : [hitOf(at, words, tokens, weighed, unit, reading, model)];
      for (const hit of found) {
        const place = placeOf(hit);
        if ((held.get(place)?.total ?? -Infinity) < total) held.set(place, { hit, total });
      }
    });
  }
  const hits = [...matched.hits.filter((hit) => !isLearned(hit)), ...[...held.values()].map(({ hit }) => hit)];
  const places = new Set(hits.map(placeOf));
  return {
    hits: hits.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
    nearMisses: matched.nearMisses.filter((miss) => !places.has(placeOf(miss))),
  };
}

/** What the words of the heading say for each element, by themselves. */
function headingTotals({ title, tokens }: ArticleReading, model: LearnedModel): readonly number[] {
  if (title === undefined) return [];
  const { totals } = weigh(tokens.slice(title.first, title.end), model);
  return model.answers.map((_, at) => (totals[at] ?? 0) - (model.biases[at] ?? 0));
}

/** What of a unit is weighed: a sentence, a short lid, and a long lid a few sentences at a time. */
function weighedIn(unit: Unit): readonly Unit[] {
  const { scope, own } = unit;
  if (scope === 'zin') return [unit];
  // A lid of one sentence was weighed as that sentence.
  if (scope === 'artikel' || own.length === 1) return [];
  if (own.length <= MOST_SENTENCES) return [unit];
  return own.slice(0, 1 - TOGETHER).map((_, at) => ({ ...unit, own: own.slice(at, at + TOGETHER) }));
}

function placeOf({ clause, element, provision }: ElementHit | NearMiss): string {
  return `${clause}/${element} ${provision}`;
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

function hitOf(
  answer: number,
  words: Parameters<typeof sharesOf>[0],
  tokens: readonly number[],
  weighed: Weighed,
  unit: Unit,
  reading: ArticleReading,
  model: LearnedModel,
): ElementHit {
  const [clause = '', element = ''] = (model.answers[answer] ?? '').split('/');
  const speaking = [...sharesOf(words, answer, weighed, model)]
    .map((share, at) => ({ share, token: tokens[at] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.token - b.token);
  const whole = speaking.reduce((sum, { share }) => sum + share, 0);
  const counted = new Set<number>();
  for (let sum = 0, at = 0; at < speaking.length && sum < SHOWN * whole; at++) {
    sum += speaking[at]?.share ?? 0;
    counted.add(speaking[at]?.token ?? 0);
  }
  const carrier = carrierOf(counted, unit, reading);
  const optional = tokens.filter((token) => reading.weak[token]?.kind === 'vrijblijvend');
  return {
    clause,
    element,
    state: optional.length > OPTIONAL_PART * tokens.length ? 'weakened' : 'present',
    provision: carrier?.provision ?? 0,
    range: rangeOf(counted, carrier, reading),
    who: 'iedereen',
    words: wordsOf(counted, optional, reading),
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
  optional: readonly number[],
  reading: ArticleReading,
): readonly CountedWord[] {
  const taking = new Set(optional.flatMap((token) => reading.weak[token]?.tokens ?? []));
  const word = (token: number, slot: CountedWord['slot']): CountedWord[] => {
    const at = reading.tokens[token];
    return at === undefined ? [] : [{ start: at.start, end: at.end, slot, term: at.word }];
  };
  return [
    ...[...counted].flatMap((token) => word(token, 'inhoud')),
    ...[...taking].filter((token) => !counted.has(token)).flatMap((token) => word(token, 'verzwakt')),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
