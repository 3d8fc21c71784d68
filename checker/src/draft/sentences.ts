import { ABBREVIATIONS } from './abbreviations';
import { trimmed } from './html-blocks';
import { lastAtMost } from './lines';
import type { Range } from './types';

const END = /[.!?…][)\]"”’']*(?=\s)/g;

/**
 * The sentences of `prose` between two offsets, without white space at their ends; `breaks` are offsets where a
 * statement ends without a full stop (hard line breaks). A stop after an abbreviation, an initial or a number that
 * a lower-case word follows ends nothing.
 */
export function sentencesIn(prose: string, start: number, end: number, breaks: readonly number[]): Range[] {
  const cuts: number[] = [];
  for (let i = lastAtMost(breaks, start, (at) => at) + 1; (breaks[i] ?? end) < end; i++) cuts.push(breaks[i] ?? end);
  const part = prose.slice(start, end);
  for (const match of part.matchAll(END)) {
    const stop = start + match.index + match[0].length;
    if (endsSentence(prose, start, start + match.index, stop, end)) cuts.push(stop);
  }
  const edges = [start, ...cuts.sort((a, b) => a - b), end];
  return edges.slice(1).flatMap((edge, index) => {
    const range = trimmed(prose, edges[index] ?? start, edge);
    return range.end > range.start ? [range] : [];
  });
}

function endsSentence(prose: string, start: number, mark: number, stop: number, end: number): boolean {
  const next = /^\s*([^\s])/.exec(prose.slice(stop, Math.min(end, stop + 200)))?.[1];
  if (next === undefined) return false;
  if (!/[\p{Lu}\p{N}"“„‘'([•–-]/u.test(next)) return false;
  if (prose.charAt(mark) !== '.') return true;
  const before = prose.slice(Math.max(start, mark - 24), mark);
  const word = /[\p{L}\p{N}.&/]+$/u.exec(before)?.[0] ?? '';
  // An initial; but `u` is a word: "… en blijft van u. Wij …".
  if (/^\p{L}$/u.test(word) && word !== 'u') return false;
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return isFirstOfSentence(prose, stop, end);
  if (/^\d{1,2}$/.test(word) && /^\s*\d/.test(prose.slice(stop, stop + 4))) return false;
  return !ABBREVIATIONS.has(word.toLowerCase());
}

/** After "B.V." or "o.a." a sentence starts only with a word that starts sentences. */
function isFirstOfSentence(prose: string, stop: number, end: number): boolean {
  return /^\s+(?:De|Het|Een|Deze|Dit|Die|Indien|Als|Voor|In|Op|Bij|The|This|These|If|In|Any|Each|It)\s/.test(
    prose.slice(stop, Math.min(end, stop + 16)),
  );
}
