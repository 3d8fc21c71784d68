/** Texts as points in a space with an axis per feature: counted, weighed by how rare a feature is, and scaled by length. */
import type { FeatureKind, Word } from './features';

/** The axes of a space. */
export interface Space {
  readonly kind: FeatureKind;
  /** Index of a feature. */
  readonly ids: ReadonlyMap<string, number>;
  /** Per feature: how much one occurrence weighs, more for a rare one. */
  readonly rarity: Float64Array;
  /** Length (Euclidean) of the middle text it was made from. */
  readonly length: number;
  /** Features of words met before: a contract says the same words over and over. */
  readonly known: Map<string, Int32Array>;
}

/** A text in a space: features ascending by first occurrence, with their coordinates. */
export interface Point {
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** A feature in a text: which words made it. */
export type Occurs = (id: number, first: number, second: number) => void;

/** Words kept before the memory is emptied; it only saves work. */
const MOST_KNOWN = 50_000;

/** Axes as they were kept. */
export function spaceOf(kind: FeatureKind, names: readonly string[], rarity: ArrayLike<number>, length: number): Space {
  return {
    kind,
    ids: new Map(names.map((name, id) => [name, id])),
    rarity: Float64Array.from(rarity),
    length,
    known: new Map(),
  };
}

/** Axes for all features that occur in at least `least` texts, with the texts as points. */
export function makeSpace(
  kind: FeatureKind,
  texts: readonly (readonly Word[])[],
  least: number,
): { readonly space: Space; readonly names: readonly string[]; readonly points: readonly Point[] } {
  const counts = new Map<string, number>();
  for (const text of texts) for (const name of namesIn(text, kind)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least);
  const names = kept.map(([name]) => name);
  const rarity = kept.map(([, count]) => rounded(Math.log((1 + texts.length) / (1 + count)) + 1));
  const bare = spaceOf(kind, names, rarity, 1);
  const lengths = texts.map((text) => lengthOf(counted(text, bare).values)).sort((a, b) => a - b);
  const space = { ...bare, length: rounded(lengths[Math.floor(lengths.length / 2)] ?? 1) };
  return { space, names, points: texts.map((text) => pointOf(text, space)) };
}

/** A text as a point. A long text says more than a short one, but not in proportion: it is scaled by the root of its length. */
export function pointOf(text: readonly Word[], space: Space): Point {
  const { ids, values } = counted(text, space);
  const scale = scaleOf(lengthOf(values), space);
  return { ids, values: values.map((value) => value * scale) };
}

/** What coordinates of a text of this length are multiplied by. */
export function scaleOf(length: number, space: Space): number {
  return length === 0 ? 0 : 1 / Math.sqrt(length * space.length);
}

/** Calls `occurs` for every occurrence of a feature of the space; `second` is `first` for a feature of one word. */
export function eachFeature(text: readonly Word[], space: Space, occurs: Occurs): void {
  const { ids, kind } = space;
  for (let first = 0; first < text.length; first++) {
    const word = text[first];
    if (word === undefined) continue;
    for (const id of featuresOfWord(word, space)) occurs(id, first, first);
    for (let far = 1; far <= kind.reach; far++) {
      const other = text[first + far];
      if (other === undefined) break;
      const id = ids.get(kind.ofPair(word, other, far));
      if (id !== undefined) occurs(id, first, first + far);
    }
  }
}

function featuresOfWord(word: Word, space: Space): Int32Array {
  const known = space.known.get(word.word);
  if (known !== undefined) return known;
  const ids = Int32Array.from(space.kind.ofWord(word).flatMap((name) => space.ids.get(name) ?? []));
  if (space.known.size >= MOST_KNOWN) space.known.clear();
  space.known.set(word.word, ids);
  return ids;
}

function counted(text: readonly Word[], space: Space): Point {
  const counts = new Map<number, number>();
  eachFeature(text, space, (id) => counts.set(id, (counts.get(id) ?? 0) + 1));
  const ids = Int32Array.from(counts.keys());
  return { ids, values: Float64Array.from(ids, (id) => weightOf(counts.get(id) ?? 0, space.rarity[id] ?? 0)) };
}

/** What `count` occurrences weigh: the second says less than the first. */
export function weightOf(count: number, rarity: number): number {
  return (1 + Math.log(count)) * rarity;
}

function lengthOf(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}

function namesIn(text: readonly Word[], kind: FeatureKind): ReadonlySet<string> {
  const names = new Set<string>();
  text.forEach((word, first) => {
    for (const name of kind.ofWord(word)) names.add(name);
    for (let far = 1; far <= kind.reach; far++) {
      const other = text[first + far];
      if (other !== undefined) names.add(kind.ofPair(word, other, far));
    }
  });
  return names;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
