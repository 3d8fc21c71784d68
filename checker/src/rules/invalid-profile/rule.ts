/** Something in the front matter that cannot be read: invalid YAML, an unknown key, a value that is not one of its values. */
import { makeFinding } from '../finding';
import type { Rule } from '../types';

export const invalidProfile: Rule = {
  id: 'invalid-profile',
  severity: 'error',
  fixable: true,
  page: 'checker/src/rules/invalid-profile/README.md',
  check: ({ draft, unknownKeys }) =>
    draft.profile.problems.map((problem) => {
      const key = problem.args['key'];
      return makeFinding(
        {
          rule: 'invalid-profile',
          severity: 'error',
          message: { id: problem.message, args: problem.args },
          range: { start: problem.start, end: problem.end },
          norms: unknownKeys.find((one) => one.key === key)?.norms ?? [],
          fixable: problem.suggestion !== undefined,
          ...(key === undefined ? {} : { profileKey: key }),
        },
        [problem.message, draft.text.slice(problem.start, problem.end)],
      );
    }),
};
