/**
 * How words take a duty away, learned from provisions that stand and provisions that are weakened. Here the small words
 * count ("niet gehouden", "voor zover", "naar eigen inzicht"), in their order, in general and for the element at hand.
 */
import type { LearnedWeakness } from '../../framework/types';
import { round, train } from './regression';

/** A provision on an element, as its words in lower case. */
export interface WeaknessLesson {
  readonly element: string;
  readonly words: readonly string[];
  readonly weakened: boolean;
}

/** Words further apart than this make no pair. */
const REACH = 3;
const LEAST_EXAMPLES = 2;
const LEAST_WEIGHT = 0.1;
const WEAKENED = 3;

/** Weights of words, and of words for one element (`clause/element|word`). */
export function learnWeakness(lessons: readonly WeaknessLesson[]): LearnedWeakness {
  const named = lessons.map(({ element, words }) => {
    const features = weaknessFeatures(words).map(({ name }) => name);
    return [...features, ...features.map((name) => `${element}|${name}`)];
  });
  const counts = new Map<string, number>();
  for (const names of named) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_EXAMPLES).map(([name]) => name);
  const ids = new Map(names.map((name, id) => [name, id]));
  const { weights, bias } = train(
    named.map((row) => Int32Array.from(row.flatMap((name) => ids.get(name) ?? []))),
    lessons.map(({ weakened }) => weakened),
    lessons.map(({ weakened }) => (weakened ? WEAKENED : 1)),
    names.length,
  );
  const kept = names
    .map((name, id) => [name, round(weights[id] ?? 0)] as const)
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT);
  return { bias: round(bias), weights: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Words, and pairs of near words in their order; each name once, with the indices of its words. */
export function weaknessFeatures(words: readonly string[]): { name: string; words: readonly number[] }[] {
  const features = new Map<string, { name: string; words: readonly number[] }>();
  const add = (name: string, at: readonly number[]): void => {
    if (!features.has(name)) features.set(name, { name, words: at });
  };
  const plain = words.map((word) => (/^\d/.test(word) ? '#' : word));
  plain.forEach((word, at) => {
    add(word, [at]);
    for (let far = 1; far <= REACH; far++) {
      const other = plain[at + far];
      if (other !== undefined) add(`${word}${far === 1 ? ' ' : ' … '}${other}`, [at, at + far]);
    }
  });
  return [...features.values()];
}

/** Log odds that the words take the element away, with the words that say so most. */
export function weaknessOf(
  words: readonly string[],
  element: string,
  { bias, weights }: LearnedWeakness,
): { readonly total: number; readonly taking: readonly number[] } {
  let total = bias;
  const taking: { weight: number; words: readonly number[] }[] = [];
  for (const feature of weaknessFeatures(words)) {
    const weight = (weights[feature.name] ?? 0) + (weights[`${element}|${feature.name}`] ?? 0);
    total += weight;
    if (weight > 0) taking.push({ weight, words: feature.words });
  }
  const strongest = taking.sort((a, b) => b.weight - a.weight).slice(0, 3);
  return { total, taking: [...new Set(strongest.flatMap((one) => one.words))].sort((a, b) => a - b) };
}
