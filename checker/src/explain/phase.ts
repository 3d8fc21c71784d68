import type { Phase } from '../framework/types';
import type { CheckResult, Verdict } from '../types';
import type { FrameworkIndex } from '../framework/index';
import { touches } from './place';
import type { PhasePart, Place } from './types';

/** The phase whose heading stands at the offset. */
export function phasePart(place: Place): PhasePart | undefined {
  const group = place.draft.groups.find((candidate) => touches(candidate.heading, place.offset));
  const phase = group?.phase === undefined ? undefined : place.index.phase(group.phase);
  if (group === undefined || phase === undefined) return undefined;
  return { kind: 'phase', range: group.heading, phase, verdicts: askedIn(place.result, phase, place.index) };
}

/**
 * Verdicts of the norms of a phase that this procurement asks something of: they apply, now or later, and
 * a contract can hold them.
 */
export function askedIn(result: CheckResult, phase: Phase, index: FrameworkIndex): readonly Verdict[] {
  const ids = new Set(phase.norms);
  return result.verdicts.filter(
    (verdict) => ids.has(verdict.id) && index.norm(verdict.id) !== undefined && isAsked(verdict),
  );
}

function isAsked(verdict: Verdict): boolean {
  const applies = verdict.applies.verdict === 'yes' || verdict.applies.verdict === 'later';
  return applies && verdict.status !== 'not-applicable' && verdict.status !== 'elsewhere';
}
