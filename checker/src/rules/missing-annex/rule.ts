/** An annex that the profile names and that cannot be read. Only when someone has looked: the checker has no files. */
import { makeFinding } from '../finding';
import type { Rule } from '../types';

export const missingAnnex: Rule = {
  id: 'missing-annex',
  severity: 'warning',
  fixable: false,
  page: 'checker/src/rules/missing-annex/README.md',
  check: ({ draft, annexes }) =>
    annexes === undefined
      ? []
      : draft.profile.annexes
          .filter((annex) => !annexes.has(annex.path))
          .map(({ path, range }) =>
            makeFinding(
              {
                rule: 'missing-annex',
                severity: 'warning',
                message: { id: 'findings.missing-annex', args: { path } },
                range,
                profileKey: 'bijlagen',
              },
              [path],
            ),
          ),
};
