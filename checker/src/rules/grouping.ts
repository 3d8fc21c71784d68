/**
 * Which clauses the profile asks for, in which group they are reported, and which of them are missing.
 *
 * A group is reported singly (`missing-clause`) when the profile ASKS FOR three clauses in it or fewer, and as one
 * finding (`missing-clauses`) when it asks for more, however many of them are still missing. What the profile asks for
 * does not change when clauses are inserted or deviations recorded, so a group shrinks and never splits into single
 * findings. For the same reason a norm that several clauses can fulfil is reported under one of them, its home clause,
 * chosen by the profile alone.
 */
import type { Draft, Group } from '../draft/types';
import type { FrameworkIndex } from '../framework/index';
import type { Clause, ClauseFunction, Framework, Localised, NormId, PhaseId } from '../framework/types';
import type { Standing } from '../standing';
import type { Verdict } from '../types';
import { isBegun, lacksCore } from './open-norms';

/** Largest number of clauses asked for in a group that are still reported one by one. */
export const LARGEST_SINGLE_GROUP = 3;

export interface MissingClause {
  readonly clause: Clause;
  /** Norms that are missing and for which this is the home clause. */
  readonly norms: readonly NormId[];
}

export interface ClauseGroup {
  /** `fase:ontwerp` or `onderwerp:toezicht`. */
  readonly id: string;
  readonly title: Localised;
  readonly phase?: PhaseId;
  /** Its heading in the draft, when it has one. */
  readonly heading?: Group;
  readonly asked: readonly Clause[];
  readonly missing: readonly MissingClause[];
  /** Reported as one finding. */
  readonly together: boolean;
}

const gravity: readonly ClauseFunction[] = ['wettelijk-verplichte-inhoud', 'nodig', 'borging', 'aanbevolen'];

/** Place of a function in the order of gravity, 0 the gravest. */
export function gravityOf(clause: Clause): number {
  return gravity.indexOf(clause.function);
}

/** The groups in which the profile asks for clauses; the gravest clauses come first, then those of an earlier phase. */
export function groupClauses(
  draft: Draft,
  verdicts: readonly Verdict[],
  framework: Framework,
  index: FrameworkIndex,
  standing: Standing,
): readonly ClauseGroup[] {
  const homes = normsByHome(verdicts, framework, index);
  const byGroup = new Map<string, Clause[]>();
  for (const clause of inOrder(framework.clauses, index).filter((one) => homes.has(one.id))) {
    const id = groupId(draft, clause);
    byGroup.set(id, [...(byGroup.get(id) ?? []), clause]);
  }
  return [...byGroup].map(([id, asked]) => {
    const first = asked[0];
    const heading = draft.groups.find((group) => headingId(draft, group) === id);
    return {
      id,
      title: (first && titleOfGroup(id, first, framework, index)) ?? { nl: id, en: id },
      ...(isPhase(id) && first !== undefined ? { phase: first.phase } : {}),
      ...(heading === undefined ? {} : { heading }),
      asked,
      missing: asked.flatMap((clause) => missingOf(clause, homes.get(clause.id) ?? [], standing)),
      together: asked.length > LARGEST_SINGLE_GROUP,
    };
  });
}

/** Verdicts on the norms that each clause is the home of. */
function normsByHome(
  verdicts: readonly Verdict[],
  framework: Framework,
  index: FrameworkIndex,
): ReadonlyMap<string, readonly Verdict[]> {
  const order = new Map(framework.clauses.map((clause, at) => [clause.id, at]));
  const homes = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const candidates = verdict.clauses.flatMap((id) => index.clause(id) ?? []);
    const [home] = candidates.sort(
      (a, b) => gravityOf(a) - gravityOf(b) || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
    );
    if (home !== undefined) homes.set(home.id, [...(homes.get(home.id) ?? []), verdict]);
  }
  return homes;
}

/**
 * A clause is missing when a norm of it is, and no clause that can fulfil that norm is begun. Where one is, inserting
 * another whole would say things twice: then that one is incomplete.
 */
function missingOf(clause: Clause, verdicts: readonly Verdict[], standing: Standing): readonly MissingClause[] {
  const norms = verdicts
    .filter((verdict) => lacksCore(verdict, standing) && !isBegun(verdict, standing))
    .map(({ id }) => id);
  return norms.length === 0 ? [] : [{ clause, norms }];
}

function inOrder(clauses: readonly Clause[], index: FrameworkIndex): readonly Clause[] {
  const phase = (clause: Clause): number => index.phase(clause.phase)?.order ?? 0;
  return [...clauses].sort((a, b) => gravityOf(a) - gravityOf(b) || phase(a) - phase(b));
}

/**
 * A contract that is ordered by subject gathers clauses under its own headings. What has no heading there would lie on
 * the key `contractkader` one by one: that is gathered by phase, so that a fresh draft stays readable.
 */
function groupId(draft: Draft, clause: Clause): string {
  const hasHeading = draft.order === 'subject' && draft.groups.some((group) => group.subject === clause.subject);
  return hasHeading ? `onderwerp:${clause.subject}` : `fase:${clause.phase}`;
}

function headingId(draft: Draft, group: Group): string | undefined {
  const id = draft.order === 'phase' ? group.phase : group.subject;
  return id === undefined ? undefined : `${draft.order === 'phase' ? 'fase' : 'onderwerp'}:${id}`;
}

function isPhase(id: string): boolean {
  return id.startsWith('fase:');
}

function titleOfGroup(id: string, clause: Clause, framework: Framework, index: FrameworkIndex): Localised | undefined {
  if (isPhase(id)) return index.phase(clause.phase)?.title;
  return framework.subjects.find((subject) => subject.id === clause.subject)?.title;
}
