import type { ProfileKeyPart, ProfileValuePart } from '../../../checker/src/explain/index';
import type { Clause, Norm, ProfileKey } from '../../../checker/src/framework/types';
import { listed } from './ids';
import { bold, bullets, escaped, paragraphs } from './markdown';
import type { Say } from './say';

/** The card of a key of the profile. */
export function renderProfileKey({ key, norms, clauses }: ProfileKeyPart, say: Say): string {
  return describeKey(key, norms, clauses, say);
}

/** What a key is, what hangs on it and which values it takes; also the documentation of its completion. */
export function describeKey(key: ProfileKey, norms: readonly Norm[], clauses: readonly Clause[], say: Say): string {
  return paragraphs(
    `\`${key.id}\` · ${bold(say.of(key.title))}`,
    say.of(key.explanation),
    [
      norms.length > 0 && say.text('explain.key-norms', { count: norms.length, norms: listed(norms, say) }),
      clauses.length > 0 &&
        say.text('explain.key-clauses', {
          count: clauses.length,
          clauses: clauses.map((clause) => `‘${say.of(clause.title)}’`),
        }),
    ]
      .filter((line) => line !== false)
      .join('  \n'),
    key.values.length > 0
      ? bullets(key.values.map((value) => `\`${value.id}\`: ${escaped(say.of(value.title))}`))
      : undefined,
  );
}

/** The card of a value of the profile. */
export function renderProfileValue({ key, value }: ProfileValuePart, say: Say): string {
  return paragraphs(`\`${key.id}: ${value.id}\` · ${bold(say.of(value.title))}`, say.of(value.explanation));
}
