/** Inserts one missing clause; the preferred fix of a finding on it. */
import type { Draft } from '../draft/types';
import type { Clause, Framework } from '../framework/types';
import type { Finding, Fix } from '../types';
import { insertClauses } from './insertion';

/** The fix that inserts a clause; `preferred` when the finding is on this clause alone. */
export function insertClause(clause: Clause, finding: Finding, draft: Draft, framework: Framework): Fix {
  const { edits, numbers } = insertClauses([clause], draft, framework);
  const number = numbers[0] ?? '';
  return {
    title: {
      id: number === '' ? 'fixes.insert-clause-unnumbered' : 'fixes.insert-clause',
      args: number === '' ? { clause: clause.title } : { clause: clause.title, number },
    },
    finding,
    preferred: finding.rule === 'missing-clause',
    edits,
  };
}
