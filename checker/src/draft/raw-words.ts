import type { Range } from './types';

/** A word without its stem: enough to read citations. */
export interface RawWord extends Range {
  readonly text: string;
  readonly lower: string;
}

/** The words of a text, as `tokensIn` parts them. */
export function wordsIn(text: string): RawWord[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase(),
  }));
}
