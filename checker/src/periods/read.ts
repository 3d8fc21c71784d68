/** Finds the periods in a row of words: durations with what bounds them and from when they run. */
import type { Range } from '../draft/types';
import type { Duration } from '../framework/types';
import { amountBefore, type Amount } from './amount';
import { boundAround, type BoundWords } from './bounds';
import type { Period } from './types';
import { unitOf, type UnitWord } from './units';
import { gapBefore, wordAt, type WordSource } from './words';

/** A period with its tokens: `[first, end)` number and unit; `boundFirst` the first that bounds it, `startEnd` behind its start. */
export interface ReadPeriod {
  readonly period: Period;
  readonly first: number;
  readonly end: number;
  readonly boundFirst: number;
  readonly startEnd: number;
}

/** The periods in the tokens `[first, end)` of one sentence, in their order. */
export function readPeriods(source: WordSource, first: number, end: number): readonly ReadPeriod[] {
  const found: ReadPeriod[] = [];
  let from = first;
  for (let at = first; at < end; at++) {
    const one = periodAt(source, at, from, { first, end });
    if (one === undefined) continue;
    const before = found[found.length - 1];
    if (before === undefined || !repeats(source, before, one)) found.push(one);
    from = one.end;
  }
  return found;
}

/** `24u`, `72h`. */
const GLUED = /^(\d{1,4})(u|uur|h|hrs|d|mnd)$/;
const DONE_AT_ONCE =
  /\b(onverwijld|onmiddellijk|terstond|meteen|dadelijk|zonder (onredelijke|onnodige) vertraging|without (undue|unreasonable) delay|immediately|promptly|forthwith)\b/i;

interface Sentence {
  readonly first: number;
  readonly end: number;
}

function periodAt(source: WordSource, at: number, from: number, sentence: Sentence): ReadPeriod | undefined {
  const counted = countedUnit(source, at, from);
  if (counted === undefined || isRate(source, at + 1) || isClock(source, counted)) return undefined;
  const { amount, unit } = counted;
  const range = rangeOf(source, amount.first, at + 1);
  if (range === undefined) return undefined;
  const bound = boundAround(source, amount.first, at + 1, sentence.first);
  const boundRange = bound.first === bound.end ? undefined : rangeOf(source, bound.first, bound.end);
  const startEnd = startBehind(source, at + 1, sentence.end);
  const since = startEnd === undefined ? undefined : rangeOf(source, at + 1, startEnd);
  const text = source.text.slice(source.tokens[sentence.first]?.start ?? 0, source.tokens[sentence.end - 1]?.end ?? 0);
  const period: Period = {
    ...range,
    language: source.language,
    lowest: durationOf(amount.lowest, unit),
    highest: durationOf(amount.highest, unit),
    bound: bound.bound,
    ...formOf(source, bound, at + 1),
    ...(boundRange === undefined ? {} : { boundRange }),
    style: unit.whole ? 'woord' : amount.style,
    unitWord: unitWordOf(source, amount, at),
    ...(since === undefined ? {} : { since }),
    atOnce: DONE_AT_ONCE.test(text),
  };
  return {
    period,
    first: amount.first,
    end: at + 1,
    boundFirst: bound.first,
    startEnd: startEnd ?? at + 1,
  };
}

const DEADLINE = /^(binnen|uiterlijk|later|within|inside|latest)$/;
const LENGTH = /^(gedurende|duur|langer|korter|for|during|throughout|longer|shorter|retained|kept|stored)$/;

/** Whether the words of the bound, or those behind the period, make it a length or a last moment. */
function formOf(source: WordSource, { first, end }: BoundWords, behind: number): Pick<Period, 'form'> {
  const words = Array.from({ length: end - first }, (_, at) => wordAt(source, first + at));
  if (words.some((word) => DEADLINE.test(word))) return { form: 'moment' };
  const long = words.some((word) => LENGTH.test(word)) || wordAt(source, behind) === 'lang';
  return long ? { form: 'duur' } : {};
}

interface Counted {
  readonly amount: Amount;
  readonly unit: UnitWord;
}

/** The unit at a token with the number before it. */
function countedUnit(source: WordSource, at: number, from: number): Counted | undefined {
  const word = wordAt(source, at);
  const glued = GLUED.exec(word);
  if (glued !== null) {
    const unit = unitOf(glued[2] === 'd' ? 'dag' : (glued[2] ?? ''), glued[2] === 'd' ? 'nl' : source.language);
    const value = Number(glued[1]);
    return unit && { unit, amount: { first: at, lowest: value, highest: value, style: 'cijfers' } };
  }
  const unit = unitOf(word, source.language);
  if (unit === undefined || /[.;:,]/.test(gapBefore(source, at))) return undefined;
  const before = wordAt(source, at - 1);
  const working = source.language === 'en' && unit.unit === 'dag' && /^(working|business)$/.test(before);
  const amount = amountBefore(source, working ? at - 1 : at, from);
  return amount && { amount, unit: working ? { ...unit, unit: 'werkdag' } : unit };
}

function durationOf(amount: number, { unit, times }: UnitWord): Duration {
  return { amount: amount * times, unit };
}

function unitWordOf(source: WordSource, amount: Amount, at: number): string {
  const token = source.tokens[at];
  const written = token === undefined ? '' : source.text.slice(token.start, token.end);
  return amount.first === at ? written.replace(/^\d+/, '') : written;
}

/** `24 uur per dag`, `40 hours a week`: how much, not how long. */
function isRate(source: WordSource, next: number): boolean {
  if (/[.;:,)]/.test(gapBefore(source, next))) return false;
  return (
    /^(per)$/.test(wordAt(source, next)) ||
    (/^(a|an|each)$/.test(wordAt(source, next)) && /^(day|week|month|year)$/.test(wordAt(source, next + 1)))
  );
}

/** `om 17.00 uur`, `tussen 9 en 17 uur`: a time of the day. */
function isClock(source: WordSource, { amount, unit }: Counted): boolean {
  if (unit.unit !== 'uur' || amount.style !== 'cijfers' || source.language !== 'nl') return false;
  if (/^[.:]$/.test(gapBefore(source, amount.first + 1)) && /^\d\d$/.test(wordAt(source, amount.first + 1)))
    return true;
  if (amount.highest > 24) return false;
  return amount.lowest < amount.highest
    ? wordAt(source, amount.first) === 'tussen'
    : /^(om|vanaf|rond)$/.test(wordAt(source, amount.first - 1));
}

const STARTS =
  /^(na|nadat|vanaf|sinds|gerekend|volgend|volgende|nadien|after|from|following|of|since|as|starting|counting|counted)$/;
/** Words of a start at most. */
const LONGEST_START = 12;

/** The token behind the words that say from when the period runs; undefined when there are none. */
function startBehind(source: WordSource, at: number, end: number): number | undefined {
  if (at >= end || /[;:.)]/.test(gapBefore(source, at))) return undefined;
  let from = at;
  while (from < at + 4 && /^(te|of|langer|meer|rekenen|or|longer|more|calculated|na)$/.test(wordAt(source, from))) {
    if (STARTS.test(wordAt(source, from)) && wordAt(source, from) !== 'of') break;
    from++;
  }
  const word = wordAt(source, from);
  if (!STARTS.test(word) || (source.language === 'nl' && /^(of|as|from|after)$/.test(word))) return undefined;
  for (let token = from + 1; token < end; token++) {
    if (token - from >= LONGEST_START || /[,;:.()]/.test(gapBefore(source, token))) return token;
  }
  return end;
}

/** `zes maanden (6 maanden)`: the same once more. */
function repeats(source: WordSource, before: ReadPeriod, one: ReadPeriod): boolean {
  if (one.first !== before.end || !gapBefore(source, one.first).includes('(')) return false;
  const { lowest, highest } = one.period;
  const { lowest: low, highest: high } = before.period;
  return lowest.amount === low.amount && highest.amount === high.amount && lowest.unit === low.unit;
}

function rangeOf({ tokens }: WordSource, first: number, end: number): Range | undefined {
  const start = tokens[first]?.start;
  const last = tokens[end - 1]?.end;
  return start === undefined || last === undefined ? undefined : { start, end: last };
}
