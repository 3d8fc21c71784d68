/** An annex that names a file as its annex which it is itself an annex of, or a contract that names itself. */
import { makeFinding } from '../finding';
import type { Rule } from '../types';

export const annexLoop: Rule = {
  id: 'annex-loop',
  severity: 'warning',
  fixable: false,
  page: 'checker/src/rules/annex-loop/README.md',
  check: ({ annexes }) =>
    annexes
      .filter(({ problem }) => problem === 'loop')
      .map(({ path, range, through }) =>
        makeFinding(
          {
            rule: 'annex-loop',
            severity: 'warning',
            message: {
              id: 'findings.annex-loop',
              args: { path, through: through ?? '', self: through === undefined ? 'yes' : 'no' },
            },
            range,
            profileKey: 'bijlagen',
            subject: path,
          },
          [through ?? '', path],
        ),
      ),
};
