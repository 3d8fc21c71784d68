/** A contract with its annexes: what is read together and counts together. */
import type { Draft, Range } from '../draft/types';

/** What the driver of a check found at the path of an annex. A path that is not in the map cannot be read. */
export type AnnexInput =
  | { readonly text: string }
  /** `outside`: it lies where the contract's files may not be read from. */
  | { readonly problem: 'missing' | 'outside' };

/** `loop`: an annex that names a file as its annex which it is itself an annex of. */
export type AnnexProblem = 'missing' | 'outside' | 'loop' | 'unreadable';

/** An annex that a contract names, and what was read of it. */
export interface Annex {
  /** From the folder of the contract, with `/`: `bijlagen/sla.md`. */
  readonly path: string;
  /** As the contract (or the annex that names it) writes it. */
  readonly written: string;
  /** Where the contract names it, or names the annex through which it comes; absolute in the contract. */
  readonly range: Range;
  readonly by: 'profile' | 'link';
  /** Path of the annex that names it, when the contract itself does not. */
  readonly through?: string;
  /** Absent when it could not be read or nobody looked. */
  readonly draft?: Draft;
  readonly problem?: AnnexProblem;
}

/**
 * The contract and its annexes as one row of articles: those of the contract first, then those of each annex in the order
 * in which they are named. `article` of a hit is an index in this row.
 */
export interface Dossier {
  readonly draft: Draft;
  readonly annexes: readonly Annex[];
}
