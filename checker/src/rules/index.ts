/** All rules, in the order in which the documentation lists them. */
import type { RuleId } from '../types';
import { annexLoop } from './annex-loop/rule';
import { incompleteClause } from './incomplete-clause/rule';
import { ineffectiveDeviation } from './ineffective-deviation/rule';
import { invalidProfile } from './invalid-profile/rule';
import { invalidSilenceInfo } from './invalid-silence/rule';
import { missingAnnex } from './missing-annex/rule';
import { missingClause } from './missing-clause/rule';
import { missingClauses } from './missing-clauses/rule';
import { periodCheck } from './period-check/rule';
import { periodTooLong } from './period-too-long/rule';
import { periodTooShort } from './period-too-short/rule';
import { prohibitedPractice } from './prohibited-practice/rule';
import { staleSilenceInfo } from './stale-silence/rule';
import type { Rule, RuleInfo } from './types';
import { unreadConditionsRule } from './unread-conditions/rule';
import { unknownProfile } from './unknown-profile/rule';
import { unresolvedPlaceholder } from './unresolved-placeholder/rule';
import { weakenedClause } from './weakened-clause/rule';

export type { Rule, RuleContext, RuleInfo } from './types';
export { readability } from './unreadable-draft/rule';

/** The rules that look at a draft that could be read. */
export const rules: readonly Rule[] = [
  prohibitedPractice,
  missingClause,
  missingClauses,
  incompleteClause,
  weakenedClause,
  periodTooShort,
  periodTooLong,
  periodCheck,
  unreadConditionsRule,
  unknownProfile,
  invalidProfile,
  ineffectiveDeviation,
  missingAnnex,
  annexLoop,
  unresolvedPlaceholder,
];

/** Every rule with its metadata, also those on comments that silence, and the one that judges the raw text. */
export const ruleInfos: readonly RuleInfo[] = [
  ...rules.map(({ id, severity, fixable, page }) => ({ id, severity, fixable, page })),
  staleSilenceInfo,
  invalidSilenceInfo,
  { id: 'unreadable-draft', severity: 'error', fixable: false, page: 'checker/src/rules/unreadable-draft/README.md' },
];

/** Ids of all rules. */
export const ruleIds: readonly RuleId[] = ruleInfos.map(({ id }) => id);
