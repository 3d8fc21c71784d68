/**
 * Which norms are open, and under which rule they are reported: `incomplete-clause` where a clause that can fulfil the
 * norm is begun, else `missing-clause` (or `missing-clauses`). So the rules exclude each other, norm by norm; and since
 * no fix begins a clause that it does not insert (`standing.ts`), no fix moves a norm from one rule to the other.
 */
import { insertedLeden } from '../fixes/insertable';
import { askedElements } from '../framework/selection';
import type { Clause, Element, ElementId, NormId } from '../framework/types';
import type { Standing } from '../standing';
import type { Verdict } from '../types';
import type { RuleContext } from './types';

/** Statuses in which the text may lack something of the norm. */
const lackingStatuses: ReadonlySet<Verdict['status']> = new Set([
  'missing',
  'partial',
  'weakened',
  'unread-conditions',
]);

/** Some core element of it stands nowhere, not even weakened, and nothing besides the text settles that. */
export function lacksCore({ status, found, settled }: Verdict, standing: Standing): boolean {
  if (settled.length > 0 || !lackingStatuses.has(status)) return false;
  return status === 'missing' || found.missing.some((one) => stateIn(found, one, standing) === 'absent');
}

/** Whether a clause that is asked for and can fulfil the norm is begun. */
export function isBegun({ clauses }: Verdict, standing: Standing): boolean {
  return clauses.some((clause) => standing.begun.has(clause));
}

type ElementState = 'present' | 'weakened' | 'absent';

/** What the text holds of an element: present somewhere, else weakened where it is in place, else nothing. */
export function stateIn(
  { present, hits }: Pick<Verdict['found'], 'present' | 'hits'>,
  { clause, element }: { readonly clause: string; readonly element: ElementId },
  standing: Standing,
): ElementState {
  const same = (one: { readonly clause: string; readonly element: string }): boolean =>
    one.clause === clause && one.element === element;
  if (present.some(same)) return 'present';
  return hits.some((hit) => same(hit) && standing.inPlace(hit)) ? 'weakened' : 'absent';
}

/** What a begun clause lacks for the norms that are reported under it. */
export interface Shortfall {
  readonly clause: Clause;
  readonly norms: readonly NormId[];
  /** Elements of which nothing stands in the draft, in the order of the clause. */
  readonly core: readonly Element[];
  /** The same, of what the profile asks besides the core and the clause's own text for this profile holds. */
  readonly extra: readonly Element[];
}

/** The clauses that are begun and lack something, in the order of the framework. */
export function shortfalls(context: RuleContext): readonly Shortfall[] {
  const open = new Map<string, Lack[]>();
  for (const verdict of context.verdicts) {
    const lack = lackOf(verdict, context);
    if (lack !== undefined) open.set(lack.clause.id, [...(open.get(lack.clause.id) ?? []), lack]);
  }
  return context.framework.clauses.flatMap((clause) => {
    const lacks = open.get(clause.id) ?? [];
    if (lacks.length === 0) return [];
    const core = new Set(lacks.flatMap((lack) => lack.core));
    const extra = new Set(lacks.flatMap((lack) => lack.extra));
    return [
      {
        clause,
        norms: lacks.map(({ norm }) => norm),
        core: clause.elements.filter(({ id }) => core.has(id)),
        extra: clause.elements.filter(({ id }) => extra.has(id) && !core.has(id)),
      },
    ];
  });
}

interface Lack {
  readonly clause: Clause;
  readonly norm: NormId;
  readonly core: readonly ElementId[];
  readonly extra: readonly ElementId[];
}

/** What the norm lacks in the begun clause that comes nearest to fulfilling it. */
function lackOf(verdict: Verdict, context: RuleContext): Lack | undefined {
  if (!lackingStatuses.has(verdict.status) || verdict.settled.some((one) => one !== 'unread-conditions'))
    return undefined;
  let best: Lack | undefined;
  for (const id of verdict.clauses) {
    const clause = context.standing.begun.has(id) ? context.index.clause(id) : undefined;
    const lack = clause && lackIn(clause, verdict, context);
    if (lack !== undefined && (best === undefined || fewer(lack, best))) best = lack;
  }
  return best === undefined || best.core.length + best.extra.length === 0 ? undefined : best;
}

function fewer(one: Lack, other: Lack): boolean {
  const core = one.core.length - other.core.length;
  return core < 0 || (core === 0 && one.extra.length < other.extra.length);
}

function lackIn(clause: Clause, { id: norm, found }: Verdict, { profile, standing }: RuleContext): Lack {
  const absent = neededFor(clause, norm, askedElements(clause, profile)).filter(
    ({ id }) => stateIn(found, { clause: clause.id, element: id }, standing) === 'absent',
  );
  const isCore = coreFor(clause, norm);
  const written = new Set(insertedLeden(clause, profile, 'nl').leden.flatMap((lid) => lid.elements));
  return {
    clause,
    norm,
    core: absent.filter(isCore).map(({ id }) => id),
    extra: absent.filter((element) => !isCore(element) && written.has(element.id)).map(({ id }) => id),
  };
}

/** Those of the elements that the clause needs for the norm. */
export function neededFor(clause: Clause, norm: NormId, elements: readonly Element[]): readonly Element[] {
  const needed = new Set(clause.fulfils.filter((part) => part.norm === norm).flatMap((part) => part.elements));
  return elements.filter(({ id }) => needed.has(id));
}

/** Whether an element decides what is found of the norm: a core one, or any where none is. */
export function coreFor(clause: Clause, norm: NormId): (element: Element) => boolean {
  const some = neededFor(clause, norm, clause.elements).some((element) => element.core);
  return (element) => element.core || !some;
}
