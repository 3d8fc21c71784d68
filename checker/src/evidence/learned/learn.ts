/**
 * Learns per element how much each word, part and pair of words says for it, from worded examples. A logistic
 * regression, one against the rest: a sum of weights, so that every verdict can be read word by word. Deterministic:
 * the same examples give the same weights.
 */
import type { Language, LearnedElement, LearnedWeights } from '../../framework/types';
import { featuresOf } from './features';
import { round, sum, train } from './regression';

/** A text as its stems; `of` are the elements (`clause/element`) it arranges. */
export interface Lesson {
  readonly stems: readonly string[];
  readonly of: readonly string[];
  /** Elements for which it is known to be a look-alike; for the others it is only taken to be none. */
  readonly not: readonly string[];
}

/** Weight of a positive example against a negative one: there are far fewer of them. */
const POSITIVE = 4;
/** A look-alike teaches more than a text on something else. */
const LOOK_ALIKE = 2;
/** Words that occur in fewer examples say nothing in general. */
const LEAST_EXAMPLES = 2;
/** In how many turns texts are left out to find the boundary. */
const TURNS = 3;
/** How much a text that is wrongly taken in counts. */
const WRONG = 40;
/** The boundary is moved no further than this. */
const MOST_SHIFT = 3;
const LEAST_WEIGHT = 0.12;
const MOST_FEATURES = 500;

/** Weights of all elements named in the lessons of one language. */
export function learn(lessons: readonly Lesson[], language: Language): Omit<LearnedWeights, 'weakness'> {
  const parts = partsIn(lessons);
  const counts = new Map<string, number>();
  const named = lessons.map((lesson) => featuresOf(lesson.stems, language, parts).map(({ name }) => name));
  for (const names of named) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [name, count] of counts) if (count >= LEAST_EXAMPLES) ids.set(name, ids.size);
  const rows = named.map((names) => Int32Array.from(names.flatMap((name) => ids.get(name) ?? [])));
  const elements = [...new Set(lessons.flatMap((lesson) => lesson.of))].sort();
  const names = [...ids.keys()];
  return {
    parts: [...parts].sort(),
    elements: elements.map((element) => learnElement(element, lessons, rows, names)),
  };
}

function learnElement(
  element: string,
  lessons: readonly Lesson[],
  rows: readonly Int32Array[],
  names: readonly string[],
): LearnedElement {
  const labels = lessons.map((lesson) => lesson.of.includes(element));
  const importances = lessons.map((lesson, at) => importance(lesson, element, labels[at] === true));
  const first = train(rows, labels, importances, names.length);
  // A text written for another element may serve this one too; what looks so much like it is no counter-example.
  const kept = lessons.map((lesson, at) => {
    const isOther = labels[at] !== true && !lesson.not.includes(element) && lesson.of.length > 0;
    return isOther && sum(rows[at], first) > 0 ? 0 : (importances[at] ?? 0);
  });
  const { weights, bias } = train(rows, labels, kept, names.length);
  const strongest = [...weights.keys()]
    .filter((id) => Math.abs(weights[id] ?? 0) >= LEAST_WEIGHT)
    .sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b)
    .slice(0, MOST_FEATURES);
  const entries = strongest.map((id) => [names[id] ?? '', round(weights[id] ?? 0)] as const);
  return {
    element,
    lessons: labels.filter(Boolean).length,
    bias: round(bias - boundary(rows, labels, kept, names.length)),
    weights: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/**
 * Where "it is there" begins, in log odds. There are far more other texts than texts on an element, so the weights alone
 * are too shy. Found on texts that were left out when learning (in turns): the place with the best F1.
 */
function boundary(
  rows: readonly Int32Array[],
  labels: readonly boolean[],
  importances: readonly number[],
  size: number,
): number {
  const scored: { score: number; label: boolean }[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const taught = importances.map((one, at) => (at % TURNS === turn ? 0 : one));
    const trained = train(rows, labels, taught, size);
    rows.forEach((row, at) => {
      if (at % TURNS === turn && (importances[at] ?? 0) > 0)
        scored.push({ score: sum(row, trained), label: labels[at] === true });
    });
  }
  scored.sort((a, b) => b.score - a.score);
  const positives = scored.filter(({ label }) => label).length;
  let found = 0;
  let wrong = 0;
  let best = { f1: -1, score: 0 };
  for (const { score, label } of scored) {
    if (label) found++;
    else wrong++;
    const f1 = (2 * found) / (positives + found + wrong * WRONG);
    if (f1 > best.f1) best = { f1, score };
  }
  return Math.max(-MOST_SHIFT, Math.min(0, best.score));
}

function importance(lesson: Lesson, element: string, positive: boolean): number {
  return positive ? POSITIVE : lesson.not.includes(element) ? LOOK_ALIKE : 1;
}

/** Words that occur alone in the examples and may be part of a compound. */
function partsIn(lessons: readonly Lesson[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { stems } of lessons)
    for (const stem of new Set(stems))
      if (stem.length >= 4 && stem.length <= 12) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 3).map(([stem]) => stem));
}
