/** Learns from lessons what words say for each answer: one separator an answer, over one space for all of them. */
import type { LearnedAnswer, LearnedSpace } from '../../framework/types';
import type { FeatureKind, Word } from './features';
import { pack } from './packing';
import { separate } from './separator';
import { makeSpace, type Point } from './space';

/** A text with the answers it teaches. */
export interface Lesson {
  readonly words: readonly Word[];
  /** Answers that hold for it: elements (`clause/element`) it arranges. */
  readonly of: readonly string[];
  /** Answers for which it is a look-alike: it seems so and is not. */
  readonly not: readonly string[];
  /** Answers for which it teaches neither way. */
  readonly unsure: readonly string[];
  /** Answers of `of` that it is about but takes away: they are not worded as what arranges them. */
  readonly faint: readonly string[];
  /** How much it counts. */
  readonly importance: number;
}

/** A look-alike teaches more than a text on something else. */
const LOOK_ALIKE = 2;
/** How much a text counts that takes away what it is about. */
const FAINT = 0.3;
/** A feature of fewer texts says nothing in general. */
const LEAST_TEXTS = 7;
/** An answer needs at least so many texts to be learned. */
const LEAST_LESSONS = 5;

/**
 * Weights of all answers that enough lessons give, over the features of at least `least` of them. Pure and
 * deterministic; takes seconds for ten thousand lessons.
 */
export function learn(lessons: readonly Lesson[], kind: FeatureKind, least = LEAST_TEXTS): LearnedSpace {
  const { space, names, points } = makeSpace(
    kind,
    lessons.map(({ words }) => words),
    least,
  );
  const answers = countBy(lessons.flatMap(({ of }) => of))
    .filter(([, count]) => count >= LEAST_LESSONS)
    .map(([name, count]) => learnAnswer(name, count, lessons, points, names.length));
  return { features: names.join('\n'), rarity: [...space.rarity], length: space.length, answers };
}

function learnAnswer(
  name: string,
  count: number,
  lessons: readonly Lesson[],
  points: readonly Point[],
  size: number,
): LearnedAnswer {
  const labels = lessons.map(({ of }) => of.includes(name));
  const importances = lessons.map((lesson) => importanceOf(lesson, name));
  const { weights, bias } = separate(points, labels, importances, size);
  const { letters, largest } = pack(weights);
  return { name, lessons: count, bias: precise(bias), largest: precise(largest), weights: letters };
}

function importanceOf({ importance, not, unsure, faint }: Lesson, answer: string): number {
  if (unsure.includes(answer)) return 0;
  if (not.includes(answer)) return importance * LOOK_ALIKE;
  return faint.includes(answer) ? importance * FAINT : importance;
}

function countBy(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function precise(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
