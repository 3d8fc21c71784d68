/** Inserts all clauses of a group that are still missing. */
import type { Draft } from '../draft/types';
import type { Clause, Framework } from '../framework/types';
import type { Finding, Fix } from '../types';
import { insertClauses } from './insertion';

/** The fix that inserts all of these clauses, each at its own place. */
export function insertGroup(clauses: readonly Clause[], finding: Finding, draft: Draft, framework: Framework): Fix {
  const { edits } = insertClauses(clauses, draft, framework);
  return {
    title: { id: 'fixes.insert-group', args: { n: clauses.length, group: finding.message.args['group'] ?? '' } },
    finding,
    preferred: true,
    edits,
  };
}
