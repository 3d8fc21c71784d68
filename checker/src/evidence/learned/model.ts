/** Learned weights made ready to read with. */
import type { LearnedSpace } from '../../framework/types';
import type { FeatureKind, Word } from './features';
import { unpack } from './packing';
import { eachFeature, scaleOf, spaceOf, weightOf, type Space } from './space';

export interface LearnedModel {
  readonly space: Space;
  /** Names of the answers: `clause/element`. */
  readonly answers: readonly string[];
  readonly lessons: readonly number[];
  readonly biases: Float64Array;
  /** Weight of feature `f` for answer `a` at `f * answers.length + a`. */
  readonly weights: Float32Array;
  /** Occurrences per feature of the text at hand; all zero between texts. */
  readonly counts: Int32Array;
}

/** A text weighed. */
export interface Weighed {
  /** Per answer: above 0 the text is on its side, as far as was learned. */
  readonly totals: Float64Array;
  /** What its coordinates are multiplied by. */
  readonly scale: number;
}

/** Makes a model of what was kept. */
export function prepare({ features, rarity, length, answers }: LearnedSpace, kind: FeatureKind): LearnedModel {
  const names = features.split('\n');
  const weights = new Float32Array(names.length * answers.length);
  answers.forEach((answer, at) => {
    unpack(answer.weights, answer.largest, weights, at, answers.length);
  });
  return {
    space: spaceOf(kind, names, rarity, length),
    answers: answers.map(({ name }) => name),
    lessons: answers.map(({ lessons }) => lessons),
    biases: Float64Array.from(answers, ({ bias }) => bias),
    weights,
    counts: new Int32Array(names.length),
  };
}

/** Adds up what the words of a text say for every answer. Cost is linear in the words. */
export function weigh(text: readonly Word[], model: LearnedModel): Weighed {
  const { space, counts, weights, answers } = model;
  const seen = countIn(text, model);
  const width = answers.length;
  const totals = new Float64Array(width);
  let squares = 0;
  for (const id of seen) {
    const value = weightOf(counts[id] ?? 1, space.rarity[id] ?? 0);
    squares += value * value;
    counts[id] = 0;
    for (let at = 0, place = id * width; at < width; at++, place++)
      totals[at] = (totals[at] ?? 0) + value * (weights[place] ?? 0);
  }
  const scale = scaleOf(Math.sqrt(squares), space);
  for (let at = 0; at < width; at++) totals[at] = (totals[at] ?? 0) * scale + (model.biases[at] ?? 0);
  return { totals, scale };
}

/** How much each word of the text says for an answer; of a pair each word says half. */
export function sharesOf(text: readonly Word[], answer: number, { scale }: Weighed, model: LearnedModel): Float64Array {
  const { space, counts, weights, answers } = model;
  const seen = countIn(text, model);
  const shares = new Float64Array(text.length);
  eachFeature(text, space, (id, first, second) => {
    const count = counts[id] ?? 1;
    const value = (weightOf(count, space.rarity[id] ?? 0) / count) * scale;
    const half = (value * (weights[id * answers.length + answer] ?? 0)) / 2;
    shares[first] = (shares[first] ?? 0) + half;
    shares[second] = (shares[second] ?? 0) + half;
  });
  for (const id of seen) counts[id] = 0;
  return shares;
}

/** Counts the features of a text in the model's scratch, and gives those that occur. */
function countIn(text: readonly Word[], { space, counts }: LearnedModel): readonly number[] {
  const seen: number[] = [];
  eachFeature(text, space, (id) => {
    if (counts[id] === 0) seen.push(id);
    counts[id] = (counts[id] ?? 0) + 1;
  });
  return seen;
}
