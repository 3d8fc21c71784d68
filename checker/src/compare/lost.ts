import type { ClauseId, ElementId } from '../framework/types';
import { becameOf, type Align } from './align';
import { stateIn, type Piece, type Version } from './version';
import { isTurned } from './words';

/** How a piece of the one version is found back in the other, and the reverse. */
export interface Found {
  readonly there: Align;
  readonly back: Align;
}

/**
 * The pieces of one version that hold an element which the other version lost; empty when nothing is lost. What holds it
 * in passing counts only when nothing holds it on purpose. A struck piece is made good by a new one that holds it.
 */
export function lostPieces(
  asked: { readonly clause: ClauseId; readonly element: ElementId },
  from: Version,
  to: Version,
  { there, back }: Found,
): readonly Piece[] {
  const { clause, element } = asked;
  const present = (piece: Piece): boolean => stateIn(piece, clause, element) === 'present';
  const home = from.homeOf(clause, element).filter(present);
  const held = home.length > 0 ? home : from.holding(clause, element).filter(present);
  const now = to.holding(clause, element).filter(present);
  const lost = held.filter((piece) => {
    const other = becameOf(piece, there, back);
    return other === undefined || !isKept(piece, other, asked, now);
  });
  // Held in passing only: as long as anything holds it, nothing is lost.
  if (home.length === 0) return now.length > 0 || lost.length < held.length ? [] : lost;
  return now.some((piece) => back(piece) === undefined) ? [] : lost;
}

/**
 * Its other wording still holds the element, or turns nothing round: the same parties in the same order, and no word
 * more or less that loosens a duty. What is merely worded otherwise is no loss while the element stands elsewhere too.
 */
function isKept(
  piece: Piece,
  other: Piece,
  { clause, element }: { readonly clause: ClauseId; readonly element: ElementId },
  now: readonly Piece[],
): boolean {
  if (isTurned(piece.words, other.words)) return false;
  if (now.some((one) => one === other || within(other, one) || within(one, other))) return true;
  if (stateIn(other, clause, element) === 'weakened') return false;
  return now.length > 0 || (piece.words.parties === other.words.parties && piece.words.sense === other.words.sense);
}

function within(inner: Piece, outer: Piece): boolean {
  return inner.file === outer.file && inner.range.start >= outer.range.start && inner.range.end <= outer.range.end;
}
