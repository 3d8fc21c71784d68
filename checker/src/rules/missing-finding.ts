/** What the findings on one missing clause and on a group of them have in common: severity, place, names of norms. */
import { placeFor } from '../fixes/place';
import type { Group, Range } from '../draft/types';
import type { Clause, NormId, ProfileValue } from '../framework/types';
import type { Related, Severity } from '../types';
import type { MissingClause } from './grouping';
import type { RuleContext } from './types';

const ranks: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
/** Largest number of norms that a message names one by one. */
const NAMED_NORMS = 2;

/** The graver of severities; `hint` for none. */
export function gravest(severities: readonly Severity[]): Severity {
  return ranks.find((rank) => severities.includes(rank)) ?? 'hint';
}

/**
 * Severity of a missing clause by what it does. A safeguard repeats the supplier's own duty: worth a warning only once
 * a duty of law it repeats applies on the reference date. What the body's own policy says goes before.
 */
export function severityOf({ clause, norms }: MissingClause, context: RuleContext): Severity {
  const decided = policySeverity(clause, norms, context);
  if (decided !== undefined) return decided;
  switch (clause.function) {
    case 'wettelijk-verplichte-inhoud':
    case 'nodig':
      return 'warning';
    case 'borging':
      return norms.some((id) => dutyApplies(id, context)) ? 'warning' : 'information';
    case 'aanbevolen':
      return 'hint';
  }
}

/**
 * The severity that the body's own policy gives a clause, else the gravest it gives one of the norms; undefined when it
 * gives none.
 */
export function policySeverity(clause: Clause, norms: readonly NormId[], { index }: RuleContext): Severity | undefined {
  if (clause.policy?.severity) return clause.policy.severity;
  const given = norms.flatMap((id) => (index.norm(id) ?? index.measure(id))?.policy?.severity ?? []);
  return given.length === 0 ? undefined : gravest(given);
}

function dutyApplies(id: NormId, context: RuleContext): boolean {
  return context.index.norm(id)?.kind === 'wet' && startOf(id, context) === undefined;
}

/** Day after the reference date from which a norm binds; `undefined` when it binds already. */
function startOf(id: NormId, context: RuleContext): string | undefined {
  const applies = context.verdicts.find((verdict) => verdict.id === id)?.applies;
  return applies?.verdict === 'yes' && applies.from !== undefined && applies.from > context.date
    ? applies.from
    : undefined;
}

/** The first day on which one of the norms binds, when none does yet; else `undefined`. */
export function startOfAll(norms: readonly NormId[], context: RuleContext): string | undefined {
  const starts = norms.flatMap((id) => startOf(id, context) ?? []);
  return starts.length === norms.length ? starts.sort()[0] : undefined;
}

/** Where a finding lies: on the heading it belongs under, else on the key `contractkader`. Never an article that is sound. */
export function rangeUnder(heading: Group | undefined, context: RuleContext): Range {
  return heading?.heading ?? context.draft.profile.anchor;
}

/** Points at the place where the clause would be inserted, when something stands there to point at. */
export function insertionPlace(clause: Clause, context: RuleContext): readonly Related[] {
  const { previous, under } = placeFor(context.draft, clause, context.framework);
  if (under !== undefined) {
    const args = { heading: under.title };
    return [{ range: under.heading, message: { id: 'findings.insertion-place-under', args } }];
  }
  if (previous === undefined) return [];
  const { start, facts } = previous;
  const range = { start: start + facts.heading.start, end: start + facts.heading.end };
  const args = { article: `${facts.number} ${facts.title}`.trim() };
  return [{ range, message: { id: 'findings.insertion-place', args } }];
}

/** Names of norms for a message: two as `aia-09 (artikel 14 AI-verordening)`, of more the first and how many more. */
export function normNames(norms: readonly NormId[], context: RuleContext): { named: string[]; more: number } {
  const named = norms.slice(0, norms.length > NAMED_NORMS ? 1 : NAMED_NORMS).map((id) => normName(id, context));
  return { named, more: norms.length - named.length };
}

function normName(id: NormId, { index }: RuleContext): string {
  const norm = index.norm(id);
  if (norm === undefined) return shortest(id, index);
  const source = norm.kind === 'wet' ? norm.sources[0]?.text : undefined;
  return source === undefined ? norm.shortId : `${norm.shortId} (${source})`;
}

/** A measure by its short id, in full where that means a norm. */
function shortest(id: NormId, index: RuleContext['index']): string {
  const short = index.measure(id)?.shortId ?? id;
  return index.resolveId(short) === id ? short : id;
}

/** Where the procurement stands, as the messages need it: a change after publication or award is not free. */
export function stageOf(context: RuleContext): 'gepubliceerd' | 'gegund' | 'vrij' {
  const stage: ProfileValue | undefined = context.profile.get('stadium');
  if (stage === 'gepubliceerd') return 'gepubliceerd';
  return stage === 'gegund' || stage === 'lopend' ? 'gegund' : 'vrij';
}
