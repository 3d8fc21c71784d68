/** Making a finding: what is left out has its empty value. */
import type { Finding, RuleId } from '../types';

type Needed = Pick<Finding, 'rule' | 'severity' | 'message' | 'range'>;

/** A finding with its fingerprint made of the rule and `ids`, which must tell it apart in its draft. */
export function makeFinding(given: Needed & Partial<Finding>, ids: readonly string[]): Finding {
  return {
    clauses: [],
    norms: [],
    elements: [],
    article: '',
    related: [],
    fixable: false,
    ...given,
    fingerprint: fingerprint(given.rule, ids),
  };
}

/** Stable over edits elsewhere in the draft: 13 hexadecimal digits of a 52-bit hash (cyrb53) of rule and ids. */
export function fingerprint(rule: RuleId, ids: readonly string[]): string {
  const text = [rule, ...ids].join('\n');
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low >>> 0) & 0xfffff).toString(16).padStart(5, '0') + (high >>> 0).toString(16).padStart(8, '0');
}
