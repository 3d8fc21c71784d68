/**
 * A deviation without effect: what it is about is arranged after all or is not asked for here, or it would set the law
 * aside. One rule, so that a fix that inserts what was waived leaves the deviation reported as it was.
 */
import type { Deviation } from '../../draft/types';
import { explains } from '../../status';
import type { Finding, Severity, Verdict } from '../../types';
import { addressOf, type Address } from '../address';
import { makeFinding } from '../finding';
import { inSource } from '../in-source';
import { normNames } from '../missing-finding';
import type { Rule, RuleContext } from '../types';

const KEY = 'afwijkingen';

export const ineffectiveDeviation: Rule = {
  id: 'ineffective-deviation',
  severity: 'warning',
  fixable: true,
  page: 'checker/src/rules/ineffective-deviation/README.md',
  check: (context) => context.draft.profile.deviations.flatMap((deviation) => findingFor(deviation, context)),
};

/** Why nothing has to be explained, or why it cannot be explained in this way. */
type Because = 'covered' | 'incorporated' | 'not-applicable' | 'elsewhere' | 'risk' | 'ordered';

const severities: Readonly<Record<Because, Severity>> = {
  covered: 'warning',
  incorporated: 'warning',
  'not-applicable': 'information',
  elsewhere: 'information',
  risk: 'warning',
  ordered: 'warning',
};

function findingFor(deviation: Deviation, context: RuleContext): readonly Finding[] {
  const id = context.index.resolveId(deviation.norm) ?? deviation.norm;
  const verdict = context.verdicts.find((one) => one.id === id);
  const because = verdict && (needlessBecause(verdict) ?? waivedBecause(deviation, verdict, context));
  if (verdict === undefined || because === undefined) return [];
  const args = { norm: normNames([id], context).named, because, ...placeOf(verdict, context) };
  return [
    makeFinding(
      {
        rule: 'ineffective-deviation',
        severity: severities[because],
        message: inSource({ id: 'findings.ineffective-deviation', args }, deviation.source),
        range: deviation.range,
        norms: [id],
        profileKey: KEY,
        fixable: true,
      },
      [id],
    ),
  ];
}

/** Undefined while it is open whether the norm applies, and for one that starts later: the deviation may still be needed. */
function needlessBecause({ status, settled }: Verdict): Because | undefined {
  if (settled.includes('incorporated') && status !== 'partial' && status !== 'weakened') return 'incorporated';
  return status === 'covered' || status === 'not-applicable' || status === 'elsewhere' ? status : undefined;
}

/** Statuses in which the draft lacks something of the norm. */
const open: ReadonlySet<Verdict['status']> = new Set(['missing', 'partial', 'weakened', 'unread-conditions']);

function waivedBecause(deviation: Deviation, verdict: Verdict, { index }: RuleContext): Because | undefined {
  const asked = verdict.clauses.flatMap((clause) => index.clause(clause) ?? []);
  const norm = index.norm(verdict.id);
  if (!open.has(verdict.status) || explains(deviation, norm, asked)) return undefined;
  return deviation.kind === 'elders-geregeld' ? undefined : deviation.kind === 'risico-aanvaard' ? 'risk' : 'ordered';
}

/** Where the draft arranges it, when it does. */
function placeOf({ found }: Verdict, context: RuleContext): Address {
  const hit = found.hits.find(({ state }) => state === 'present');
  return addressOf(context, hit?.article ?? -1, hit?.provision);
}
