import type { Clause, PolicyRule } from '../../../checker/src/framework/types';
import type { Say } from './say';

/** What the body's own policy decides on a norm or measure, with its reason and where it stands. */
export function policySentence({ off, when, reason, file }: PolicyRule, say: Say): string {
  return say.text('explain.policy', {
    off: off ? 'yes' : 'no',
    when: when && !off ? 'yes' : 'no',
    reason: say.of(reason),
    file: `\`${file}\``,
  });
}

/** The same of a clause, or that the clause is the body's own; undefined for one of the framework. */
export function clausePolicy({ title, policy, file }: Clause, say: Say): string | undefined {
  if (policy)
    return say.text('explain.policy-clause', {
      clause: say.of(title),
      reason: say.of(policy.reason),
      file: `\`${policy.file}\``,
    });
  return file === undefined ? undefined : say.text('explain.own-page', { file: `\`${file}\`` });
}
