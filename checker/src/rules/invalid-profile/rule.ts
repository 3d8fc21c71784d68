/** Something in the front matter that cannot be read: invalid YAML, an unknown key, a value that is not one of its values. */
import type { ProfileProblem } from '../../draft/types';
import type { Message } from '../../types';
import { makeFinding } from '../finding';
import { inSource } from '../in-source';
import type { Rule } from '../types';

export const invalidProfile: Rule = {
  id: 'invalid-profile',
  severity: 'error',
  fixable: true,
  page: 'checker/src/rules/invalid-profile/README.md',
  check: ({ draft, unknownKeys }) =>
    draft.profile.problems.map((problem) => {
      const key = profileKeyOf(problem);
      return makeFinding(
        {
          rule: 'invalid-profile',
          severity: 'error',
          message: messageOf(problem),
          range: { start: problem.start, end: problem.end },
          norms: unknownKeys.find((one) => one.key === key)?.norms ?? [],
          fixable: problem.suggestion !== undefined,
          ...(key === undefined ? {} : { profileKey: key }),
        },
        [
          problem.message,
          draft.text.slice(problem.start, problem.end),
          ...(problem.source === undefined ? [] : Object.values(problem.args)),
        ],
      );
    }),
};

/** Of a problem in another file the message says where. */
function messageOf(problem: ProfileProblem): Message {
  const message = { id: problem.message, args: { ...problem.args, ...suggestionArgs(problem) } };
  return inSource(message, problem.source);
}

/** What was probably meant, said only when there is something near. */
function suggestionArgs({ suggestion }: ProfileProblem): { near: 'yes' | 'no'; suggestion: string } {
  return { near: suggestion === undefined ? 'no' : 'yes', suggestion: suggestion ?? '' };
}

/** The profile key that a problem is about; of a misspelt key the one that was probably meant. */
export function profileKeyOf({ message, args, suggestion }: ProfileProblem): string | undefined {
  return message === 'profile.unknown-key' ? (suggestion ?? args['key']) : args['key'];
}
