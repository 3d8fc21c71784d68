/** Writes the term of the law over a period that is too short or too long, as the drafter writes his periods. */
import { draftOf } from '../dossier/articles';
import type { Finding, Fix, CheckResult, Edit } from '../types';
import type { Duration, PeriodUnit } from '../framework/types';
import type { JudgedPeriod, Period } from '../periods/types';
import { inFull, inStyleOf } from '../periods/write';

type Judged = NonNullable<JudgedPeriod['judged']>;

/** The fix for a finding on a period; none when the period is no longer there. */
export function replacePeriod(finding: Finding, result: CheckResult): readonly Fix[] {
  const found = result.periods.find(
    ({ at, fact, judged, file }) =>
      judged !== undefined &&
      file === finding.file &&
      at + fact.period.start === finding.range.start &&
      at + fact.period.end === finding.range.end,
  );
  const judged = found?.judged;
  if (found === undefined || judged === undefined) return [];
  const text = draftOf(result, found.file)?.text ?? '';
  const inFile = found.file === undefined ? {} : { file: found.file };
  const proposal = judged.duty.case === undefined ? judged.rule.proposal : judged.term;
  const { period } = found.fact;
  const bound = boundEdit(period, judged, proposal, found.at, text);
  const written = inStyleOf(proposal, period, text.slice(finding.range.start, finding.range.end));
  return [
    {
      title: { id: 'fixes.replace-period', args: { term: { nl: inFull(proposal, 'nl'), en: inFull(proposal, 'en') } } },
      finding,
      preferred: true,
      edits: [...(bound === undefined ? [] : [bound]), { range: finding.range, newText: written }].map((edit) => ({
        ...edit,
        ...inFile,
      })),
    },
  ];
}

/** The words of the bound, where they do not go with the proposal. */
function boundEdit(
  period: Period,
  { rule, duty }: Judged,
  proposal: Duration,
  at: number,
  text: string,
): Edit | undefined {
  const { bound, boundRange, language } = period;
  if (boundRange === undefined) return undefined;
  const range = { start: at + boundRange.start, end: at + boundRange.end };
  const written = text.slice(range.start, range.end);
  // `iedere twee jaar` becomes `ieder jaar`.
  if (bound === 'herhaling') {
    const newText =
      proposal.amount === 1 && NEUTER.has(proposal.unit) ? written.replace(/(ieder|elk)e$/, '$1') : written;
    return newText === written ? undefined : { range, newText };
  }
  // What must last at least so long may not be bounded above: `niet langer dan` becomes `ten minste`.
  if (rule.limit !== 'minimum' || bound !== 'ten-hoogste') return undefined;
  const least = duty.deletes
    ? { nl: 'niet eerder dan na', en: 'no earlier than' }[language]
    : { nl: 'ten minste', en: 'at least' }[language];
  return { range, newText: /^\p{Lu}/u.test(written) ? least.charAt(0).toUpperCase() + least.slice(1) : least };
}

/** Units that Dutch gives `het`. */
const NEUTER: ReadonlySet<PeriodUnit> = new Set<PeriodUnit>(['jaar', 'uur', 'kwartaal']);
