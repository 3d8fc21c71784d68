import type { Grammar } from '../grammar/types';
import type { SentenceReading, Segment } from './types';
import type { Token } from '../../draft/types';

/** A row of segments that share one main statement; token indices, end exclusive. */
export interface Statement {
  readonly first: number;
  readonly end: number;
  readonly segments: readonly Segment[];
}

/** Cuts a sentence into statements: at `maar`, a semicolon, and `en` before a finite verb in a main part. */
export function statementsOf(
  sentence: Pick<SentenceReading, 'first' | 'end'>,
  segments: readonly Segment[],
  tokens: readonly Token[],
  gap: (token: number) => string,
  grammar: Grammar,
): readonly Statement[] {
  const statements: Statement[] = [];
  let row: Segment[] = [];
  const close = (end: number): void => {
    const first = row[0]?.first;
    if (first !== undefined) statements.push({ first, end, segments: row });
    row = [];
  };
  for (const segment of segments) {
    if (row.length > 0 && startsStatement(segment, tokens, gap, grammar)) close(segment.first);
    row.push(segment);
  }
  close(sentence.end);
  return statements;
}

function startsStatement(
  segment: Segment,
  tokens: readonly Token[],
  gap: (token: number) => string,
  grammar: Grammar,
): boolean {
  if (segment.kind !== 'hoofd') return false;
  const word = tokens[segment.first]?.word ?? '';
  const before = tokens[segment.first - 1]?.word ?? '';
  return ADVERSATIVES.has(word) || gap(segment.first).includes(';') || grammar.joiners.has(before);
}

/** What follows these stands against what came before. */
const ADVERSATIVES = new Set(['maar', 'doch', 'but']);
