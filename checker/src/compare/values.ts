/** Periods and amounts that became others in a text that otherwise stands. */
import { becameOf } from './align';
import { compare } from '../periods/compare';
import type { JudgedPeriod } from '../periods/types';
import type { CheckResult } from '../types';
import { normChanges, type AskedClause } from './asked';
import { merged } from './merge';
import type { Change, ValueChange } from './types';
import type { Sides } from './sides';
import { lidsOf, stateIn, type Piece } from './version';

/** The changes of values in what asked clauses hold, apart from text that is reported already. */
export function valueChanges(
  asked: readonly AskedClause[],
  sides: Sides,
  reported: readonly Change[],
): readonly Change[] {
  const told = reported.flatMap(({ before }) => before);
  const isTold = (piece: Piece): boolean =>
    told.some(
      ({ file, range }) => file === piece.file && range.start < piece.range.end && piece.range.start < range.end,
    );
  const changes = asked.flatMap(({ clause, elements }) => {
    const pieces = new Set(elements.flatMap((element) => sides.before.holding(clause.id, element)));
    return [...pieces]
      .filter((piece) => !isTold(piece))
      .flatMap((piece): readonly Change[] => changeIn(piece, { clause, elements }, sides));
  });
  return merged(changes).map((change) => ({ ...change, values: distinct(change.values) }));
}

function changeIn(piece: Piece, { clause, elements }: AskedClause, sides: Sides): readonly Change[] {
  const { before, after, toAfter, toBefore } = sides;
  const other = becameOf(piece, toAfter, toBefore);
  const values = other === undefined ? [] : differences(piece, other, sides);
  if (other === undefined || values.length === 0) return [];
  const held = elements.filter((element) => stateIn(piece, clause.id, element) !== 'absent');
  return [
    {
      kind: 'value',
      clauses: [clause.id],
      norms: normChanges(clause, held, before.result, after.result),
      elements: [],
      values,
      before: lidsOf([piece]),
      after: lidsOf([other]),
    },
  ];
}

function distinct(values: readonly ValueChange[]): readonly ValueChange[] {
  return values.filter(
    (one, at) => values.findIndex(({ before, after }) => before === one.before && after === one.after) === at,
  );
}

function differences(piece: Piece, other: Piece, { before, after }: Sides): readonly ValueChange[] {
  const old = periodsIn(piece, before.result);
  const now = periodsIn(other, after.result);
  const gone = without(old, now);
  const came = without(now, old);
  const amounts: readonly [string[], string[]] = [
    piece.words.amounts.filter((amount) => !other.words.amounts.includes(amount)),
    other.words.amounts.filter((amount) => !piece.words.amounts.includes(amount)),
  ];
  return [
    ...paired(
      gone.map(({ text }) => text),
      came.map(({ text }) => text),
    ),
    ...paired(...amounts),
  ];
}

function paired(gone: readonly string[], came: readonly string[]): readonly ValueChange[] {
  const length = Math.max(gone.length, came.length);
  return Array.from({ length }, (_, at) => ({ before: gone[at] ?? '', after: came[at] ?? '' }));
}

interface WrittenPeriod {
  readonly judged: JudgedPeriod;
  readonly text: string;
}

/** The periods in a piece, with the words of their bound. */
function periodsIn(piece: Piece, { periods }: CheckResult): readonly WrittenPeriod[] {
  const { start, end } = piece.range;
  return periods
    .filter(
      ({ file, at, fact: { period } }) => file === piece.file && at + period.start >= start && at + period.end <= end,
    )
    .map((judged) => {
      const { at, fact } = judged;
      const bound = fact.period.boundRange;
      const from = bound === undefined ? fact.period.start : Math.min(bound.start, fact.period.start);
      return { judged, text: piece.text.slice(Math.max(0, at + from - start), at + fact.period.end - start) };
    });
}

/** Those of the first that the second does not have: of another length, or at most where the other is at least. */
function without(all: readonly WrittenPeriod[], others: readonly WrittenPeriod[]): readonly WrittenPeriod[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.findIndex((other) => isSame(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function isSame({ judged: { fact: a } }: WrittenPeriod, { judged: { fact: b } }: WrittenPeriod): boolean {
  const turned =
    (a.period.bound === 'ten-hoogste' && b.period.bound === 'ten-minste') ||
    (a.period.bound === 'ten-minste' && b.period.bound === 'ten-hoogste');
  return (
    !turned && compare(a.period.lowest, b.period.lowest) === 0 && compare(a.period.highest, b.period.highest) === 0
  );
}
