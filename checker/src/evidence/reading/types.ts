import type { ArticleFacts, Token } from '../../draft/types';
import type { Who } from '../../framework/types';
import type { CueKind, SegmentKind } from '../grammar/types';
import type { Occurrence } from '../terms/automaton';
import type { LanguageSignals, Role } from '../terms/compile';
import type { NearMiss } from '../types';

/** Part of a sentence with a verb of its own, as far as words and commas tell. Token indices, end exclusive. */
export interface Segment {
  readonly first: number;
  readonly end: number;
  readonly kind: SegmentKind;
}

export interface Cue {
  readonly kind: CueKind;
  readonly tokens: readonly number[];
}

/** A party, person or system named in a sentence. */
export interface Mention {
  readonly role: Role;
  readonly token: number;
  /** `onder` a preposition it is no subject; `door` names who does it. */
  readonly place: 'onderwerp' | 'onder' | 'door';
}

/** What takes a duty away: the words that do it. */
export interface Weakener {
  /** A negation, or words that make the duty optional. */
  readonly kind: 'ontkenning' | 'vrijblijvend';
  readonly tokens: readonly number[];
}

/** Notes what weakens the tokens `[first, end)`. */
export type Mark = (first: number, end: number, weakener: Weakener) => void;

export type DeadReason = NearMiss['reason'];

export interface SentenceReading {
  /** Index in the article's sentences; -1 for the heading. */
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly provision: number;
  readonly occurrences: readonly Occurrence[];
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  /** Who acts in it; empty: not said. */
  readonly actors: ReadonlySet<Who>;
  /** It begins with a word that points back. */
  readonly pointsBack: boolean;
  /** It ends open (colon, comma, nothing): what hangs under it goes on with it. */
  readonly opens: boolean;
}

/** An article read: what each word says and whether it counts. */
export interface ArticleReading {
  readonly facts: ArticleFacts;
  readonly signals: LanguageSignals;
  /** The article's tokens, then those of its title. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceReading[];
  readonly title: SentenceReading | undefined;
  /** Per token: what weakens it, or undefined. */
  readonly weak: readonly (Weakener | undefined)[];
  /** Per token: the first token of the statement it belongs to. */
  readonly statement: Int32Array;
  /** Per token: why it lays down nothing, or undefined. */
  readonly dead: readonly (DeadReason | undefined)[];
}
