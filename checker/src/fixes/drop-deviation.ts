/** Takes away a deviation that explains nothing any more. */
import type { Draft } from '../draft/types';
import type { FrameworkIndex } from '../framework/index';
import type { Finding, Fix } from '../types';
import { removeDeviation } from './deviations-place';

/** The fix for a finding on a stale deviation; none when the place it stands in cannot be read. */
export function dropDeviation(finding: Finding, draft: Draft, index: FrameworkIndex): readonly Fix[] {
  const [norm] = finding.norms;
  const deviation = draft.profile.deviations.find((one) => (index.resolveId(one.norm) ?? one.norm) === norm);
  const edit = deviation && removeDeviation(draft, deviation.written);
  if (deviation === undefined || edit === undefined) return [];
  const title = { id: 'fixes.remove-deviation', args: { norm: deviation.written } };
  return [{ title, finding, preferred: true, edits: [edit] }];
}
