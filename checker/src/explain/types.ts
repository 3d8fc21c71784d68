/** What there is to say of a place in a draft: facts and ids, never sentences. Ranges are absolute offsets. */
import type { Citation, Draft, Range } from '../draft/types';
import type { CountedWord, NearMiss } from '../evidence/types';
import type {
  Clause,
  EffectiveDate,
  Framework,
  Law,
  LawArticle,
  Measure,
  Norm,
  NormId,
  Phase,
  ProfileKey,
  Topic,
} from '../framework/types';
import type { JudgedPeriod, Period, Unbinding } from '../periods/types';
import type { FrameworkIndex } from '../framework/index';
import type { CheckResult, Finding, Verdict } from '../types';

/** An id of the framework, written in the text or named by a deviation. */
export interface NormPart {
  readonly kind: 'norm';
  readonly range: Range;
  readonly norm: Norm;
  readonly verdict?: Verdict;
  /** From when it binds in this procurement, with source and date of the text relied on. */
  readonly effective?: EffectiveDate;
  /** Laws that it rests on, with the date of the text that is meant. */
  readonly laws: readonly Law[];
  readonly phases: readonly Phase[];
  readonly measures: readonly Measure[];
  /** Norms to read with it. */
  readonly related: readonly Norm[];
  /** Clauses of the library that can fulfil it. */
  readonly clauses: readonly Clause[];
  /** What is looked for in a contract under this id, when that is described apart. */
  readonly topic?: Topic;
}

export interface MeasurePart {
  readonly kind: 'measure';
  readonly range: Range;
  readonly measure: Measure;
  readonly verdict?: Verdict;
  readonly phases: readonly Phase[];
  readonly norms: readonly Norm[];
  readonly clauses: readonly Clause[];
  readonly topic?: Topic;
}

/** A reference to law. Without `article` the law has no such article (or annex). */
export interface CitationPart {
  readonly kind: 'citation';
  readonly range: Range;
  readonly citation: Citation;
  readonly law: Law;
  readonly article?: LawArticle;
  /** Norms that rest on this article. */
  readonly norms: readonly Norm[];
}

/** A heading that names a phase. */
export interface PhasePart {
  readonly kind: 'phase';
  readonly range: Range;
  readonly phase: Phase;
  /** Verdicts of the norms of this phase that apply, now or during the term. */
  readonly verdicts: readonly Verdict[];
}

export interface ProfileKeyPart {
  readonly kind: 'profile-key';
  readonly range: Range;
  readonly key: ProfileKey;
  /** Norms whose applying would change with another value of this key. */
  readonly norms: readonly Norm[];
  /** Clauses that are asked for, or asked in another form, with another value. */
  readonly clauses: readonly Clause[];
}

export interface ProfileValuePart {
  readonly kind: 'profile-value';
  readonly range: Range;
  readonly key: ProfileKey;
  readonly value: ProfileKey['values'][number];
}

export interface FindingPart {
  readonly kind: 'finding';
  readonly range: Range;
  readonly finding: Finding;
  readonly norms: readonly Norm[];
  readonly measures: readonly Measure[];
  readonly clauses: readonly Clause[];
  readonly phase?: Phase;
  /** Verdicts of the finding's norms. */
  readonly verdicts: readonly Verdict[];
}

/** One element of a clause that the text here holds. */
export interface FoundElement {
  readonly clause: Clause;
  readonly element: string;
  readonly state: 'present' | 'weakened';
  /** The sentence(s) that carry it. */
  readonly range: Range;
  /** The words that counted; ranges absolute. */
  readonly words: readonly CountedWord[];
}

/** What the provision (or, on its heading, the whole article) serves. */
export interface EvidencePart {
  readonly kind: 'evidence';
  readonly range: Range;
  /** As a reader cites it: `7.2`; the article's number on a heading; may be empty. */
  readonly path: string;
  readonly norms: readonly NormId[];
  readonly elements: readonly FoundElement[];
  /** Elements of clauses asked for here, whose words stand here without laying anything down. */
  readonly nearMisses: readonly MissedElement[];
}

/** A period: what it is read as, and the rule it was held against. */
export interface PeriodPart {
  readonly kind: 'period';
  readonly range: Range;
  readonly period: Period;
  /** The words that say from when it runs; absolute. */
  readonly since?: Range;
  /** Why it binds nobody here. */
  readonly unbinding?: Unbinding;
  readonly judged?: NonNullable<JudgedPeriod['judged']>;
}

/** Words of an element stand here, but do not count. */
export interface MissedElement {
  readonly clause: Clause;
  readonly element: string;
  readonly reason: NearMiss['reason'];
  /** The sentence(s) with the words. */
  readonly range: Range;
}

export type Part =
  | NormPart
  | MeasurePart
  | CitationPart
  | PhasePart
  | ProfileKeyPart
  | ProfileValuePart
  | PeriodPart
  | FindingPart
  | EvidencePart;

export interface Explanation {
  /** The smallest range that all of it is about. */
  readonly range: Range;
  /** The most particular part first. */
  readonly parts: readonly Part[];
}

/** What every part is made from. */
export interface Place {
  readonly result: CheckResult;
  readonly draft: Draft;
  readonly framework: Framework;
  readonly index: FrameworkIndex;
  /** UTF-16 offset in the draft's text. */
  readonly offset: number;
}
