import type { Language } from '../../framework/types';

/**
 * What a phrase of the language itself, whatever the subject, tells of its sentence:
 *
 * - `ontkenning` negates; `neutraal` holds a negation that takes nothing away (`niet alleen`, `geen kosten`);
 *   `belemmering` is a hindrance: negating it takes nothing away (`zal de audit niet weigeren`)
 * - `plicht`, `recht`, `mogelijkheid` (may, can: a right of the authority, but no duty of the supplier),
 *   `beperking` (only: makes of a permission a prohibition)
 * - `vrijblijvend` takes the duty of its whole sentence away, `voorbehoud` unless it is the authority or its people that are left free,
 *   `uitgezonderd` what follows in its part of the sentence
 * - `definitie`, `erkenning`, `citaat`, `achtergrond`, `verwijzing`, `open`: the sentence lays down nothing
 * - `herroeping` takes back what stands before it in the article
 */
export type CueKind =
  | 'ontkenning'
  | 'neutraal'
  | 'belemmering'
  | 'plicht'
  | 'recht'
  | 'mogelijkheid'
  | 'beperking'
  | 'vrijblijvend'
  | 'voorbehoud'
  | 'uitgezonderd'
  | 'definitie'
  | 'erkenning'
  | 'citaat'
  | 'achtergrond'
  | 'verwijzing'
  | 'open'
  | 'herroeping';

/** What a word that begins a part of a sentence makes of it. */
export type SegmentKind = 'hoofd' | 'voorwaarde' | 'betrekkelijk' | 'bijzin' | 'uitzondering';

/** The grammar of a language, as words: phrases in the notation of terms (exact forms, `~` for up to six words). */
export interface Grammar {
  readonly language: Language;
  readonly cues: Readonly<Record<CueKind, readonly string[]>>;
  /** Words that begin a part of a sentence, and which. */
  readonly starters: ReadonlyMap<string, SegmentKind>;
  /** Starters only at the start of a sentence or behind a comma; elsewhere they mean something else. */
  readonly weakStarters: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that name who does it in a passive sentence. */
  readonly agents: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Words that join: behind them a finite verb begins a new part. */
  readonly joiners: ReadonlySet<string>;
  /** Forms of `zijn`, `worden`, `hebben` and the like: their sentence is one, no title. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Frequent verbs (infinitive): their finite forms show a sentence. */
  readonly verbs: readonly string[];
  /** Words at the start of a sentence that point to the one before. */
  readonly anaphors: ReadonlySet<string>;
  /** The negation reaches back over its clause (Dutch `niet`) or only forward (`geen`, English). */
  readonly clauseNegators: ReadonlySet<string>;
  /** Negates what follows it up to the next boundary; two negations in one part cancel out. */
  readonly withouts: ReadonlySet<string>;
  /** Verdict words of a MoSCoW column. */
  readonly priorities: ReadonlyMap<string, 'plicht' | 'geen-plicht' | 'weigering'>;
  /** Words of a table header that announce such a column. */
  readonly priorityHeaders: readonly string[];
  /** Words of a table header that make it a list of definitions. */
  readonly definitionHeaders: readonly string[];
  /** Words of a header under which the supplier says whether it complies. */
  readonly responseHeaders: readonly string[];
}
