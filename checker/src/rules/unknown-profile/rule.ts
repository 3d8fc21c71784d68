/**
 * A profile key that is left out although norms hang on it. A key is asked for when a norm hangs on it that hangs on
 * no key before it in the profile's order: what further keys decide is asked once the first is known. So a draft
 * with an empty profile gets a handful of questions, not a form. A key that decides no norm for which there is a clause
 * is only a hint: nothing can be inserted or missed because of it yet.
 */
import type { NormId, ProfileKey } from '../../framework/types';
import type { Finding } from '../../types';
import { offeredValues } from '../../fixes/set-profile-key';
import { makeFinding } from '../finding';
import { profileKeyOf } from '../invalid-profile/rule';
import type { Rule, RuleContext } from '../types';

export const unknownProfile: Rule = {
  id: 'unknown-profile',
  severity: 'information',
  fixable: true,
  page: 'checker/src/rules/unknown-profile/README.md',
  check: (context) => {
    if (context.draft.profile.problems.some((problem) => problem.message === 'profile.invalid-yaml')) return [];
    const askedFor = new Set<NormId>();
    return context.framework.profileKeys.flatMap((key) => {
      const norms = context.unknownKeys.find((one) => one.key === key.id)?.norms ?? [];
      const open = key.id === FORM_KEY ? norms : norms.filter((id) => !askedFor.has(id));
      if (key.id !== FORM_KEY) for (const id of open) askedFor.add(id);
      return open.length > 0 && !alreadyInvalid(key, context) ? [findingFor(key, norms, context)] : [];
    });
  },
};

/** Decides the text of clauses, not whether norms apply. */
const FORM_KEY = 'inkoopvorm';

function findingFor(key: ProfileKey, ids: readonly NormId[], context: RuleContext): Finding {
  const norms = ids.filter((id) => context.index.norm(id) !== undefined).length;
  return makeFinding(
    {
      rule: 'unknown-profile',
      severity: ids.some((id) => context.index.clausesFor(id).length > 0) ? 'information' : 'hint',
      message: {
        id: key.id === FORM_KEY ? 'findings.unknown-form' : 'findings.unknown-profile',
        args: { title: key.title, key: key.id, norms, measures: ids.length - norms },
      },
      range: context.draft.profile.anchor,
      norms: ids,
      profileKey: key.id,
      fixable: offeredValues(key).length > 0,
    },
    [key.id],
  );
}

/** The key is there with a value that cannot be read, or under a misspelt name: that finding asks for it already. */
function alreadyInvalid(key: ProfileKey, { draft }: RuleContext): boolean {
  return draft.profile.problems.some((problem) => profileKeyOf(problem) === key.id);
}
