/** What a rule is and what it sees. A rule only reports; edits are made in `fixes/` when asked for. */
import type { Declaration } from '../conditions/declared';
import type { Annex } from '../dossier/types';
import type { Draft } from '../draft/types';
import type { ProfileReader } from '../framework/applies';
import type { FrameworkIndex } from '../framework/index';
import type { Framework } from '../framework/types';
import type { Standing } from '../standing';
import type { CheckResult, Finding, RuleId, Severity, Verdict } from '../types';
import type { ClauseGroup } from './grouping';

/** Everything a rule may look at. */
export interface RuleContext {
  readonly draft: Draft;
  /** The annexes that are read with it. */
  readonly annexes: readonly Annex[];
  /** The sets of general conditions that it declares applicable. */
  readonly declared: readonly Declaration[];
  /** Reference date, YYYY-MM-DD. */
  readonly date: string;
  readonly framework: Framework;
  readonly index: FrameworkIndex;
  readonly profile: ProfileReader;
  readonly verdicts: readonly Verdict[];
  readonly nearMisses: CheckResult['nearMisses'];
  readonly periods: CheckResult['periods'];
  /** Clauses of which a part stands in the draft, and where. */
  readonly standing: Standing;
  /** Clauses that the profile asks for, by group, with those that are missing. */
  readonly groups: readonly ClauseGroup[];
  readonly unknownKeys: CheckResult['unknownKeys'];
}

/** What there is to know of a rule without running it. */
export interface RuleInfo {
  readonly id: RuleId;
  /** Severity of its gravest finding; settings may replace it or switch the rule off. */
  readonly severity: Severity;
  readonly fixable: boolean;
  /** Path of its page in the repository. */
  readonly page: string;
}

export interface Rule extends RuleInfo {
  readonly check: (context: RuleContext) => readonly Finding[];
}
