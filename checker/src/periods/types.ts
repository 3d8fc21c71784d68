/** Periods as they stand in a contract, and what they are held against. Ranges count from the article's start. */
import type { Range } from '../draft/types';
import type { Duration, Language, PeriodRule, Who } from '../framework/types';

/**
 * What the words around a period make of it: at most, at least, just so, or every so often (`iedere drie maanden`).
 */
export type Bound = 'ten-hoogste' | 'ten-minste' | 'precies' | 'herhaling';

/** How the drafter writes a number: `zes`, `6`, `zes (6)`, `6 (zes)`; `woord` is one word for all (`halfjaar`, `kwartaal`). */
export type NumberStyle = 'woorden' | 'cijfers' | 'woorden-cijfers' | 'cijfers-woorden' | 'woord';

/** A period as read. The range is that of the number with its unit. */
export interface Period extends Range {
  readonly language: Language;
  /** Lowest and highest that is stated: the same, except in a range (`drie tot zes maanden`). */
  readonly lowest: Duration;
  readonly highest: Duration;
  readonly bound: Bound;
  /** For so long (`gedurende`), or before a moment (`binnen`); absent: the words leave it open. */
  readonly form?: 'duur' | 'moment';
  /** The words that make the bound: `ten minste gedurende`. */
  readonly boundRange?: Range;
  readonly style: NumberStyle;
  /** The unit as written: `mnd`, `maanden`. */
  readonly unitWord: string;
  /** From when it runs: the words behind `na`, `vanaf`, `after`. */
  readonly since?: Range;
  /** The same text says that it is done at once (`onverwijld`, `without undue delay`). */
  readonly atOnce: boolean;
}

/** Why a period binds nobody here: its words lay down nothing, it is a condition, an example, or taken back. */
export type Unbinding = 'geen-plicht' | 'voorwaarde' | 'voorbeeld' | 'afgezwakt';

/** A rule whose duty stands with the period. */
export interface PeriodDuty {
  /** Id of the rule. */
  readonly rule: string;
  /** Who owes it by this text; undefined: not said. */
  readonly who?: Who;
  /** Place in the rule's `cases` whose words stand with the period. */
  readonly case?: number;
  /** The period ends with deleting. */
  readonly deletes: boolean;
  readonly start: 'genoemd' | 'anders' | 'niet-genoemd';
  /** The text takes an exception into account. */
  readonly excepts: boolean;
}

/** What is known of a period from its article alone. */
export interface PeriodFact {
  readonly period: Period;
  /** Place in `ArticleFacts.provisions`. */
  readonly provision: number;
  readonly unbinding?: Unbinding;
  /** Rules of which the duty stands with it; which one counts, the profile decides. */
  readonly duties: readonly PeriodDuty[];
}

/** Why a period deserves a look; see the rule `period-check`. */
export type CheckReason =
  'uitzondering' | 'begin' | 'geen-begin' | 'kalender' | 'alleen-maximum' | 'kortere-termijn' | 'profiel';

/** What holding a period against its rule gives. `keys`: profile keys that decide. */
export type Outcome =
  | { readonly kind: 'in-orde' }
  | { readonly kind: 'te-kort' }
  | { readonly kind: 'te-lang' }
  | { readonly kind: 'nakijken'; readonly why: CheckReason; readonly keys: readonly string[] };

/** A period in the draft, with the rule it was held against. */
export interface JudgedPeriod {
  /** Place in the dossier's row of articles. */
  readonly article: number;
  /** Path of the annex it stands in; absent in the contract itself. */
  readonly file?: string;
  /** Start of the article: the fact's ranges count from there. */
  readonly at: number;
  readonly fact: PeriodFact;
  readonly judged?: {
    readonly rule: PeriodRule;
    readonly duty: PeriodDuty;
    /** The term held against it: that of the rule, or of a case. */
    readonly term: Duration;
    readonly outcome: Outcome;
  };
}
