/** Which piece of one version became which piece of the other, wherever it stands and whatever its number. */
import type { Piece } from './version';
import { likeness } from './words';

/** From this likeness on, a piece is taken for a later wording of the other. */
export const SAME = 0.5;

export interface Aligned {
  readonly piece: Piece;
  readonly likeness: number;
}

/** The most alike piece among the candidates, if any is alike enough. */
export type Align = (piece: Piece) => Aligned | undefined;

/** Aligns with pieces of another version; each piece is looked up once. */
export function alignWith(candidates: readonly Piece[]): Align {
  const byWord = new Map<string, Piece[]>();
  for (const piece of candidates) {
    for (const word of piece.words.all) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [piece]);
      else list.push(piece);
    }
  }
  const byText = new Map(candidates.map((piece) => [piece.words.key, piece]));
  const known = new Map<Piece, Aligned | undefined>();
  return (piece) => {
    if (!known.has(piece)) {
      const same = byText.get(piece.words.key);
      known.set(piece, same === undefined ? nearest(piece, byWord) : { piece: same, likeness: 1 });
    }
    return known.get(piece);
  };
}

function nearest(piece: Piece, byWord: ReadonlyMap<string, readonly Piece[]>): Aligned | undefined {
  const near = new Map<Piece, number>();
  for (const word of piece.words.all) {
    const list = byWord.get(word) ?? [];
    for (const other of list) near.set(other, (near.get(other) ?? 0) + 1);
  }
  let best: Aligned | undefined;
  for (const [other, shared] of near) {
    const most = (2 * shared) / (piece.words.all.size + other.words.all.size);
    if (most < SAME || (best !== undefined && most <= best.likeness)) continue;
    const alike = likeness(piece.words, other.words);
    if (alike >= SAME && (best === undefined || alike > best.likeness)) best = { piece: other, likeness: alike };
  }
  return best;
}

/**
 * The piece that another one became; undefined when that stood in the other version as it is, and is no later wording
 * but a lid of its own that sounds alike.
 */
export function becameOf(piece: Piece, there: Align, back: Align): Piece | undefined {
  const other = there(piece)?.piece;
  const origin = other && back(other);
  if (other === undefined || origin === undefined) return other;
  return origin.likeness < 1 || meets(origin.piece, piece) ? other : undefined;
}

function meets(a: Piece, b: Piece): boolean {
  return a.file === b.file && a.range.start < b.range.end && b.range.start < a.range.end;
}
