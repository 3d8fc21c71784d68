import type { ArticleFacts, Sentence, Token } from '../../draft/types';
import type { Grammar } from '../grammar/types';
import type { Occurrence } from '../terms/automaton';
import type { LanguageSignals } from '../terms/compile';
import { scan } from '../terms/scan';
import { mentionsOf, nameAt, whoOf, type Names } from './mentions';
import type { Cue, SentenceReading } from './types';

/** What reading a sentence takes from its article and draft. */
export interface SentenceSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly signals: LanguageSignals;
  readonly names: Names;
}

/** Text between a token and the one before it. */
export function gapBefore(source: Pick<SentenceSource, 'text' | 'tokens'>, token: number): string {
  const before = source.tokens[token - 1];
  const here = source.tokens[token];
  return before === undefined || here === undefined ? '' : source.text.slice(before.end, here.start);
}

/** Reads tokens `[first, end)` as one sentence. */
export function readSentence(
  source: SentenceSource,
  place: Pick<SentenceReading, 'index' | 'provision' | 'opens'>,
  first: number,
  end: number,
): SentenceReading {
  const { tokens, signals, names } = source;
  const grammar = signals.grammar;
  const found = scan(signals.automaton, {
    first,
    end,
    entriesAt(token) {
      const own = signals.automaton.entryOf(tokens[token]?.word ?? '');
      const name = nameAt(tokens, token, names);
      if (name?.head !== undefined) return [own, signals.automaton.entryOf(name.head)];
      return name?.role === undefined ? [own] : [signals.automaton.roleEntry(name.role), own];
    },
    stopsBefore: (token) => token > first && /[.;:]\s/.test(gapBefore(source, token)),
    endsClause: (token) => endsClause(source, token, end, grammar),
    mayBePreposition: (token) => grammar.prepositions.has(tokens[token]?.word ?? ''),
  });
  const cues: Cue[] = [];
  const occurrences: Occurrence[] = [];
  for (const one of found) {
    const kinds = signals.cues.get(one.term);
    if (kinds === undefined) occurrences.push(one);
    else for (const kind of kinds) cues.push({ kind, tokens: one.tokens });
  }
  const mentions = mentionsOf(
    tokens,
    first,
    occurrences,
    signals.roles,
    names,
    (token) => gapBefore(source, token),
    grammar,
  );
  return {
    ...place,
    first,
    end,
    occurrences,
    mentions,
    cues,
    actors: whoOf(mentions),
    pointsBack: pointsBack(tokens, first, end, grammar),
  };
}

function endsClause(source: SentenceSource, token: number, end: number, grammar: Grammar): boolean {
  if (token + 1 >= end) return true;
  if (/[,;:.()\u2013]/.test(gapBefore(source, token + 1))) return true;
  const next = source.tokens[token + 1]?.word ?? '';
  return (
    next === 'te' ||
    QUESTION_WORDS.has(next) ||
    grammar.joiners.has(next) ||
    grammar.prepositions.has(next) ||
    grammar.starters.has(next) ||
    grammar.auxiliaries.has(next)
  );
}

/** An indirect question follows: `houdt bij wie …`. */
const QUESTION_WORDS = new Set([
  'wie',
  'wat',
  'welk',
  'welke',
  'hoe',
  'waar',
  'wanneer',
  'what',
  'who',
  'which',
  'how',
]);

function pointsBack(tokens: readonly Token[], first: number, end: number, grammar: Grammar): boolean {
  for (let token = first; token < end; token++) if (grammar.anaphors.has(tokens[token]?.word ?? '')) return true;
  return false;
}

/** A sentence that ends in a colon, or in nothing while parts hang under its provision, is carried on by them. */
export function opensMore(facts: ArticleFacts, sentence: Sentence, hasParts: boolean): boolean {
  const tail = facts.text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end + 2).trimEnd();
  const last = tail.charAt(tail.length - 1);
  if (last === ':' || facts.text.slice(sentence.start, sentence.end).trimEnd().endsWith(':')) return true;
  return hasParts && !/[.?!;]/.test(facts.text.slice(sentence.end - 1, sentence.end + 1));
}
