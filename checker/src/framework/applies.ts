/** The one place that decides which norms, measures and topics apply to a procurement, and from when. */
import type { Applies } from '../types';
import { actCovers, kindMatches, labelsMatch, notExempted, restsOnAct, roleMatches } from './act';
import { holds } from './holds';
import type { FrameworkIndex } from './index';
import type { ProfileReader } from './profile-reader';
import { startOf } from './start';
import type { Norm, NormId } from './types';
import { all, inOrder, no, YES, type Verdict3 } from './verdict';

export { holds } from './holds';
export type { ProfileReader } from './profile-reader';

/**
 * Whether a norm applies. Three sources, kept apart: the framework's facts, corrections of these, own facts.
 *
 * - A norm of the AI Act applies only where the Act covers the procurement, the kind of application is one the norm is
 *   for and the exception for free software does not hold. A correction comes in the place of the other labels.
 * - Other norms apply to any application, a plain algorithm included.
 * - Own facts must hold besides.
 * - What the body's own policy decides on it comes in the place of all of these.
 * - Dates come last (`start.ts`): a duty that starts during the term applies, one that starts after it is `later`.
 *
 * An `unknown` names the keys to answer first; what hangs on their answer is asked after it.
 *
 * `date` is the reference date, YYYY-MM-DD. `because` of a `no` is the profile key that decided, `correctie` or `beleid`.
 */
export function normApplies(norm: Norm, profile: ProfileReader, date: string): Applies {
  const verdict =
    policyHolds(norm, profile) ??
    inOrder([
      ...(restsOnAct(norm) ? actSteps(norm, profile) : [correctionHolds(norm, profile)]),
      ...norm.ownFacts.map((fact) => holds(fact.when, profile)),
    ]);
  if (verdict.verdict === 'no') return { verdict: 'no', because: verdict.key };
  if (verdict.verdict === 'unknown') return verdict;
  return startOf(norm, profile, date);
}

/**
 * Whether an id of the report applies. A norm: `normApplies`. A measure: when a norm it serves does; one that serves
 * no norm always; unless the body's own policy decides on it. A topic has the verdict of the norm or measure of that id. An id that nothing is known of applies.
 */
export function idApplies(id: NormId, index: FrameworkIndex, profile: ProfileReader, date: string): Applies {
  const norm = index.norm(id);
  if (norm) return normApplies(norm, profile, date);
  const measure = index.measure(id);
  const decided = measure && policyHolds(measure, profile);
  if (decided?.verdict === 'no') return { verdict: 'no', because: decided.key };
  if (decided) return decided;
  const served = (measure?.norms ?? []).flatMap((served) => index.norm(served) ?? []);
  return served.length === 0 ? { verdict: 'yes' } : strongest(served.map((norm) => normApplies(norm, profile, date)));
}

/** What the body's own policy says of it; undefined when it says nothing. */
function policyHolds({ policy }: Pick<Norm, 'policy'>, profile: ProfileReader): Verdict3 | undefined {
  if (policy?.off) return no('beleid');
  return policy?.when && holds(policy.when, profile);
}

function actSteps(norm: Norm, profile: ProfileReader): readonly Verdict3[] {
  const { facts } = norm;
  if (!facts) return [actCovers(profile), correctionHolds(norm, profile)];
  const labels = norm.correction ? correctionHolds(norm, profile) : labelsMatch(facts, profile);
  return [
    actCovers(profile),
    all([kindMatches(facts, profile), labels]),
    notExempted(facts, profile),
    roleMatches(norm, profile),
  ];
}

function correctionHolds(norm: Norm, profile: ProfileReader): Verdict3 {
  if (!norm.correction) return YES;
  return norm.correction.applies === 'never' ? no('correctie') : holds(norm.correction.applies, profile);
}

/** Yes now, yes from a date, unknown, later, no: the first of these that one of the verdicts is. */
function strongest(verdicts: readonly Applies[]): Applies {
  const yes = verdicts.filter((verdict) => verdict.verdict === 'yes');
  const now = yes.find((verdict) => verdict.from === undefined);
  if (now) return { verdict: 'yes' };
  const first = earliest(yes);
  if (first) return first;
  const keys = verdicts.flatMap((verdict) => (verdict.verdict === 'unknown' ? verdict.keys : []));
  if (keys.length > 0) return { verdict: 'unknown', keys: [...new Set(keys)] };
  const later = earliest(verdicts.filter((verdict) => verdict.verdict === 'later'));
  return later ?? verdicts[0] ?? { verdict: 'yes' };
}

function earliest<T extends { readonly from?: string }>(verdicts: readonly T[]): T | undefined {
  return [...verdicts].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))[0];
}
