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
  /** `fase:ontwerp`. */
  readonly id: string;
  readonly title: Localised;
  readonly phase?: PhaseId;
  /** Heading in the draft under which all its clauses belong, when there is one. */
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
    const id = groupId(clause);
    byGroup.set(id, [...(byGroup.get(id) ?? []), clause]);
  }
  return [...byGroup].map(([id, asked]) => {
    const first = asked[0];
    const heading = headingOfAll(draft, asked);
    return {
      id,
      title: (first && index.phase(first.phase)?.title) ?? { nl: id, en: id },
      ...(first === undefined ? {} : { phase: first.phase }),
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
 * Clauses are gathered by their home phase, also in a contract that is ordered by subject: which subjects have a heading
 * there changes when clauses are inserted, and a group must not.
 */
function groupId(clause: Clause): string {
  return `fase:${clause.phase}`;
}

/** Heading of the part a clause belongs in: of its phase, or in a contract ordered by subject of its subject. */
export function headingFor(draft: Draft, clause: Clause): Group | undefined {
  return draft.groups.find((group) =>
    draft.order === 'phase' ? group.phase === clause.phase : group.subject === clause.subject,
  );
}

/** The heading that all clauses of a group share. */
function headingOfAll(draft: Draft, clauses: readonly Clause[]): Group | undefined {
  const headings = new Set(clauses.map((clause) => headingFor(draft, clause)));
  return headings.size === 1 ? [...headings][0] : undefined;
}
