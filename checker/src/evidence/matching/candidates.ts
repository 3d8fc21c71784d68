/** Which signals are complete in a unit, and with what kind of words. */
import type { ArticleReading, SentenceReading } from '../reading/types';
import type { Occurrence } from '../terms/automaton';
import type { LanguageSignals } from '../terms/compile';
import type { Unit } from './units';

/** `clean`: with words that count; `weak`: only with weakened ones; `dead`: only with words that lay down nothing. */
export type Grade = 'clean' | 'weak' | 'dead';

export interface Candidate {
  readonly signal: number;
  readonly grade: Grade;
}

/** Scratch for one language: groups seen per signal, valid while `stamp` is the current one. */
export interface Board {
  readonly clean: Int32Array;
  readonly weak: Int32Array;
  readonly dead: Int32Array;
  /** Groups that own sentences and leads give, whatever their grade. */
  readonly home: Int32Array;
  readonly own: Uint8Array;
  readonly stamp: Int32Array;
  current: number;
}

export function createBoard(signals: number): Board {
  return {
    clean: new Int32Array(signals),
    weak: new Int32Array(signals),
    dead: new Int32Array(signals),
    home: new Int32Array(signals),
    own: new Uint8Array(signals),
    stamp: new Int32Array(signals),
    current: 0,
  };
}

export function candidatesIn(unit: Unit, reading: ArticleReading, board: Board): readonly Candidate[] {
  const touched: number[] = [];
  board.current++;
  for (const sentence of unit.lenders) collect(sentence, 'lender', unit, reading, board, touched);
  for (const sentence of unit.leads) collect(sentence, 'lead', unit, reading, board, touched);
  for (const sentence of unit.own) collect(sentence, 'own', unit, reading, board, touched);
  const found: Candidate[] = [];
  for (const signal of touched) {
    const grade = gradeOf(signal, reading.signals, board);
    if (grade !== undefined && board.own[signal] === 1 && lacking(signal, reading.signals, board) <= 1)
      found.push({ signal, grade });
  }
  return found;
}

function collect(
  sentence: SentenceReading,
  part: 'own' | 'lead' | 'lender',
  unit: Unit,
  reading: ArticleReading,
  board: Board,
  touched: number[],
): void {
  const uses = reading.signals.uses[unit.scope];
  for (const occurrence of sentence.occurrences) {
    const places = uses.get(occurrence.term);
    if (places === undefined) continue;
    const grade = gradeOfWords(occurrence, reading);
    for (const { signal, group } of places) {
      if (board.stamp[signal] !== board.current) {
        board.stamp[signal] = board.current;
        board.clean[signal] = board.weak[signal] = board.dead[signal] = board.home[signal] = 0;
        board.own[signal] = 0;
        touched.push(signal);
      }
      const masks = board[grade];
      masks[signal] = (masks[signal] ?? 0) | (1 << group);
      if (part === 'own') board.own[signal] = 1;
      if (part !== 'lender') board.home[signal] = (board.home[signal] ?? 0) | (1 << group);
    }
  }
}

/** The poorest grade among the words. */
export function gradeOfWords(occurrence: Occurrence, reading: ArticleReading): Grade {
  let grade: Grade = 'clean';
  for (const token of occurrence.tokens) {
    if (reading.dead[token] !== undefined) return 'dead';
    if (reading.weak[token] !== undefined) grade = 'weak';
  }
  return grade;
}

/** Groups that only a lender gives. */
function lacking(signal: number, signals: LanguageSignals, board: Board): number {
  let left = fullMask(signal, signals) & ~(board.home[signal] ?? 0);
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
}

function fullMask(signal: number, signals: LanguageSignals): number {
  return (1 << (signals.signals[signal]?.groups ?? 31)) - 1;
}

function gradeOf(signal: number, signals: LanguageSignals, board: Board): Grade | undefined {
  const full = fullMask(signal, signals);
  const clean = board.clean[signal] ?? 0;
  const weak = clean | (board.weak[signal] ?? 0);
  const dead = weak | (board.dead[signal] ?? 0);
  if ((clean & full) === full) return 'clean';
  if ((weak & full) === full) return 'weak';
  return (dead & full) === full ? 'dead' : undefined;
}
