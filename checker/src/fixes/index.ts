/** The edits that belong to a finding, made when asked for. */
import { profileReader } from '../draft/index';
import { indexFramework } from '../framework/index';
import type { Clause, Framework } from '../framework/types';
import type { CheckResult, Finding, Fix } from '../types';
import { correctProfile } from './correct-profile';
import { insertClause } from './insert-clause';
import { insertGroup } from './insert-group';
import { canInsert } from './insertable';
import { recordDeviation } from './record-deviation';
import { setProfileKey } from './set-profile-key';

/** Fixes for a finding of this result, the most likely first. Empty when there is nothing to offer. */
export function fixesFor(finding: Finding, result: CheckResult, framework: Framework): readonly Fix[] {
  switch (finding.rule) {
    case 'missing-clause':
    case 'missing-clauses':
      return fixesForMissing(finding, result, framework);
    case 'unknown-profile':
      return setProfileKey(finding, result.draft, framework);
    case 'invalid-profile':
      return correctProfile(finding, result.draft);
    case 'missing-annex':
    case 'prohibited-practice':
    case 'unread-conditions':
    case 'unreadable-draft':
      return [];
  }
}

function fixesForMissing(finding: Finding, { draft }: CheckResult, framework: Framework): readonly Fix[] {
  const index = indexFramework(framework);
  const profile = profileReader(draft.profile);
  const clauses: readonly Clause[] = finding.clauses.flatMap((id) => index.clause(id) ?? []);
  const insertable = clauses.filter((clause) => canInsert(clause, profile));
  const single = insertable.map((clause) => insertClause(clause, finding, draft, framework));
  const together = insertable.length > 1 ? [insertGroup(insertable, finding, draft, framework)] : [];
  const [only] = finding.rule === 'missing-clause' ? clauses : [];
  const deviations = only === undefined ? [] : recordDeviation(finding, only, draft, index);
  return [...together, ...single, ...deviations];
}
