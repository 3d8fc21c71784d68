/** From when a norm that applies binds, against the reference date and the term of the contract. */
import type { Applies } from '../types';
import { holds } from './holds';
import type { ProfileReader } from './profile-reader';
import type { EffectiveDate, Norm } from './types';

/**
 * Yes, yes from a date to come, or later when that date lies after the end of the term (`looptijd-tot`).
 * A contract without a known end runs on, so every duty to come starts during it.
 *
 * The first entry whose condition holds counts. When that hangs on an unknown key, the earliest date that may hold
 * counts: the norm applies anyhow, and a drafter who arranges it too early loses nothing.
 *
 * Transitional law: a system in use (`ingebruikname`) before the duty starts is bound after a substantial change from
 * then on, and at the latest on `transitional.latest`; that day is given as `atLatest`.
 */
export function startOf(norm: Norm, profile: ProfileReader, date: string): Applies {
  const entry = effectiveEntry(norm.effective, profile);
  if (!entry) return { verdict: 'yes' };
  const end = dateOf(profile, 'looptijd-tot');
  if (entry.from > date && end !== undefined && entry.from > end) return { verdict: 'later', from: entry.from };
  return {
    verdict: 'yes',
    ...(entry.from > date ? { from: entry.from } : {}),
    ...transitional(entry, profile, date),
  };
}

/** The entry that counts for this profile; undefined when the norm has always been in force. */
export function effectiveEntry(entries: readonly EffectiveDate[], profile: ProfileReader): EffectiveDate | undefined {
  const candidates: EffectiveDate[] = [];
  for (const entry of entries) {
    const { verdict } = holds(entry.when, profile);
    if (verdict !== 'no') candidates.push(entry);
    if (verdict === 'yes') break;
  }
  return candidates.sort((a, b) => (a.from < b.from ? -1 : 1))[0];
}

function transitional(entry: EffectiveDate, profile: ProfileReader, date: string): { atLatest?: string } {
  const inUse = dateOf(profile, 'ingebruikname');
  const latest = entry.transitional?.latest;
  return latest !== undefined && latest > date && inUse !== undefined && inUse < entry.from ? { atLatest: latest } : {};
}

function dateOf(profile: ProfileReader, key: string): string | undefined {
  const value = profile.get(key);
  return typeof value === 'string' ? value : undefined;
}
