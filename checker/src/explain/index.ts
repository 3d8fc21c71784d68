import { indexFramework } from '../framework/index';
import type { Framework } from '../framework/types';
import type { CheckResult } from '../types';
import { citationPart } from './citation';
import { evidencePart } from './evidence';
import { findingParts } from './finding';
import { normPart } from './norms';
import { periodPart } from './period';
import { phasePart } from './phase';
import { profilePart } from './profile';
import type { Explanation, Part, Place } from './types';

export type * from './types';
export { idsIn } from './norms';
export { askedIn } from './phase';
export { decidedBy } from './profile';
export { wordsBySlot, type SlotWords } from './words';

/**
 * What stands at an offset and what there is to say of it. Undefined where nothing is known, and in a text that is
 * no contract.
 *
 * @param offset UTF-16 offset in `result.draft.text`
 */
export function explainAt(result: CheckResult, offset: number, framework: Framework): Explanation | undefined {
  if (!result.isContract) return undefined;
  const place: Place = { result, draft: result.draft, framework, index: indexFramework(framework), offset };
  const parts: readonly Part[] = [
    normPart(place),
    citationPart(place),
    phasePart(place),
    profilePart(place),
    periodPart(place),
    ...findingParts(place),
    evidencePart(place),
  ].filter((part) => part !== undefined);
  const first = parts[0];
  return first === undefined ? undefined : { range: first.range, parts };
}
