import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import type { Language } from '../framework/types';
import { detached } from './detached';

/** A word as texts are compared: lower case, and its stem. */
export interface Word {
  readonly word: string;
  readonly stem: string;
}

/** Words kept at most; a contract has a few thousand different ones. */
const KEPT = 60_000;
const memo: Record<Language, Map<string, Word>> = { nl: new Map(), en: new Map() };

/**
 * The word as written, in lower case, with its stem. Every different word is stemmed once.
 * The strings it returns hold no reference to the text that `raw` was cut from.
 */
export function wordOf(raw: string, language: Language): Word {
  const known = memo[language].get(raw);
  if (known) return known;
  const key = detached(raw);
  const lower = key.toLowerCase();
  const made: Word = { word: lower, stem: stemLower(lower, language) };
  if (memo[language].size >= KEPT) memo[language].clear();
  memo[language].set(key, made);
  return made;
}

/** Stem of one word: of its lower-case form without accents and soft hyphens; a number is its own stem. */
export function stem(word: string, language: Language): string {
  return wordOf(word, language).stem;
}

function stemLower(lower: string, language: Language): string {
  const plain = withoutAccents(lower);
  if (!/[a-z]/.test(plain)) return plain;
  if (language === 'en') return stemEnglish(plain);
  return S_OF_ITS_OWN.test(plain) ? plain : mended(stemDutch(singular(plain)));
}

function withoutAccents(lower: string): string {
  // The fast way out: most words are plain ASCII.
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/[\p{M}\u00ad]/gu, '');
}

/** Singular words on -s, which Snowball takes for a plural. */
const S_OF_ITS_OWN = /(?:mens|wens|kans|grens|toets|plaats|koers|beurs|gids|balans|reeks|lens)$/;

/** Words on -es that are no plural. */
const NO_PLURAL = new Set([
  'proces',
  'succes',
  'adres',
  'advies',
  'precies',
  'verlies',
  'expres',
  'congres',
  'exces',
  'les',
  'zes',
  'mes',
]);

/** Snowball leaves plurals of loan words alone: `algoritmes`, `versies`, `interfaces`. */
function singular(word: string): string {
  if (word.length < 6 || !word.endsWith('es') || NO_PLURAL.has(word)) return word;
  return /(?:proces|adres|advies|verlies|succes)$/.test(word) ? word : word.slice(0, -1);
}

/**
 * What Snowball leaves different though it is one word: double consonants (`logg`, `bronn`), v/z for f/s (`adviez`),
 * a short word on -ing (`melding`), the -t and -d of verbs (`logt`, `bewaard`) and the ge- of a participle (`gelogd`).
 */
function mended(stemmed: string): string {
  let word = stemmed.replace(/([bcdfghklmnprstz])\1$/, '$1');
  if (word.length > 5 && word.endsWith('ing')) word = word.slice(0, -3).replace(/([bcdfghklmnprstz])\1$/, '$1');
  const participle = /^ge[^e].*[^aeiouy][td]$/.test(word) && !NO_PARTICIPLE.test(word);
  if (word.length > 3) word = word.replace(/([bcfgklmnprsxz]|ch|w)(?:dt|d|t)$/, '$1');
  if (participle && word.length > 4) word = word.slice(2);
  word = word
    .replace(/([bcdfghklmnprstz])\1$/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');
  return word.replace(/([^aeiouy])([aeou])\2([^aeiouy])$/, '$1$2$3');
}

/** Words that have ge- of their own. */
const NO_PARTICIPLE =
  /^ge(?:bruik|beur|brek|bied|dicht|dui?l?d$|hand|last|ld|luid|meent|moed|nees|niet|nt|not|recht|rief|schik|slacht|spann|uid|vang|vecht|voelt?$|wicht|woon|zicht|zin|zond|zag|rust$)/;
