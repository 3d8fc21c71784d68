/** An annex that the contract names or links to and that is not read. Only when someone has looked: the checker has no files. */
import { makeFinding } from '../finding';
import type { Rule } from '../types';

export const missingAnnex: Rule = {
  id: 'missing-annex',
  severity: 'warning',
  fixable: false,
  page: 'checker/src/rules/missing-annex/README.md',
  check: ({ annexes }) =>
    annexes.flatMap(({ path, written, range, by, through, problem }) =>
      problem === undefined || problem === 'loop'
        ? []
        : [
            makeFinding(
              {
                rule: 'missing-annex',
                severity: 'warning',
                message: {
                  id: 'findings.missing-annex',
                  args: {
                    path: written,
                    problem,
                    nested: through === undefined ? 'no' : 'yes',
                    through: through ?? '',
                  },
                },
                range,
                ...(by === 'profile' && through === undefined ? { profileKey: 'bijlagen' } : {}),
                subject: path,
              },
              [path],
            ),
          ],
    ),
};
