import type { Language } from '../framework/types';
import { wordOf } from './stems';
import type { Token } from './types';

/** Letters, digits, their combining marks and soft hyphens; every other character parts words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;

/** The words of `text` between two offsets (UTF-16, end exclusive); token ranges count from the start of `text`. */
export function tokensIn(text: string, language: Language, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of part.matchAll(WORD)) {
    const from = start + match.index;
    const { word, stem } = wordOf(match[0], language);
    tokens.push({ start: from, end: from + match[0].length, word, stem });
  }
  return tokens;
}
