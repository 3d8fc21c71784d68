/** All clauses that a procurement asks for, inserted at once: what a contract looks like when nothing is missing. */
import { checkNow } from '../check';
import { indexFramework } from '../framework/index';
import type { Clause, ClauseId, Framework } from '../framework/types';
import type { CheckInput, CheckResult } from '../types';
import { insertClauses } from './insertion';

/** A draft with its missing clauses inserted. */
export interface Assembled {
  readonly text: string;
  /** Those that were inserted, in the order of the contract. */
  readonly clauses: readonly ClauseId[];
}

/**
 * Inserts every clause that a check of the draft misses: by subject in the order of `Framework.subjects`, within a
 * subject by phase, each at the place that a careful drafter would choose. The rest of the text stays as it is.
 */
export function assemble(input: CheckInput): Assembled {
  const { framework } = input;
  const result = checkNow(input);
  const clauses = inOrder(missingIn(result, framework), framework);
  const { edits } = insertClauses(clauses, result.draft, framework);
  const text = [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (before, { range, newText }) => before.slice(0, range.start) + newText + before.slice(range.end),
      input.text,
    );
  return { text, clauses: clauses.map(({ id }) => id) };
}

function missingIn({ findings }: CheckResult, framework: Framework): readonly Clause[] {
  const index = indexFramework(framework);
  const missing = findings.filter(({ rule }) => rule === 'missing-clause' || rule === 'missing-clauses');
  const ids = new Set(missing.flatMap((finding) => finding.clauses));
  return [...ids].flatMap((id) => index.clause(id) ?? []);
}

function inOrder(clauses: readonly Clause[], { subjects, phases }: Framework): readonly Clause[] {
  const subject = new Map(subjects.map(({ id }, at) => [id, at]));
  const phase = new Map(phases.map(({ id, order }) => [id, order]));
  return [...clauses].sort(
    (a, b) =>
      (subject.get(a.subject) ?? subjects.length) - (subject.get(b.subject) ?? subjects.length) ||
      (phase.get(a.phase) ?? 0) - (phase.get(b.phase) ?? 0),
  );
}
