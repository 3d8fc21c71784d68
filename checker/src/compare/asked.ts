import { profileReader } from '../draft/index';
import { indexFramework } from '../framework/index';
import { askedElements } from '../framework/selection';
import type { Clause, ElementId, Framework } from '../framework/types';
import type { CheckResult, Verdict } from '../types';
import type { NormChange, TextState } from './types';

/** A clause that a version asks for, with the elements that its norms need of it. */
export interface AskedClause {
  readonly clause: Clause;
  readonly elements: readonly ElementId[];
}

/** The clauses that the profile of a version asks for. */
export function askedClauses(result: CheckResult, framework: Framework): readonly AskedClause[] {
  const profile = profileReader(result.draft.profile);
  const index = indexFramework(framework);
  const norms = new Map<string, Set<string>>();
  for (const { id, clauses } of result.verdicts) {
    for (const clause of clauses) norms.set(clause, (norms.get(clause) ?? new Set()).add(id));
  }
  return [...norms].flatMap(([id, own]) => {
    const clause = index.clause(id);
    if (clause === undefined) return [];
    const needed = new Set(clause.fulfils.filter(({ norm }) => own.has(norm)).flatMap(({ elements }) => elements));
    const asked = askedElements(clause, profile).map((element) => element.id);
    return [{ clause, elements: asked.filter((element) => needed.has(element)) }];
  });
}

/** The norms that elements of a clause serve, with what the texts of the two versions hold of them. */
export function normChanges(
  clause: Clause,
  elements: readonly ElementId[],
  older: CheckResult,
  newer: CheckResult,
): readonly NormChange[] {
  const touched = clause.fulfils.filter((part) => elements.some((element) => part.elements.includes(element)));
  return touched.flatMap(({ norm }) => {
    const before = older.verdicts.find(({ id }) => id === norm);
    const after = newer.verdicts.find(({ id }) => id === norm);
    if (before === undefined || after === undefined || before.applies.verdict === 'no') return [];
    return [{ norm, before: textState(before), after: textState(after) }];
  });
}

function textState({ found, lacking }: Verdict): TextState {
  if (found.state === 'absent') return 'missing';
  return found.state === 'covered' && lacking.length > 0 ? 'partial' : found.state;
}
