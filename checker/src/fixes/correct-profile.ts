/** Writes what was probably meant over a key or value of the profile that is not known. */
import type { Draft } from '../draft/types';
import type { Finding, Fix } from '../types';

/** The fix for a finding on the profile; none when nothing looks like what was written. */
export function correctProfile(finding: Finding, draft: Draft): readonly Fix[] {
  const { start, end } = finding.range;
  const problem = draft.profile.problems.find(
    (one) => one.start === start && one.end === end && one.message === finding.message.id,
  );
  if (problem?.suggestion === undefined) return [];
  return [
    {
      title: { id: 'fixes.correct-profile', args: { suggestion: problem.suggestion } },
      finding,
      preferred: true,
      edits: [{ range: finding.range, newText: problem.suggestion }],
    },
  ];
}
