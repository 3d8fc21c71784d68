import type { Token } from '../../draft/types';
import type { Grammar, SegmentKind } from '../grammar/types';
import type { Segment } from './types';

/** Characters between a token and the one before it. */
export type GapText = (token: number) => string;

/** Cuts a sentence where a new part begins: at punctuation, subordinators, and a finite verb behind `en`. */
export function segmentsOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  gap: GapText,
  grammar: Grammar,
  isFinite: (word: string) => boolean,
): readonly Segment[] {
  const segments: Segment[] = [];
  let start = first;
  let kind: SegmentKind = 'hoofd';
  for (let token = first; token < end; token++) {
    const next = beginning(tokens, token, first, gap, grammar, isFinite, kind, start);
    if (next === undefined) continue;
    if (token > start) segments.push({ first: start, end: token, kind });
    start = token;
    kind = next;
  }
  if (end > start) segments.push({ first: start, end, kind });
  return withCondition(segments, tokens, gap);
}

/** `Wordt een grens overschreden, dan …`: what stands before `dan` is the condition, though no word says so. */
function withCondition(segments: readonly Segment[], tokens: readonly Token[], gap: GapText): readonly Segment[] {
  const then = segments.findIndex(({ first }, at) => at > 0 && isThen(tokens, first, gap));
  if (then < 0) return segments;
  return segments.map((one, at) => (at < then && one.kind === 'hoofd' ? { ...one, kind: 'voorwaarde' } : one));
}

function isThen(tokens: readonly Token[], token: number, gap: GapText): boolean {
  return tokens[token]?.word === 'dan' && tokens[token + 1]?.word !== 'wel' && gap(token).includes(',');
}

function beginning(
  tokens: readonly Token[],
  token: number,
  first: number,
  gap: GapText,
  grammar: Grammar,
  isFinite: (word: string) => boolean,
  kind: SegmentKind,
  start: number,
): SegmentKind | undefined {
  const word = tokens[token]?.word ?? '';
  const between = token === first ? '' : gap(token);
  const starter = grammar.starters.get(word);
  const comma = between.includes(',');
  if (
    starter !== undefined &&
    (token === first || comma || !grammar.weakStarters.has(word) || relative(tokens, token, grammar))
  ) {
    return token === first && (word === 'die' || word === 'dat' || word === 'that') ? undefined : starter;
  }
  if (token === first) return undefined;
  if (/[;:()\u2013\u2014]/.test(between)) return 'hoofd';
  if (comma && grammar.language === 'nl' && kind === 'betrekkelijk' && isRow(tokens, start, token, isFinite))
    return undefined;
  if (comma) return kind === 'hoofd' ? 'hoofd' : afterComma(tokens, token, first, kind);
  const before = tokens[token - 1]?.word ?? '';
  if (grammar.joiners.has(before) && isFinite(word)) return kind;
  return undefined;
}

/** `die de werking, de prijs of de planning kan raken`: a Dutch relative part goes on until its verb. */
function isRow(tokens: readonly Token[], start: number, token: number, isFinite: (word: string) => boolean): boolean {
  for (let at = start + 1; at <= token; at++) if (isFinite(tokens[at]?.word ?? '')) return false;
  return true;
}

/** A comma closes a subordinate part, except in a row of things (`indien a, b of c`): then a joiner follows soon. */
function afterComma(tokens: readonly Token[], token: number, first: number, kind: SegmentKind): SegmentKind {
  const second = tokens[token + 1]?.word;
  return second === 'of' || second === 'en' || second === 'or' || second === 'and'
    ? kind
    : token > first
      ? 'hoofd'
      : kind;
}

/** `gebeurtenissen die zich voordoen`: behind a noun, no comma; `in die gevallen` is a demonstrative. */
function relative(tokens: readonly Token[], token: number, grammar: Grammar): boolean {
  const word = tokens[token]?.word ?? '';
  const before = tokens[token - 1]?.word ?? '';
  if (word === 'als') return false;
  if (word === 'om')
    return /^(te|de|het|een|deze|die|dit)$/.test(tokens[token + 1]?.word ?? '')
      ? true
      : !grammar.prepositions.has(tokens[token + 1]?.word ?? '');
  // `richt het zo in dat een medewerker …` against `in dat geval`.
  if (word === 'dat' && grammar.determiners.has(tokens[token + 1]?.word ?? '')) return true;
  return !grammar.prepositions.has(before) && !grammar.joiners.has(before) && !grammar.auxiliaries.has(before);
}
