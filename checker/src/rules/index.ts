/** All rules, in the order in which the documentation lists them. */
import type { RuleId, Severity } from '../types';
import { annexLoop } from './annex-loop/rule';
import { incompleteClause } from './incomplete-clause/rule';
import { ineffectiveDeviation } from './ineffective-deviation/rule';
import { invalidProfile } from './invalid-profile/rule';
import { missingAnnex } from './missing-annex/rule';
import { missingClause } from './missing-clause/rule';
import { missingClauses } from './missing-clauses/rule';
import { periodCheck } from './period-check/rule';
import { periodTooLong } from './period-too-long/rule';
import { periodTooShort } from './period-too-short/rule';
import { prohibitedPractice } from './prohibited-practice/rule';
import type { Rule } from './types';
import { unreadConditionsRule } from './unread-conditions/rule';
import { unknownProfile } from './unknown-profile/rule';
import { weakenedClause } from './weakened-clause/rule';

export type { Rule, RuleContext } from './types';
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
];

/** What there is to know of a rule without running it. */
export interface RuleInfo {
  readonly id: RuleId;
  /** Severity of its gravest finding; settings may replace it or switch the rule off. */
  readonly severity: Severity;
  readonly fixable: boolean;
  /** Path of its page in the repository. */
  readonly page: string;
}

/** Every rule with its metadata, also the one that judges the raw text. */
export const ruleInfos: readonly RuleInfo[] = [
  ...rules.map(({ id, severity, fixable, page }) => ({ id, severity, fixable, page })),
  { id: 'unreadable-draft', severity: 'error', fixable: false, page: 'checker/src/rules/unreadable-draft/README.md' },
];
