/** Whether a condition of the framework (`wanneer`) holds for a profile. */
import type { ProfileReader } from './profile-reader';
import type { ProfileValue, When } from './types';
import { all, any, no, unknown, YES, type Verdict3 } from './verdict';

/**
 * An alternative holds when every key has one of its values; the condition when one alternative does.
 * An empty condition always holds. `no` names the key by which its first alternative fails.
 */
export function holds(when: When, profile: ProfileReader): Verdict3 {
  return any(
    when.map((alternative) => all(Object.entries(alternative).map(([key, values]) => keyHolds(key, values, profile)))),
  );
}

/** Whether a key has one of these values; a list-valued key when it contains one of them. */
export function keyHolds(key: string, wanted: readonly (string | boolean)[], profile: ProfileReader): Verdict3 {
  const value = profile.get(key);
  if (value === undefined) return unknown(key);
  const answers = items(value).map((item) => matches(key, item, wanted));
  if (answers.includes('yes')) return YES;
  return answers.includes('maybe') ? unknown(key) : no(key);
}

function items(value: ProfileValue): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  return value.map((item: unknown) => (typeof item === 'object' && item !== null && 'id' in item ? item.id : item));
}

/**
 * Points of an annex are ordered: `iii-5a` is in `iii-5`, so a condition on the point holds for it. The other way
 * round nothing is certain: someone who wrote `iii-5` may mean any of its letters.
 */
function matches(key: string, item: unknown, wanted: readonly (string | boolean)[]): 'yes' | 'maybe' | 'no' {
  if (wanted.some((value) => value === item)) return 'yes';
  if (key !== 'bijlage' || typeof item !== 'string') return 'no';
  if (wanted.some((value) => isPointOf(item, value))) return 'yes';
  return wanted.some((value) => typeof value === 'string' && isPointOf(value, item)) ? 'maybe' : 'no';
}

function isPointOf(point: string, whole: string | boolean): boolean {
  return /^iii-\d+[a-z]$/.test(point) && point.slice(0, -1) === whole;
}
