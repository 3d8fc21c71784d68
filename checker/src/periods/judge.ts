/** Holds the periods of a draft against the rules that this procurement brings with it. */
import type { DossierArticle } from '../dossier/articles';
import type { ArticleFindings } from '../evidence/types';
import { idApplies, type ProfileReader } from '../framework/applies';
import { holds } from '../framework/holds';
import { all, any, no, unknown, YES, type Verdict3 } from '../framework/verdict';
import type { FrameworkIndex } from '../framework/index';
import type { Duration, Framework, PeriodRule } from '../framework/types';
import type { Verdict } from '../types';
import { compare, fills, mayExceed } from './compare';
import type { JudgedPeriod, Outcome, PeriodDuty, PeriodFact } from './types';

/** What judging takes from the check. */
export interface JudgeContext {
  readonly framework: Framework;
  readonly index: FrameworkIndex;
  readonly profile: ProfileReader;
  readonly verdicts: readonly Verdict[];
  /** Reference date, YYYY-MM-DD. */
  readonly date: string;
}

/**
 * All periods of the contract and its annexes, in the order of the text, with the rule each was held against and what
 * came of it. `findings`: what was read in each article, in the same order.
 */
export function judgePeriods(
  articles: readonly DossierArticle[],
  findings: readonly Pick<ArticleFindings, 'periods'>[],
  context: JudgeContext,
): readonly JudgedPeriod[] {
  return articles.flatMap(({ article: placed, file }, article) => {
    const facts = findings[article]?.periods ?? [];
    return facts.map((fact) => {
      const judged = placed.operative ? judge(fact, facts, context) : undefined;
      return {
        article,
        at: placed.start,
        fact,
        ...(file === undefined ? {} : { file }),
        ...(judged === undefined ? {} : { judged }),
      };
    });
  });
}

function judge(fact: PeriodFact, siblings: readonly PeriodFact[], context: JudgeContext): JudgedPeriod['judged'] {
  const candidates = fact.duties.flatMap((duty) => {
    const rule = context.framework.periods.find(({ id }) => id === duty.rule);
    if (rule === undefined) return [];
    const condition = all([restsOn(rule, context), holds(rule.when, context.profile)]);
    return condition.verdict === 'no' ? [] : [{ duty, rule, condition }];
  });
  const chosen = candidates.find(({ condition }) => condition.verdict === 'yes') ?? candidates[0];
  if (chosen === undefined) return undefined;
  const { duty, rule, condition } = chosen;
  const term = rule.cases[duty.case ?? -1]?.term ?? rule.term;
  const outcome = outcomeOf(fact, duty, rule, term, siblings);
  if (condition.verdict === 'unknown') {
    const [key, ...others] = new Set(condition.keys);
    if (outcome.kind === 'in-orde' || key === undefined || others.length > 0) return undefined;
    return { rule, duty, term, outcome: { kind: 'nakijken', why: 'profiel', keys: [key] } };
  }
  return { rule, duty, term, outcome };
}

/** One of the norms applies, now or during the term, and the profile does not explain that it is departed from. */
function restsOn({ norms }: PeriodRule, { index, profile, verdicts, date }: JudgeContext): Verdict3 {
  return any(
    norms.map((id) => {
      const verdict = verdicts.find((one) => one.id === id);
      if (verdict?.settled.includes('explained') === true) return no('afwijkingen');
      const applies = verdict?.applies ?? idApplies(id, index, profile, date);
      if (applies.verdict === 'unknown') return unknown(...applies.keys);
      return applies.verdict === 'yes' ? YES : no('normen');
    }),
  );
}

function outcomeOf(
  fact: PeriodFact,
  duty: PeriodDuty,
  rule: PeriodRule,
  term: Duration,
  siblings: readonly PeriodFact[],
): Outcome {
  if (duty.start === 'anders' && rule.start.otherwise === 'overslaan') return IN_ORDER;
  return rule.limit === 'minimum' ? minimum(fact, duty, rule, term) : maximum(fact, duty, rule, term, siblings);
}

const IN_ORDER: Outcome = { kind: 'in-orde' };

function minimum({ period }: PeriodFact, duty: PeriodDuty, rule: PeriodRule, term: Duration): Outcome {
  if (period.bound === 'herhaling') return IN_ORDER;
  const length = compare(period.lowest, term);
  if (length === -1) {
    if (duty.excepts) return look('uitzondering');
    return duty.start === 'anders' ? look('begin') : { kind: 'te-kort' };
  }
  if (length === undefined && mayExceed(term, period.lowest)) return look('kalender');
  if (length !== 0) return IN_ORDER;
  if (period.bound === 'ten-hoogste') return look('alleen-maximum');
  return rule.start.required && duty.start === 'niet-genoemd' ? look('geen-begin') : IN_ORDER;
}

function maximum(
  { period, provision }: PeriodFact,
  duty: PeriodDuty,
  rule: PeriodRule,
  term: Duration,
  siblings: readonly PeriodFact[],
): Outcome {
  if (period.bound === 'ten-minste' && !rule.leavesRoom) return IN_ORDER;
  const length = compare(period.highest, term);
  const exceeds = rule.leavesRoom ? fills(period.highest, term) : length === 1;
  if (exceeds) return duty.excepts ? look('uitzondering') : { kind: 'te-lang' };
  if (length !== 0 && mayExceed(period.highest, term)) return look('kalender');
  const { review } = rule;
  if (review === undefined || duty.case !== undefined || duty.excepts) return IN_ORDER;
  const shorter = siblings.some(
    (one) =>
      one.provision === provision &&
      one.duties.some(
        (other) => other.rule === rule.id && (other.case !== undefined || compare(one.period.highest, review) === -1),
      ),
  );
  return shorter || compare(period.highest, review) === -1 ? IN_ORDER : look('kortere-termijn');
}

function look(why: Extract<Outcome, { kind: 'nakijken' }>['why']): Outcome {
  return { kind: 'nakijken', why, keys: [] };
}
