import type { ProfileProblem, Range } from '../types';

/** A problem of the front matter; ids are those of the message catalogue. */
export function problem(
  message: string,
  range: Range,
  args: Readonly<Record<string, string>>,
  suggestion?: string,
): ProfileProblem {
  return {
    message: `profile.${message}`,
    start: range.start,
    end: range.end,
    args,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
