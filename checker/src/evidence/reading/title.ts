import type { ArticleFacts, Token } from '../../draft/types';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of an article's title as tokens: a title lays down nothing, but names the subject of what stands under it. */
export function titleTokens(facts: ArticleFacts): readonly Token[] {
  if (facts.title === '') return [];
  const at = facts.text.indexOf(facts.title, facts.heading.start);
  if (at < 0) return [];
  return [...facts.title.matchAll(WORD)].map((match) => {
    const word = match[0].toLowerCase();
    return { start: at + match.index, end: at + match.index + match[0].length, word, stem: word };
  });
}
