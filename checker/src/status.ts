/**
 * The verdict on every norm for this profile: what the text holds (`Found`) set against what is asked for.
 * The order in which states win over one another is decided here and nowhere else.
 */
import type { ConditionsReading } from './conditions/settles';
import { profileReader } from './draft/index';
import type { Deviation, Draft } from './draft/types';
import type { Found } from './evidence/types';
import { idApplies, type ProfileReader } from './framework/applies';
import { bindingOf } from './framework/binding';
import { indexFramework, type FrameworkIndex } from './framework/index';
import { askedElements, clauseAsked } from './framework/selection';
import type { Clause, ElementId, Framework, Norm, NormId } from './framework/types';
import type { Applies, Status, Verdict } from './types';

/** A verdict with the profile keys that must be filled in before it can be given; empty when none. */
export interface VerdictWithKeys {
  readonly verdict: Verdict;
  readonly hangsOn: readonly string[];
}

interface Context {
  readonly index: FrameworkIndex;
  readonly profile: ProfileReader;
  readonly deviations: ReadonlyMap<NormId, Deviation>;
  readonly conditions: ConditionsReading;
}

/** Verdicts on all ids a report lists, in its order. `date` is the reference date, YYYY-MM-DD. */
export function verdictsFor(
  draft: Draft,
  found: ReadonlyMap<NormId, Found>,
  framework: Framework,
  date: string,
  conditions: ConditionsReading,
): readonly VerdictWithKeys[] {
  const index = indexFramework(framework);
  const profile = profileReader(draft.profile);
  const context: Context = {
    index,
    profile,
    deviations: deviationsById(draft, index),
    conditions,
  };
  return index.reportedIds.map((id) => verdictFor(id, found.get(id) ?? absent(id), date, context));
}

function verdictFor(id: NormId, found: Found, date: string, context: Context): VerdictWithKeys {
  const { index, profile } = context;
  const norm = index.norm(id);
  const applies = idApplies(id, index, profile, date);
  const fulfilling = index.clausesFor(id).filter((clause) => clause.fulfils.some((part) => part.norm === id));
  const elsewhere = fulfilling.length === 0 && belongsElsewhere(id, index);
  const wanted = applies.verdict === 'yes' && !elsewhere ? fulfilling.map((clause) => asking(clause, profile)) : [];
  const asked = wanted.filter((one) => one.asked === 'yes').map((one) => one.clause);
  const lacking = found.state === 'absent' ? [] : lackingOf(id, found, fulfilling, profile);
  const open = asked.length === 0 ? wanted.flatMap((one) => one.keys) : [];
  const settled = applies.verdict === 'yes' ? settledBy(found, { fulfilling, asked }, norm, context) : [];
  const status =
    statusOfApplies(applies) ??
    statusOfText(
      found,
      lacking.length > 0,
      found.state === 'weakened' && context.conditions.overrule(found, fulfilling),
    ) ??
    (elsewhere ? 'elsewhere' : statusOfAbsence({ fulfilling, asked, open }, settled));
  const binding = norm === undefined ? undefined : bindingOf(norm, profile);
  return {
    verdict: {
      id,
      applies,
      ...(binding === undefined ? {} : { binding }),
      found,
      status,
      clauses: asked.map((clause) => clause.id),
      lacking,
      settled,
    },
    hangsOn: applies.verdict === 'unknown' ? applies.keys : status === 'unknown' ? [...new Set(open)] : [],
  };
}

function statusOfApplies(applies: Applies): Status | undefined {
  if (applies.verdict === 'no') return 'not-applicable';
  if (applies.verdict === 'later') return 'later';
  return applies.verdict === 'unknown' ? 'unknown' : undefined;
}

/** `overruled`: conditions that rank above the words that take it away give effect to it. */
function statusOfText(found: Found, lacks: boolean, overruled: boolean): Status | undefined {
  if (found.state === 'absent') return undefined;
  if (overruled) return 'incorporated';
  return found.state === 'covered' && lacks ? 'partial' : found.state;
}

interface Candidates {
  readonly fulfilling: readonly Clause[];
  readonly asked: readonly Clause[];
  /** Keys on which it hangs whether any clause is asked for. */
  readonly open: readonly string[];
}

/** What settles a norm besides the text, in the order in which it counts. */
function settledBy(
  found: Found,
  { fulfilling, asked }: Pick<Candidates, 'fulfilling' | 'asked'>,
  norm: Norm | undefined,
  { conditions, deviations }: Context,
): Verdict['settled'] {
  const deviation = deviations.get(found.id);
  return [
    ...(conditions.settle(found, fulfilling) ? (['incorporated'] as const) : []),
    ...(conditions.unread && asked.length > 0 ? (['unread-conditions'] as const) : []),
    ...(deviation !== undefined && explains(deviation, norm, asked) ? (['explained'] as const) : []),
  ];
}

/** The text holds nothing of it: is that settled in another way, or is it missing? */
function statusOfAbsence({ fulfilling, asked, open }: Candidates, [settled]: Verdict['settled']): Status {
  if (settled === 'incorporated') return 'incorporated';
  if (fulfilling.length === 0) return settled ?? 'unassessed';
  if (asked.length === 0) return open.length > 0 ? 'unknown' : 'not-applicable';
  return settled ?? 'missing';
}

/**
 * Whether a deviation settles a norm. Law is not waived: accepting the risk of it is no explanation. What the law
 * orders to be in the contract can only be arranged elsewhere. Arranged elsewhere needs a place.
 */
export function explains(
  deviation: Pick<Deviation, 'kind' | 'reason' | 'place'>,
  norm: Pick<Norm, 'kind'> | undefined,
  clauses: readonly Pick<Clause, 'function'>[],
): boolean {
  if (deviation.reason.trim() === '') return false;
  if (deviation.kind === 'elders-geregeld') return (deviation.place ?? '').trim() !== '';
  if (clauses.some((clause) => clause.function === 'wettelijk-verplichte-inhoud')) return false;
  return deviation.kind === 'niet-van-toepassing' || norm?.kind !== 'wet';
}

function asking(clause: Clause, profile: ProfileReader): { clause: Clause; asked: string; keys: readonly string[] } {
  const answer = clauseAsked(clause, profile);
  return { clause, asked: answer.verdict, keys: answer.verdict === 'unknown' ? answer.keys : [] };
}

/**
 * No contract matter, or a measure of a moment before the contract. A clause that fulfils it makes it one after all:
 * what is looked for in a contract may be wider than the framework's page (owp-19: liability is arranged).
 */
function belongsElsewhere(id: NormId, index: FrameworkIndex): boolean {
  const norm = index.norm(id);
  if (norm !== undefined) return norm.notContractual !== undefined || norm.moment !== undefined;
  return index.measure(id)?.moment !== undefined;
}

/** Of the clause that comes nearest to fulfilling the norm: what is asked besides the core and is not there. */
function lackingOf(id: NormId, found: Found, clauses: readonly Clause[], profile: ProfileReader): Verdict['lacking'] {
  const held = new Set(found.present.map(({ clause, element }) => `${clause} ${element}`));
  for (const hit of found.hits) if (hit.state === 'present') held.add(`${hit.clause} ${hit.element}`);
  let best: { core: number; lacking: readonly { clause: string; element: ElementId }[] } | undefined;
  for (const clause of clauses) {
    const elements = new Set(clause.fulfils.filter((part) => part.norm === id).flatMap((part) => part.elements));
    const open = askedElements(clause, profile).filter(
      (element) => elements.has(element.id) && !held.has(`${clause.id} ${element.id}`),
    );
    const core = open.filter((element) => element.core).length;
    const lacking = open
      .filter((element) => !element.core)
      .map((element) => ({ clause: clause.id, element: element.id }));
    if (best === undefined || core < best.core || (core === best.core && lacking.length < best.lacking.length)) {
      best = { core, lacking };
    }
  }
  return best?.lacking ?? [];
}

function deviationsById(draft: Draft, index: FrameworkIndex): ReadonlyMap<NormId, Deviation> {
  return new Map(draft.profile.deviations.map((one) => [index.resolveId(one.norm) ?? one.norm, one]));
}

function absent(id: NormId): Found {
  return { id, state: 'absent', clauses: [], present: [], missing: [], hits: [] };
}
