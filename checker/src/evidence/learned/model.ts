/** Learned weights made ready to read with: per feature, what it says for which element. */
import { featuresOf, type Feature } from './features';
import type { Language, LearnedWeakness, LearnedWeights } from '../../framework/types';

export interface LearnedModel {
  readonly language: Language;
  readonly parts: ReadonlySet<string>;
  readonly weakness: LearnedWeakness;
  /** `clause/element` per index. */
  readonly elements: readonly string[];
  readonly biases: readonly number[];
  /** How many texts each element was learned from. */
  readonly lessons: readonly number[];
  readonly index: ReadonlyMap<string, readonly { readonly element: number; readonly weight: number }[]>;
}

/** What a feature of a text says for an element, in log odds. */
export interface Contribution {
  readonly feature: Feature;
  readonly weight: number;
}

export interface Score {
  readonly element: string;
  /** Log odds: above 0 it is more likely there than not. */
  readonly total: number;
  readonly contributions: readonly Contribution[];
}

/** Makes the inverted index of the weights. */
export function prepare(weights: LearnedWeights, language: Language): LearnedModel {
  const index = new Map<string, { element: number; weight: number }[]>();
  weights.elements.forEach((one, element) => {
    for (const [name, weight] of Object.entries(one.weights)) {
      const list = index.get(name);
      if (list === undefined) index.set(name, [{ element, weight }]);
      else list.push({ element, weight });
    }
  });
  return {
    language,
    parts: new Set(weights.parts),
    weakness: weights.weakness,
    elements: weights.elements.map(({ element }) => element),
    biases: weights.elements.map(({ bias }) => bias),
    lessons: weights.elements.map(({ lessons }) => lessons),
    index,
  };
}

/** A text weighed: log odds of every element, in the order of `LearnedModel.elements`. */
export interface Weighed {
  readonly features: readonly Feature[];
  readonly totals: Float64Array;
}

/** Adds up what the words of a text say for every element. Cost is linear in the words. */
export function weigh(stems: readonly string[], model: LearnedModel): Weighed {
  const features = featuresOf(stems, model.language, model.parts);
  const totals = Float64Array.from(model.biases);
  for (const { name } of features)
    for (const { element, weight } of model.index.get(name) ?? []) totals[element] = (totals[element] ?? 0) + weight;
  return { features, totals };
}

/** The elements that a text speaks for with at least `least` log odds, and by which words. */
export function scoresOf({ features, totals }: Weighed, model: LearnedModel, least: number): readonly Score[] {
  const scores: Score[] = [];
  totals.forEach((total, at) => {
    const element = model.elements[at];
    if (total < least || element === undefined) return;
    const contributions = features.flatMap((feature) => {
      const weight = model.index.get(feature.name)?.find((one) => one.element === at)?.weight;
      return weight === undefined ? [] : [{ feature, weight }];
    });
    scores.push({ element, total, contributions: contributions.sort((a, b) => b.weight - a.weight) });
  });
  return scores;
}
