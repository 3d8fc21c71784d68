import { moved, touches } from './place';
import type { PeriodPart, Place } from './types';

/** The period at the offset: what it is read as, and the rule it was held against. */
export function periodPart({ result, offset }: Place): PeriodPart | undefined {
  const found = result.periods.find(
    ({ at, fact, file }) => file === undefined && touches(moved(fact.period, at), offset),
  );
  if (found === undefined) return undefined;
  const { at, fact, judged } = found;
  const { period, unbinding } = fact;
  return {
    kind: 'period',
    range: moved(period, at),
    period,
    ...(period.since === undefined ? {} : { since: moved(period.since, at) }),
    ...(unbinding === undefined ? {} : { unbinding }),
    ...(judged === undefined ? {} : { judged }),
  };
}
