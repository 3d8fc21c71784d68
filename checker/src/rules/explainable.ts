import { askedFor, canRecord } from '../fixes/record-deviation';
import type { NormId } from '../framework/types';
import type { RuleContext } from './types';

/** Whether a deviation in the profile can settle all of these norms. */
export function canExplain(norms: readonly NormId[], { draft, index, verdicts }: RuleContext): boolean {
  return canRecord(norms, draft, index, askedFor(verdicts, index));
}
