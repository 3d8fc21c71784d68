/** Three-valued logic: what holds, what does not and why, what cannot be said and which keys would tell. */

/** `no` names the key that decided, `unknown` all keys that could. */
export type Verdict3 =
  | { readonly verdict: 'yes' }
  | { readonly verdict: 'no'; readonly key: string }
  | { readonly verdict: 'unknown'; readonly keys: readonly string[] };

export const YES: Verdict3 = { verdict: 'yes' };

export function no(key: string): Verdict3 {
  return { verdict: 'no', key };
}

export function unknown(...keys: readonly string[]): Verdict3 {
  return { verdict: 'unknown', keys };
}

/** Holds when every part holds: the first `no` decides, else all unknown keys count. Nothing to ask: yes. */
export function all(parts: readonly Verdict3[]): Verdict3 {
  return parts.find((part) => part.verdict === 'no') ?? undecided(parts) ?? YES;
}

/** Holds when one part holds: a `yes` decides, else all unknown keys count, else the first `no`. Nothing to ask: yes. */
export function any(parts: readonly Verdict3[]): Verdict3 {
  return parts.find((part) => part.verdict === 'yes') ?? undecided(parts) ?? parts[0] ?? YES;
}

/**
 * Holds when every step holds, like `all`, but names only the keys of the first undecided step: what a later step hangs
 * on may never matter, and a drafter should not be asked for it yet.
 */
export function inOrder(steps: readonly Verdict3[]): Verdict3 {
  const first = steps.find((step) => step.verdict === 'no') ?? steps.find((step) => step.verdict === 'unknown');
  return first ?? YES;
}

/** Turns yes into no, for which `key` is named, and no into yes. */
export function not(part: Verdict3, key: string): Verdict3 {
  if (part.verdict === 'yes') return no(key);
  return part.verdict === 'no' ? YES : part;
}

function undecided(parts: readonly Verdict3[]): Verdict3 | undefined {
  const keys = parts.flatMap((part) => (part.verdict === 'unknown' ? part.keys : []));
  return keys.length > 0 ? unknown(...new Set(keys)) : undefined;
}
