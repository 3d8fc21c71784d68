import type { Clause } from '../../../checker/src/framework/types';
import type { Applies, Verdict } from '../../../checker/src/types';
import type { Say } from './say';

/** Whether it applies to this procurement. */
export function appliesSentence(applies: Applies, say: Say): string {
  switch (applies.verdict) {
    case 'yes':
      return applies.from === undefined
        ? say.text('explain.applies')
        : say.text('explain.applies-from', { from: applies.from });
    case 'later':
      return say.text('explain.applies-later', { from: applies.from });
    case 'no':
      return say.text('explain.applies-not', {
        because: applies.because,
        corrected: applies.because === 'correctie' ? 'yes' : 'no',
      });
    case 'unknown':
      return say.text('explain.applies-unknown', {
        count: applies.keys.length,
        keys: applies.keys.map((key) => `\`${key}\``),
      });
  }
}

/** What the draft holds of it, and which elements it lacks; nothing for a norm that asks nothing here. */
export function statusSentence(verdict: Verdict, clauses: readonly Clause[], say: Say): string | undefined {
  if (verdict.status === 'not-applicable' || verdict.status === 'unknown') return undefined;
  const lacking = [...(verdict.status === 'partial' ? verdict.found.missing : []), ...verdict.lacking];
  const names = [...new Set(lacking.map(({ clause, element }) => elementName(clauses, clause, element, say)))];
  const status = say.text('explain.status', { status: verdict.status });
  return names.length === 0 ? status : `${status} ${say.text('explain.lacking', { elements: names })}`;
}

/** Name of an element of a clause, else its id. */
export function elementName(clauses: readonly Clause[], clause: string, element: string, say: Say): string {
  const found = clauses.find(({ id }) => id === clause)?.elements.find(({ id }) => id === element);
  return found === undefined ? element : say.of(found.name);
}
