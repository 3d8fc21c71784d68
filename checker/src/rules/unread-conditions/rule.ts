/**
 * A set of general conditions is declared applicable whose text is not known here. What the draft lacks may stand in it,
 * so those norms give no finding of their own: one finding per set says so, lest the draft seems complete.
 */
import { makeFinding } from '../finding';
import type { Rule } from '../types';

const KEY = 'voorwaarden';

export const unreadConditionsRule: Rule = {
  id: 'unread-conditions',
  severity: 'information',
  fixable: false,
  page: 'checker/src/rules/unread-conditions/README.md',
  check: (context) => {
    const norms = context.verdicts.filter(({ status }) => status === 'unread-conditions').map(({ id }) => id);
    if (norms.length === 0) return [];
    const unread = context.declared.filter(({ set }) => set?.read !== true);
    return unread.map(({ id, set, range, file, written }) =>
      makeFinding(
        {
          rule: 'unread-conditions',
          severity: 'information',
          message: { id: 'findings.unread-conditions', args: { conditions: set?.title ?? id, n: norms.length } },
          range,
          ...(file === undefined ? {} : { file }),
          norms,
          ...(written ? {} : { profileKey: KEY }),
          subject: id,
        },
        [id],
      ),
    );
  },
};
