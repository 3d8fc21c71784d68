import type { FrameworkIndex } from '../framework/index';
import type { Finding } from '../types';
import type { Silence } from './parse';

/**
 * What a comment must name to silence this finding and no other of its rule: its clauses, else what it is about in
 * another way, else its norms. Empty for a finding that its rule alone tells apart.
 */
export function aboutOf({ clauses, subject, profileKey, norms }: Finding, index: FrameworkIndex): readonly string[] {
  if (clauses.length > 0) return clauses;
  if (subject !== undefined) return [subject];
  if (profileKey !== undefined && norms.length !== 1) return [profileKey];
  return norms.map((id) => shortest(id, index));
}

/** Whether a comment names all that a finding is about. A finding that came to be about more is another one. */
export function names({ rule, about }: Silence, finding: Finding): boolean {
  if (finding.rule !== rule) return false;
  const all = (ids: readonly string[]): boolean => ids.length > 0 && ids.every((id) => about.includes(id));
  const { clauses, subject, profileKey, norms } = finding;
  if (clauses.length > 0) return all(clauses) || all(norms);
  if (subject !== undefined) return about.includes(subject);
  if (profileKey === undefined && norms.length === 0) return about.length === 0;
  return all(norms) || (profileKey !== undefined && norms.length !== 1 && about.includes(profileKey));
}

function shortest(id: string, index: FrameworkIndex): string {
  const short = index.norm(id)?.shortId ?? index.measure(id)?.shortId ?? id;
  return index.resolveId(short) === id ? short : id;
}
