/**
 * A comparison of two versions of a contract as data: what `compare --format json` prints. Its shape is
 * `documents/comparison.schema.json`; additions keep `version`.
 */
import type { Change, Comparison, ElementState, Passage, TextState } from '../../checker/src/compare/types';
import { indexFramework, type FrameworkIndex } from '../../checker/src/framework/index';
import type { Framework, Language } from '../../checker/src/framework/types';
import type { CheckResult } from '../../checker/src/types';
import { placesOf } from './places';

export interface ComparisonReport {
  readonly version: 1;
  readonly tool: string;
  /** Reference date of the checks, YYYY-MM-DD. */
  readonly date: string;
  readonly old: string;
  readonly new: string;
  /** Profile keys that the versions answer differently. */
  readonly profile: readonly string[];
  readonly changes: readonly ReportChange[];
}

export interface ReportChange {
  readonly kind: Change['kind'];
  readonly clauses: readonly { readonly id: string; readonly title: string }[];
  readonly norms: readonly {
    readonly id: string;
    readonly shortId: string;
    readonly title: string;
    readonly before: TextState;
    readonly after: TextState;
  }[];
  readonly elements: readonly {
    readonly clause: string;
    readonly id: string;
    readonly name: string;
    readonly before: ElementState;
    readonly after: ElementState;
  }[];
  readonly values: readonly { readonly before: string; readonly after: string }[];
  /** The lids of the older version, and what became of them in the newer one. */
  readonly before: readonly ReportPassage[];
  readonly after: readonly ReportPassage[];
}

/** A lid; lines count from 1. */
export interface ReportPassage {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly article: string;
  readonly text: string;
}

export interface ComparisonOptions {
  readonly tool: string;
  readonly date: string;
  readonly language: Language;
  readonly framework: Framework;
}

/** Makes the report of a comparison. Pure. */
export function makeComparisonReport(
  { changes, profile }: Comparison,
  older: CheckResult,
  newer: CheckResult,
  options: ComparisonOptions,
): ComparisonReport {
  const index = indexFramework(options.framework);
  return {
    version: 1,
    tool: options.tool,
    date: options.date,
    old: older.file,
    new: newer.file,
    profile: profile.map(({ key }) => key),
    changes: changes.map((change) => ({
      ...named(change, index, options.language),
      kind: change.kind,
      values: change.values,
      before: change.before.map((passage) => reportPassage(passage, older)),
      after: change.after.map((passage) => reportPassage(passage, newer)),
    })),
  };
}

function named(
  { clauses, norms, elements }: Change,
  index: FrameworkIndex,
  language: Language,
): Pick<ReportChange, 'clauses' | 'norms' | 'elements'> {
  return {
    clauses: clauses.map((id) => ({ id, title: index.titleOf(id)?.[language] ?? id })),
    norms: norms.map(({ norm, before, after }) => ({
      id: norm,
      shortId: index.norm(norm)?.shortId ?? index.measure(norm)?.shortId ?? norm,
      title: index.titleOf(norm)?.[language] ?? norm,
      before,
      after,
    })),
    elements: elements.map(({ clause, element, before, after }) => {
      const known = index.clause(clause)?.elements.find(({ id }) => id === element);
      return { clause, id: element, name: known?.name[language] ?? element, before, after };
    }),
  };
}

function reportPassage({ file, range, path, text }: Passage, result: CheckResult): ReportPassage {
  const place = placesOf(result)(file);
  return {
    file: place.file,
    line: place.lines.position(range.start).line + 1,
    endLine: place.lines.position(Math.max(range.start, range.end - 1)).line + 1,
    article: path,
    text,
  };
}
