/**
 * A set of general conditions is declared applicable whose text is not known here. What the draft lacks may stand in it,
 * so those norms give no finding of their own: one finding per set says so, lest the draft seems complete.
 */
import type { Range } from '../../draft/types';
import type { Localised } from '../../framework/types';
import { unreadConditions } from '../../status';
import { makeFinding } from '../finding';
import type { Rule, RuleContext } from '../types';

const KEY = 'voorwaarden';

export const unreadConditionsRule: Rule = {
  id: 'unread-conditions',
  severity: 'information',
  fixable: false,
  page: 'checker/src/rules/unread-conditions/README.md',
  check: (context) => {
    const norms = context.verdicts.filter(({ status }) => status === 'unread-conditions').map(({ id }) => id);
    if (norms.length === 0) return [];
    return unreadConditions(context.profile, context.framework).map((id) =>
      makeFinding(
        {
          rule: 'unread-conditions',
          severity: 'information',
          message: { id: 'findings.unread-conditions', args: { conditions: titleOf(id, context), n: norms.length } },
          range: rangeOf(id, context),
          norms,
          profileKey: KEY,
        },
        [id],
      ),
    );
  },
};

function titleOf(id: string, { index }: RuleContext): string | Localised {
  return index.conditions(id)?.title ?? id;
}

/** The id in the list, else the key `contractkader`. */
function rangeOf(id: string, { draft }: RuleContext): Range {
  const { entries, anchor } = draft.profile;
  const list = entries.get(KEY)?.valueRange;
  if (list === undefined) return anchor;
  const text = draft.text.slice(list.start, list.end);
  const found = [...text.matchAll(/[\w.-]+/g)].find((word) => word[0] === id);
  return found === undefined ? list : { start: list.start + found.index, end: list.start + found.index + id.length };
}
