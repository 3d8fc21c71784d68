/** Which file of the framework is of which kind, and what its schema guarantees. */
import type { MeasureFactsEntry, MetaFacts, NormFactsEntry, PhaseFactsEntry } from '../facts/types';
import type {
  RawClause,
  RawConditions,
  RawCorrections,
  RawEffective,
  RawExamples,
  RawLaw,
  RawLessons,
  RawLexicon,
  RawMeasure,
  RawNorm,
  RawOwnFacts,
  RawPeriod,
  RawPhase,
  RawPolicy,
  RawPractice,
  RawProfileKeys,
  RawSignals,
  RawSubjects,
  RawTopics,
} from './raw';

/** What a file of each kind holds; the names are those of the schemas. */
export interface Kinds {
  sourceMeta: MetaFacts;
  sourceNorms: readonly NormFactsEntry[];
  sourceMeasures: readonly MeasureFactsEntry[];
  sourcePhases: readonly PhaseFactsEntry[];
  profileKeys: RawProfileKeys;
  phase: RawPhase;
  norm: RawNorm;
  measure: RawMeasure;
  topics: RawTopics;
  subjects: RawSubjects;
  ownFacts: RawOwnFacts;
  corrections: RawCorrections;
  effective: RawEffective;
  law: RawLaw;
  conditions: RawConditions;
  lexicon: RawLexicon;
  period: RawPeriod;
  clause: RawClause;
  clauseText: { readonly id: string };
  signals: RawSignals;
  examples: RawExamples;
  lessons: RawLessons;
  practice: RawPractice;
  policy: RawPolicy;
}

export type Kind = keyof Kinds;

/** Paths relative to the framework's folder. */
export const PATHS: Readonly<Record<Kind, RegExp>> = {
  sourceMeta: /^source\/meta\.json$/,
  sourceNorms: /^source\/norms\.json$/,
  sourceMeasures: /^source\/measures\.json$/,
  sourcePhases: /^source\/phases\.json$/,
  profileKeys: /^profile\/keys\.yaml$/,
  phase: /^phases\/[^/]+\.md$/,
  norm: /^norms\/(?:eigen\/)?[^/]+\.md$/,
  measure: /^measures\/[^/]+\.md$/,
  topics: /^topics\/topics\.yaml$/,
  subjects: /^subjects\.yaml$/,
  ownFacts: /^corrections\/own-facts\.yaml$/,
  corrections: /^corrections\/corrections\.yaml$/,
  effective: /^corrections\/effective\.yaml$/,
  law: /^laws\/[^/]+\.yaml$/,
  conditions: /^conditions\/[^/]+\.yaml$/,
  lexicon: /^lexicon\/(?:[a-z-]+\.)?(?:nl|en)\.yaml$/,
  period: /^periods\/[^/]+\.yaml$/,
  clause: /^clauses\/[^/]+\/bepaling\.md$/,
  clauseText: /^clauses\/[^/]+\/clause\.en\.md$/,
  signals: /^clauses\/[^/]+\/signalen\.yaml$/,
  examples: /^clauses\/[^/]+\/voorbeelden\.yaml$/,
  lessons: /^clauses\/[^/]+\/leerstof\.yaml$/,
  practice: /^practice\/[^/]+\.(?:nl|en)\.yaml$/,
  policy: /^beleid\.yaml$/,
};

/** Folders that these files stand in, for a remedy. */
export const FOLDERS = [
  'source',
  'profile',
  'phases',
  'norms',
  'measures',
  'topics',
  'corrections',
  'laws',
  'conditions',
  'lexicon',
  'periods',
  'clauses',
  'practice',
] as const;

/** Kinds of which a body may have files of its own; what the rest holds is the framework's. */
export const OVERLAY_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'norm',
  'measure',
  'subjects',
  'ownFacts',
  'corrections',
  'effective',
  'law',
  'conditions',
  'lexicon',
  'clause',
  'clauseText',
  'signals',
  'examples',
  'policy',
]);

/** Files beside the framework's own that the compiler leaves alone. */
export const OTHER = /(?:^|\/)README\.md$|^schemas\//;

/** Kind of a path; undefined when no file of the framework stands there. */
export function kindOf(path: string): Kind | undefined {
  return (Object.keys(PATHS) as Kind[]).find((kind) => PATHS[kind].test(path));
}
