/** The words of an article as periods are read from them. */
import type { Token } from '../draft/types';
import type { Language } from '../framework/types';

/** A text with its words; tokens as in `ArticleFacts`. */
export interface WordSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
}

const PLAIN = /^[a-z0-9]+$/;

/** The word at a token, lower case and without accents; empty beyond the ends. */
export function wordAt({ tokens }: WordSource, token: number): string {
  const word = (tokens[token]?.word ?? '').toLowerCase();
  return PLAIN.test(word) ? word : word.normalize('NFD').replace(/[\p{M}\u00ad]/gu, '');
}

/** The text between a token and the one before it. */
export function gapBefore({ text, tokens }: WordSource, token: number): string {
  const before = tokens[token - 1];
  const here = tokens[token];
  return before === undefined || here === undefined ? '' : text.slice(before.end, here.start);
}

/** Whether the row of words ends just before `end`. */
export function endsWith(source: WordSource, end: number, row: readonly string[]): boolean {
  return row.every((word, at) => wordAt(source, end - row.length + at) === word);
}

/** Whether the row of words begins at a token. */
export function beginsAt(source: WordSource, token: number, row: readonly string[]): boolean {
  return row.every((word, at) => wordAt(source, token + at) === word);
}

/** Phrases, one a comma, the longest first, each as its words. */
export function rows(text: string): readonly (readonly string[])[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length);
}
