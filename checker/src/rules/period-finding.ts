/** What the findings on a period have in common: the words of the text, the term of the law, its source. */
import { articleIn, draftOf } from '../dossier/articles';
import { inFull } from '../periods/write';
import type { JudgedPeriod, Outcome } from '../periods/types';
import type { Finding, RuleId, Severity } from '../types';
import { makeFinding } from './finding';
import { startOfAll } from './missing-finding';
import type { RuleContext } from './types';

type Judged = NonNullable<JudgedPeriod['judged']>;

/** The periods with an outcome of this kind, each as a finding of the rule. */
export function periodFindings(context: RuleContext, rule: RuleId, kind: Outcome['kind']): readonly Finding[] {
  const seen = new Map<string, number>();
  return context.periods.flatMap((period) => {
    const { judged } = period;
    if (judged?.outcome.kind !== kind) return [];
    const text = writtenOf(period, context);
    const key = [period.file ?? '', judged.rule.id, text].join(' ').trim();
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return [findingFor(period, judged, { rule, text, ids: [key, ...(nth === 0 ? [] : [String(nth)])] }, context)];
  });
}

function findingFor(
  period: JudgedPeriod,
  { rule: held, duty, term, outcome }: Judged,
  { rule, text, ids }: { rule: RuleId; text: string; ids: readonly string[] },
  context: RuleContext,
): Finding {
  const check = outcome.kind === 'nakijken';
  const norms = held.norms.filter((id) => context.verdicts.find((one) => one.id === id)?.applies.verdict !== 'no');
  const from = startOfAll(norms, context);
  return makeFinding(
    {
      rule,
      severity: check ? 'information' : severityOf(norms, context),
      message: {
        id: `findings.${rule}`,
        args: {
          period: text,
          duty: held.title,
          term: { nl: inFull(term, 'nl'), en: inFull(term, 'en') },
          start: held.start.text,
          limit: held.limit,
          room: held.leavesRoom ? 'yes' : 'no',
          deletes: duty.deletes ? 'yes' : 'no',
          why: check ? outcome.why.replaceAll('-', '_') : '',
          keys: check ? outcome.keys : [],
          exception: held.exception?.text ?? '',
          sources: held.sources.map((source) => source.text),
          ...(from === undefined ? { starts: 'now', from: context.date } : { starts: 'later', from }),
        },
      },
      range: { start: period.at + period.fact.period.start, end: period.at + period.fact.period.end },
      norms,
      ...(period.file === undefined ? {} : { file: period.file }),
      article: articleIn(context, period.article)?.article.facts.number ?? '',
      fixable: !check,
    },
    ids,
  );
}

/** A term of the law is worth a warning; one that is only recommended is not. */
function severityOf(norms: readonly string[], { index }: RuleContext): Severity {
  return norms.some((id) => index.norm(id)?.kind === 'wet') ? 'warning' : 'information';
}

function writtenOf({ at, fact, file }: JudgedPeriod, context: RuleContext): string {
  const { start, end } = fact.period;
  const text = draftOf(context, file)?.text ?? '';
  return text.slice(at + start, at + end).replace(/\s+/g, ' ');
}
