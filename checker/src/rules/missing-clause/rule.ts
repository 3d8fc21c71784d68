/** A clause that the profile asks for and of which nothing stands in the draft. */
import { canInsert } from '../../fixes/insertable';
import type { Finding } from '../../types';
import { makeFinding } from '../finding';
import { headingFor, type MissingClause } from '../grouping';
import { insertionPlace, normNames, rangeUnder, severityOf, stageOf, startOfAll } from '../missing-finding';
import { nearPlaces, presentPlaces } from '../related';
import type { Rule, RuleContext } from '../types';

export const missingClause: Rule = {
  id: 'missing-clause',
  severity: 'warning',
  fixable: true,
  page: 'checker/src/rules/missing-clause/README.md',
  check: (context) =>
    context.groups
      .filter((group) => !group.together)
      .flatMap((group) => group.missing.map((missing) => findingFor(missing, context))),
};

function findingFor(missing: MissingClause, context: RuleContext): Finding {
  const { clause, norms } = missing;
  const { named, more } = normNames(norms, context);
  const from = startOfAll(norms, context);
  const core = clause.elements.filter((element) => element.core).map((element) => element.id);
  return makeFinding(
    {
      rule: 'missing-clause',
      severity: severityOf(missing, context),
      message: {
        id: 'findings.missing-clause',
        args: {
          clause: clause.title,
          function: clause.function,
          norms: named,
          more,
          stage: stageOf(context),
          start: from === undefined ? 'nu' : 'later',
          ...(from === undefined ? {} : { from }),
        },
      },
      range: rangeUnder(headingFor(context.draft, clause), context),
      clauses: [clause.id],
      norms,
      phase: clause.phase,
      elements: core,
      related: [
        ...insertionPlace(clause, context),
        ...presentPlaces(clause, context),
        ...nearPlaces(clause, core, context),
      ],
      fixable: canInsert(clause, context.profile),
    },
    [clause.id],
  );
}
