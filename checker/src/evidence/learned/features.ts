/**
 * What a piece of text is to the learned weights: its words, the parts of its compounds and pairs of near words.
 * Every feature can be shown to a reader, and each remembers the words it came from.
 */
import type { Language } from '../../framework/types';

export interface Feature {
  readonly name: string;
  /** Indices of the words it was made of, into the stems given. */
  readonly words: readonly number[];
}

/** Content words further apart than this make no pair. */
const PAIR_REACH = 3;
const LEAST_PART = 4;
const LEAST_COMPOUND = 8;

/**
 * Features of the stems of a text, each name once (its first place counts). `parts` are the words that may be part of
 * a compound; without them compounds stay whole.
 */
export function featuresOf(
  stems: readonly string[],
  language: Language,
  parts: ReadonlySet<string> = new Set(),
): Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, words: readonly number[]): void => {
    if (!features.has(name)) features.set(name, { name, words });
  };
  const content = stems.flatMap((stem, index) => (isContent(stem, language) ? [{ stem: normal(stem), index }] : []));
  content.forEach(({ stem, index }, at) => {
    add(stem, [index]);
    for (const part of partsOf(stem, parts)) add(`~${part}`, [index]);
    for (const other of content.slice(at + 1, at + 1 + PAIR_REACH)) {
      const [first, second] = stem < other.stem ? [stem, other.stem] : [other.stem, stem];
      add(`${first}+${second}`, [index, other.index]);
    }
  });
  return [...features.values()];
}

/** Beginnings and ends of a compound that are words of their own, the longest of each. */
function partsOf(stem: string, parts: ReadonlySet<string>): string[] {
  if (stem.length < LEAST_COMPOUND || parts.size === 0) return [];
  const found: string[] = [];
  for (let length = stem.length - LEAST_PART + 1; length >= LEAST_PART; length--) {
    const head = stem.slice(0, length);
    if (parts.has(head)) {
      found.push(head);
      break;
    }
  }
  for (let start = 1; start <= stem.length - LEAST_PART; start++) {
    const tail = stem.slice(start);
    if (parts.has(tail)) {
      found.push(tail);
      break;
    }
  }
  return found;
}

/** A number is a number, whichever. */
function normal(stem: string): string {
  return /^\d/.test(stem) ? '#' : stem;
}

function isContent(stem: string, language: Language): boolean {
  return stem !== '' && !STOP[language].has(stem);
}

const STOP: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een en van in op te aan met voor door bij om uit tot naar over als of dat die dit deze is zijn wordt word worden werd zal zull er hij zij ze haar hem hun zich ook nog al dan maar daar hier waar wat wie welk wel zo ten ter der den des eigen ander dus want toch alsmede hierbij hiervan daarvan daarbij opdrachtnemer leverancier opdrachtgever afnemer klant partij wij we u uw onz ons contractant dienstverlener artikel lid overeenkomst contract'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an and of in on to at with for by from as or that which this these those is are be been was it its he she they their them his her also shall will such any all there so supplier customer contractor authority provider parti agreement contract articl section we you our your us'.split(
      ' ',
    ),
  ),
};
