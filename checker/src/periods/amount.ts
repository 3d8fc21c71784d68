/** The number before a unit: in words, in figures, in both, as a range. */
import { isEnglishTens, numberOf } from './numbers';
import type { NumberStyle } from './types';
import { gapBefore, wordAt, type WordSource } from './words';

/** A number as written; `first` is its first token. */
export interface Amount {
  readonly first: number;
  readonly lowest: number;
  readonly highest: number;
  readonly style: NumberStyle;
}

interface One {
  readonly first: number;
  readonly value: number;
  readonly style: 'woorden' | 'cijfers';
}

/** Words that may stand between a number and its unit. */
const BETWEEN =
  /^(volle|gehele|hele|volledige|aaneengesloten|opeenvolgende|achtereenvolgende|aaneensluitende|consecutive|full|calendar|complete)$/;

/** The number that ends just before token `end`, not before token `from`; undefined when there is none. */
export function amountBefore(source: WordSource, end: number, from: number): Amount | undefined {
  const last = BETWEEN.test(wordAt(source, end - 1)) ? end - 1 : end;
  const found = doubled(source, last, from) ?? oneBefore(source, last, from);
  if (found === undefined) return undefined;
  const single = { first: found.first, lowest: found.value, highest: found.value, style: found.style };
  return rangeWith(source, single, from) ?? single;
}

/** `zes (6)` and `6 (zes)`. */
function doubled(
  source: WordSource,
  end: number,
  from: number,
): { first: number; value: number; style: NumberStyle } | undefined {
  if (!gapBefore(source, end).includes(')')) return undefined;
  const inner = oneBefore(source, end, from);
  if (inner === undefined || !gapBefore(source, inner.first).includes('(')) return undefined;
  const outer = oneBefore(source, inner.first, from);
  if (outer === undefined) return { ...inner };
  const style = outer.style === 'woorden' ? 'woorden-cijfers' : 'cijfers-woorden';
  return { first: outer.first, value: outer.value, style: outer.style === inner.style ? outer.style : style };
}

function oneBefore(source: WordSource, end: number, from: number): One | undefined {
  const at = end - 1;
  if (at < from) return undefined;
  const word = wordAt(source, at);
  if (source.language === 'en' && (word === 'a' || word === 'an')) {
    if (wordAt(source, at - 1) === 'half') return inWords(at - 1, 0.5);
    // `24 hours a day`, `twice a year`: how much, not how long.
    return /^(once|twice|times|hours?|days?|minutes?|weeks?)$/.test(wordAt(source, at - 1))
      ? undefined
      : inWords(at, 1);
  }
  const value = numberOf(word, source.language);
  if (value === undefined) return undefined;
  if (/^\d/.test(word)) return decimal(source, at, word, from) ?? { first: at, value, style: 'cijfers' };
  if (value === 0.5) return half(source, at, from);
  return largerEnglish(source, at, value, from) ?? inWords(at, value);
}

function inWords(first: number, value: number): One {
  return { first, value, style: 'woorden' };
}

/** `1,5`, `1.000`. */
function decimal(source: WordSource, at: number, word: string, from: number): One | undefined {
  const gap = gapBefore(source, at);
  const before = wordAt(source, at - 1);
  if (at - 1 < from || (gap !== ',' && gap !== '.') || !/^\d{1,3}$/.test(before)) return undefined;
  const value = word.length === 3 ? Number(before + word) : Number(`${before}.${word}`);
  return { first: at - 1, value, style: 'cijfers' };
}

/** `half`, `een half`, `twee en een half`, `one and a half`. */
function half(source: WordSource, at: number, from: number): One {
  const article = /^(een|a|an)$/.test(wordAt(source, at - 1)) ? at - 1 : at;
  if (/^(en|and)$/.test(wordAt(source, article - 1)) && article - 2 >= from) {
    const whole = numberOf(wordAt(source, article - 2), source.language);
    if (whole !== undefined) return inWords(article - 2, whole + 0.5);
  }
  return inWords(article, 0.5);
}

/** `seventy-two`, `one hundred and eighty`. */
function largerEnglish(source: WordSource, at: number, value: number, from: number): One | undefined {
  if (source.language !== 'en') return undefined;
  let first = at;
  let sum = value;
  if (value < 10 && isEnglishTens(wordAt(source, at - 1)) && at - 1 >= from) {
    first = at - 1;
    sum += numberOf(wordAt(source, first), 'en') ?? 0;
  }
  const hundred = wordAt(source, first - 1) === 'and' ? first - 2 : first - 1;
  if (hundred > from && wordAt(source, hundred) === 'hundred') {
    const many =
      numberOf(wordAt(source, hundred - 1), 'en') ?? (/^an?$/.test(wordAt(source, hundred - 1)) ? 1 : undefined);
    if (many !== undefined) return inWords(hundred - 1, sum + many * 100);
  }
  return first === at ? undefined : inWords(first, sum);
}

/** `drie tot zes`, `3-6`, `tussen drie en zes`. */
function rangeWith(source: WordSource, { first, highest, style }: Amount, from: number): Amount | undefined {
  const dashed = /^\s*[-\u2013]\s*$/.test(gapBefore(source, first)) && style === 'cijfers';
  const joiner = wordAt(source, first - 1);
  const joined = /^(tot|a|of|to|or)$/.test(joiner) || (/^(en|and)$/.test(joiner) && isBetween(source, first, from));
  if (!dashed && !joined) return undefined;
  const low = oneBefore(source, dashed ? first : first - 1, from);
  if (low === undefined || low.value >= highest || low.value > 1000) return undefined;
  const between = isBetween(source, first, from) ? 1 : 0;
  return { first: low.first - between, lowest: low.value, highest, style };
}

function isBetween(source: WordSource, first: number, from: number): boolean {
  for (let at = first - 2; at >= Math.max(from, first - 4); at--) {
    if (/^(tussen|between)$/.test(wordAt(source, at))) return true;
  }
  return false;
}
