/** The edits that belong to a finding, made when asked for. */
import { profileReader } from '../draft/index';
import { indexFramework } from '../framework/index';
import type { Clause, Framework } from '../framework/types';
import type { CheckResult, Finding, Fix } from '../types';
import { addElements } from './add-elements';
import { correctProfile } from './correct-profile';
import { dropDeviation } from './drop-deviation';
import { insertClause } from './insert-clause';
import { insertGroup } from './insert-group';
import { canInsert } from './insertable';
import { askedFor, recordDeviation } from './record-deviation';
import { replacePeriod } from './replace-period';
import { setProfileKey } from './set-profile-key';
import { correctSilence, dropSilence } from './silence-finding';

export { silenceFinding } from './silence-finding';

/** Fixes for a finding of this result, the most likely first. Empty when there is nothing to offer. */
export function fixesFor(finding: Finding, result: CheckResult, framework: Framework): readonly Fix[] {
  switch (finding.rule) {
    case 'missing-clause':
    case 'missing-clauses':
      return fixesForMissing(finding, result, framework);
    case 'incomplete-clause':
      return [...addElements(finding, result, framework), ...deviationsFor(finding, result, framework)];
    case 'weakened-clause':
      return deviationsFor(finding, result, framework);
    case 'unknown-profile':
      return setProfileKey(finding, result.draft, framework);
    case 'invalid-profile':
      return correctProfile(finding, result.draft);
    case 'ineffective-deviation':
      return dropDeviation(finding, result.draft, indexFramework(framework));
    case 'stale-silence':
      return dropSilence(finding, result);
    case 'invalid-silence':
      return correctSilence(finding, result);
    case 'period-too-short':
    case 'period-too-long':
      return replacePeriod(finding, result);
    case 'period-check':
    case 'annex-loop':
    case 'missing-annex':
    case 'prohibited-practice':
    case 'unread-conditions':
    case 'unreadable-draft':
    case 'unresolved-placeholder':
      return [];
  }
}

function fixesForMissing(finding: Finding, result: CheckResult, framework: Framework): readonly Fix[] {
  const { draft } = result;
  const index = indexFramework(framework);
  const profile = profileReader(draft.profile);
  const clauses: readonly Clause[] = finding.clauses.flatMap((id) => index.clause(id) ?? []);
  const insertable = clauses.filter((clause) => canInsert(clause, profile));
  const single = insertable.map((clause) => insertClause(clause, finding, draft, framework));
  const together = insertable.length > 1 ? [insertGroup(insertable, finding, draft, framework)] : [];
  const deviations = finding.rule === 'missing-clause' ? deviationsFor(finding, result, framework) : [];
  return [...together, ...single, ...deviations];
}

/** Deviations that settle a finding on one clause. */
function deviationsFor(finding: Finding, { draft, verdicts }: CheckResult, framework: Framework): readonly Fix[] {
  const index = indexFramework(framework);
  const [id = '', ...others] = finding.clauses;
  const clause = index.clause(id);
  if (clause === undefined || others.length > 0) return [];
  return recordDeviation(finding, clause, draft, index, askedFor(verdicts, index));
}
