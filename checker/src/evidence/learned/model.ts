/** Learned weights made ready to read with: per feature, what it says for which element. */
import { featuresOf, type Feature, type Relations } from './features';
import type { Language, LearnedWeakness, LearnedWeights } from '../../framework/types';

export interface LearnedModel {
  readonly language: Language;
  readonly relations: Relations;
  readonly weakness: LearnedWeakness;
  /** `clause/element` per index. */
  readonly elements: readonly string[];
  readonly biases: readonly number[];
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
export function prepare(weights: LearnedWeights, language: Language, concepts: Relations['concepts']): LearnedModel {
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
    relations: { parts: new Set(weights.parts), concepts },
    weakness: weights.weakness,
    elements: weights.elements.map(({ element }) => element),
    biases: weights.elements.map(({ bias }) => bias),
    index,
  };
}

/** The elements that the words of a text speak for with at least `least` log odds. Cost is linear in the words. */
export function scoresOf(stems: readonly string[], model: LearnedModel, least: number): readonly Score[] {
  const features = featuresOf(stems, model.language, model.relations);
  const totals = Float64Array.from(model.biases);
  for (const { name } of features)
    for (const { element, weight } of model.index.get(name) ?? []) totals[element] = (totals[element] ?? 0) + weight;
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
