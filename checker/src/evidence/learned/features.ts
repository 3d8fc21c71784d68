/**
 * What a piece of text is to the learned weights: its words, the parts of its compounds and pairs of near words. Every
 * feature can be shown to a reader, and remembers the words it came from. The concepts of the lexicon are no features:
 * they were tried, and cost more precision than they gained.
 */
import { stem as stemOf } from '../../draft/index';
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

/** Features of the stems of a text, each name once (its first place counts); `parts` may be part of a compound. */
export function featuresOf(stems: readonly string[], language: Language, parts: ReadonlySet<string>): Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, words: readonly number[]): void => {
    if (!features.has(name)) features.set(name, { name, words });
  };
  const { silent, pairOnly } = FUNCTION_WORDS[language];
  const content = stems.flatMap((stem, index) =>
    stem === '' || silent.has(stem) ? [] : [{ stem: normal(stem), index }],
  );
  content.forEach(({ stem, index }, at) => {
    if (!pairOnly.has(stem)) {
      add(stem, [index]);
      for (const part of partsOf(stem, parts)) add(`~${part}`, [index]);
    }
    for (const other of content.slice(at + 1, at + 1 + PAIR_REACH)) {
      if (pairOnly.has(stem) && pairOnly.has(other.stem)) continue;
      const [first, second] = stem < other.stem ? [stem, other.stem] : [other.stem, stem];
      add(`${first}+${second}`, [index, other.index]);
    }
  });
  return [...features.values()];
}

/** The longest beginning and end of a compound that are words of their own. */
function partsOf(stem: string, parts: ReadonlySet<string>): string[] {
  if (stem.length < LEAST_COMPOUND || parts.size === 0) return [];
  const lengths = Array.from({ length: stem.length - LEAST_PART }, (_, less) => stem.length - 1 - less);
  const head = lengths.map((length) => stem.slice(0, length)).find((part) => parts.has(part));
  const tail = lengths.map((length) => stem.slice(stem.length - length)).find((part) => parts.has(part));
  return [head, tail].flatMap((part) => part ?? []);
}

/** A number is a number, whichever. */
function normal(stem: string): string {
  return /^\d/.test(stem) ? '#' : stem;
}

interface FunctionWords {
  /** Say nothing of what a text is about. */
  readonly silent: ReadonlySet<string>;
  /** Say something only beside another word. */
  readonly pairOnly: ReadonlySet<string>;
}

function functionWords(language: Language, silent: string, pairOnly: string): FunctionWords {
  const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map((word) => stemOf(word, language)));
  return { silent: stems(silent), pairOnly: stems(pairOnly) };
}

const FUNCTION_WORDS: Readonly<Record<Language, FunctionWords>> = {
  nl: functionWords(
    'nl',
    'de het een en van in op te aan met voor door bij om uit tot naar over als of dat die dit deze is zijn wordt word worden werd werden zal zullen zou er hij zij ze haar hem hun zich ook nog al dan maar daar hier waar wat wie welk welke wel zo ten ter der den des ander andere anders dus want toch alsmede hierbij hiervan daarvan daarbij daartoe daarvoor hiervoor partij partijen wij we u uw onz onze ons je jij artikel lid overeenkomst contract heeft hebben had onder tegen tussen per via mits indien wanneer zodra nadat terwijl binnen na eerst steeds daarna',
    'niet geen nooit zonder alleen uitsluitend slechts elk elke ieder iedere alle kan kunnen mag mogen moet moeten dient blijft blijven gaat doet laat zelf eigen meer minder ten hoogste minste voordat waarmee waarin waarop #',
  ),
  en: functionWords(
    'en',
    'the a an and of in on to at with for by from as or that which this these those is are be been was were it its he she they their them his her shall will such so party parties agreement contract article section clause we you our your us has have had under between per within after if when where while into than then there here other any',
    'not no never without only each every all can may must should own more less least most before whether #',
  ),
};
