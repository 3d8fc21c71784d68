/** The profile says that the system is a prohibited practice (article 5 of the AI Act): no clause can mend that. */
import { makeFinding } from '../finding';
import type { Rule } from '../types';

const KEY = 'risicogroep';
const PROHIBITED = 'verboden-ai';

export const prohibitedPractice: Rule = {
  id: 'prohibited-practice',
  severity: 'error',
  fixable: false,
  page: 'checker/src/rules/prohibited-practice/README.md',
  check: ({ draft, profile, verdicts, index }) => {
    if (profile.get(KEY) !== PROHIBITED) return [];
    const norms = verdicts
      .filter(({ id, applies }) => applies.verdict === 'yes' && aboutProhibition(index.norm(id)?.facts?.riskGroups))
      .map(({ id }) => id);
    return [
      makeFinding(
        {
          rule: 'prohibited-practice',
          severity: 'error',
          message: { id: 'findings.prohibited-practice', args: {} },
          range: draft.profile.entries.get(KEY)?.valueRange ?? draft.profile.anchor,
          norms,
          profileKey: KEY,
        },
        [PROHIBITED],
      ),
    ];
  },
};

/** Norms that the framework reserves for prohibited practices. */
function aboutProhibition(riskGroups: readonly string[] | undefined): boolean {
  return riskGroups?.length === 1 && riskGroups[0] === PROHIBITED;
}
