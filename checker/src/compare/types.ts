/** What changed between two versions of a contract, as far as it touches what a norm asks. */
import type { Range } from '../draft/types';
import type { ClauseId, ElementId, NormId } from '../framework/types';

export type TextState = 'covered' | 'partial' | 'weakened' | 'missing';
export type ElementState = 'present' | 'weakened' | 'absent';

/** A piece of one of the versions. */
export interface Passage {
  /** Path of the annex it stands in; absent in the contract itself. */
  readonly file?: string;
  readonly range: Range;
  /** Address as a reader cites it: `7.2`; the article's title when it has no number. */
  readonly path: string;
  /** The article, by its number or else its title. */
  readonly article: string;
  readonly text: string;
}

export interface NormChange {
  readonly norm: NormId;
  readonly before: TextState;
  readonly after: TextState;
}

export interface ElementChange {
  readonly clause: ClauseId;
  readonly element: ElementId;
  readonly before: ElementState;
  readonly after: ElementState;
}

/** A period or an amount that became another one, as written in each version; empty where there is none. */
export interface ValueChange {
  readonly before: string;
  readonly after: string;
}

/**
 * One change, with the texts of both versions.
 * - `worse`: something a norm asks is struck, taken away or put on the other party;
 * - `better`: the reverse;
 * - `value`: the duty stands, with another period or amount.
 */
export interface Change {
  readonly kind: 'worse' | 'better' | 'value';
  readonly clauses: readonly ClauseId[];
  readonly norms: readonly NormChange[];
  readonly elements: readonly ElementChange[];
  readonly values: readonly ValueChange[];
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
}

/** A profile key that the versions answer differently. */
export interface ProfileChange {
  readonly key: string;
}

export interface Comparison {
  readonly changes: readonly Change[];
  readonly profile: readonly ProfileChange[];
}
