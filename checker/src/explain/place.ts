import type { Draft, PlacedArticle, Range } from '../draft/types';

/** An offset at the end of a range counts as in it: that is where a cursor stands after typing a word. */
export function touches(range: Range, offset: number): boolean {
  return offset >= range.start && offset <= range.end;
}

/** The range, moved by `start`. */
export function moved(range: Range, start: number): Range {
  return { start: range.start + start, end: range.end + start };
}

/** The article the offset lies in, with its place in `draft.articles`; undefined in front matter. */
export function articleAt(draft: Draft, offset: number): { article: PlacedArticle; at: number } | undefined {
  let low = 0;
  let high = draft.articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((draft.articles[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const article = draft.articles[low - 1];
  if (article === undefined || offset > article.start + article.facts.text.length) return undefined;
  return { article, at: low - 1 };
}
