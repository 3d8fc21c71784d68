/**
 * What a text is to the learned weights: its words, the parts of its words, and pairs of near words. Parts of words see
 * through compounds, inflection and spelling (`gebeurtenissenregister`, `geregistreerd`); every feature belongs to words
 * that can be shown to a reader.
 */

/** A word as the draft reads it: in lower case, and its stem. */
export interface Word {
  readonly word: string;
  readonly stem: string;
}

/** A way to look at a text. */
export interface FeatureKind {
  /** Features of one word. */
  readonly ofWord: (word: Word) => readonly string[];
  /** The feature of two words, the second `far` words after the first. */
  readonly ofPair: (first: Word, second: Word, far: number) => string;
  /** How far apart two words may stand to make a pair. */
  readonly reach: number;
}

const SHORTEST_PART = 3;
const LONGEST_PART = 5;

/** What a text is about: stems, whatever their order. */
export const subject: FeatureKind = {
  ofWord: (word) => [stemOf(word), ...partsOf(word)],
  ofPair: (first, second) => {
    const [a, b] = [stemOf(first), stemOf(second)];
    return a < b ? `${a}+${b}` : `${b}+${a}`;
  },
  reach: 4,
};

/** Whether a text takes away what it is about: small words count, in their own form and order (`niet gehouden`), and who does what. */
export const weakness: FeatureKind = {
  ofWord: (word) => [formOf(word), ...partsOf(word)],
  ofPair: (first, second, far) => `${formOf(first)}${far === 1 ? '_' : '~'}${formOf(second)}`,
  reach: 3,
};

/** A number is a number, whichever. */
const NUMBER = /^\d/;

function stemOf({ word, stem }: Word): string {
  return NUMBER.test(word) ? '#' : stem;
}

function formOf({ word }: Word): string {
  return `=${NUMBER.test(word) ? '#' : word}`;
}

/** A word that stands for a party, whatever it is called: `@opdrachtgever`. */
export function roleWord(role: 'opdrachtgever' | 'opdrachtnemer'): Word {
  return { word: `@${role}`, stem: `@${role}` };
}

/** Runs of three to five letters, `<` and `>` being the ends of the word. */
function partsOf({ word }: Word): string[] {
  if (NUMBER.test(word) || word.startsWith('@')) return [];
  const whole = `<${word}>`;
  const parts: string[] = [];
  for (let length = SHORTEST_PART; length <= LONGEST_PART; length++)
    for (let from = 0; from + length <= whole.length; from++) parts.push(`.${whole.slice(from, from + length)}`);
  return parts;
}
