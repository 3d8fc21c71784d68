/** A group of more than three clauses, some of which are missing: one finding that names them. */
import { canInsert } from '../../fixes/insertable';
import type { Finding } from '../../types';
import { makeFinding } from '../finding';
import type { ClauseGroup } from '../grouping';
import { gravest, insertionPlace, rangeUnder, severityOf, stageOf } from '../missing-finding';
import type { Rule, RuleContext } from '../types';

export const missingClauses: Rule = {
  id: 'missing-clauses',
  severity: 'warning',
  fixable: true,
  page: 'checker/src/rules/missing-clauses/README.md',
  check: (context) =>
    context.groups
      .filter((group) => group.together && group.missing.length > 0)
      .map((group) => findingFor(group, context)),
};

function findingFor(group: ClauseGroup, context: RuleContext): Finding {
  const clauses = group.missing.map((missing) => missing.clause);
  const [first] = clauses;
  return makeFinding(
    {
      rule: 'missing-clauses',
      severity: gravest(group.missing.map((missing) => severityOf(missing, context))),
      message: {
        id: 'findings.missing-clauses',
        args: {
          group: group.title,
          clauses: clauses.map((clause) => ({ nl: `‘${clause.title.nl}’`, en: `‘${clause.title.en}’` })),
          n: clauses.length,
          stage: stageOf(context),
        },
      },
      range: rangeUnder(group.heading, context),
      clauses: clauses.map((clause) => clause.id),
      norms: [...new Set(group.missing.flatMap((missing) => missing.norms))],
      ...(group.phase === undefined ? {} : { phase: group.phase }),
      related: first === undefined ? [] : insertionPlace(first, context),
      fixable: clauses.some((clause) => canInsert(clause, context.profile)),
    },
    [group.id],
  );
}
