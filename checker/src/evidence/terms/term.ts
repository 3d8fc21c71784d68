/**
 * How a term of a signal, a concept or the grammar is written, and what it means:
 *
 * - `logbestand`         the word in all its forms; `=kan` this form only
 * - `log*` `*bestand` `*toezicht*`   the first, the last, any part of a compound (the last in all its forms)
 * - `ter inzage`         a phrase: the words in this order, at most two others between them
 * - `geen ~ kosten`      the same with up to six others where the `~` stands
 * - `leggen|vast`        a separable verb, joined (`vastlegt`) or apart (`legt … vast`); a word that may part is read so too
 * - `stellen|op de hoogte`   two parts of one sentence, in either order
 * - `@logboek`           all terms of a concept; in a phrase: its single words
 * - `@opdrachtgever`     that party by any of its names; so too `@opdrachtnemer`, `@partijen`, `@gebruiker`, `@systeem`, `@derde`
 */
import type { Language } from '../../framework/types';
import { separable } from '../words/dutch-forms';
import { PARTICLES } from '../words/irregular-dutch';
import { normalWord } from '../words/normal';

/** What one word of a text must be. */
export type WordPattern =
  | { readonly kind: 'word' | 'exact' | 'prefix' | 'suffix' | 'infix'; readonly text: string }
  | { readonly kind: 'concept'; readonly text: string };

/** How many other words may stand before a word of a phrase. */
export type Gap = 0 | 2 | 6;

export interface PhrasePattern {
  readonly words: readonly { readonly pattern: WordPattern; readonly gap: Gap }[];
}

/** One way to write a term. */
export type Writing =
  | { readonly kind: 'phrase'; readonly phrase: PhrasePattern }
  | { readonly kind: 'split'; readonly head: PhrasePattern; readonly tail: PhrasePattern; readonly particle: boolean };

/** The gap between the words of a phrase when none is written: tight in the grammar, loose in signals. */
export interface TermStyle {
  readonly gap: 0 | 2;
  /** Words are meant in this form only, as in the grammar. */
  readonly exact: boolean;
}

export const SIGNAL_STYLE: TermStyle = { gap: 2, exact: false };
export const GRAMMAR_STYLE: TermStyle = { gap: 0, exact: true };

/** All writings of a term. An empty term gives none. */
export function readTerm(term: string, language: Language, style: TermStyle): readonly Writing[] {
  const bar = term.indexOf('|');
  if (bar >= 0) return readSplit(term.slice(0, bar), term.slice(bar + 1), language, style);
  const phrase = readPhrase(term, style);
  if (phrase.words.length === 0) return [];
  const writings: Writing[] = [{ kind: 'phrase', phrase }];
  const only = phrase.words.length === 1 ? phrase.words[0]?.pattern : undefined;
  const parts = only?.kind === 'word' && language === 'nl' ? separable(only.text) : undefined;
  if (parts !== undefined) writings.push(splitVerb(parts[1], parts[0]));
  return writings;
}

function readSplit(head: string, tail: string, language: Language, style: TermStyle): readonly Writing[] {
  const first = readPhrase(head, style);
  const second = readPhrase(tail, style);
  const verb = first.words.length === 1 ? first.words[0]?.pattern : undefined;
  const particle = second.words.length === 1 ? second.words[0]?.pattern.text : undefined;
  if (language === 'nl' && verb?.kind === 'word' && particle !== undefined && PARTICLES.includes(particle)) {
    return [single(particle + verb.text), splitVerb(verb.text, particle)];
  }
  return [{ kind: 'split', head: first, tail: second, particle: false }];
}

function single(text: string): Writing {
  return { kind: 'phrase', phrase: { words: [{ pattern: { kind: 'word', text }, gap: 0 }] } };
}

function splitVerb(verb: string, particle: string): Writing {
  const head: PhrasePattern = { words: [{ pattern: { kind: 'word', text: verb }, gap: 0 }] };
  const tail: PhrasePattern = { words: [{ pattern: { kind: 'exact', text: particle }, gap: 0 }] };
  return { kind: 'split', head, tail, particle: true };
}

function readPhrase(text: string, style: TermStyle): PhrasePattern {
  const words: { pattern: WordPattern; gap: Gap }[] = [];
  let wide = false;
  for (const part of text.trim().split(/\s+/)) {
    if (part === '~') {
      wide = true;
      continue;
    }
    // The words of the draft are cut at hyphens, so those of a term are too.
    const pieces = part.startsWith('@') ? [part] : part.split('-');
    pieces.forEach((piece, index) => {
      const pattern = readWord(piece, style);
      if (pattern === undefined) return;
      words.push({ pattern, gap: words.length === 0 || index > 0 ? 0 : wide ? 6 : style.gap });
      wide = false;
    });
  }
  return { words };
}

function readWord(part: string, style: TermStyle): WordPattern | undefined {
  if (part.startsWith('@')) return { kind: 'concept', text: part.slice(1) };
  const text = normalWord(part.replace(/[*=]/g, ''));
  if (text === '') return undefined;
  if (part.startsWith('=')) return { kind: 'exact', text };
  if (part.startsWith('*')) return { kind: part.endsWith('*') ? 'infix' : 'suffix', text };
  if (part.endsWith('*')) return { kind: 'prefix', text };
  return { kind: style.exact ? 'exact' : 'word', text };
}
