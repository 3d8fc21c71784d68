/** A clause of which a part stands in the draft, and another part that the profile asks for does not. */
import { canAdd } from '../../fixes/added-leden';
import { articleIn, inFile } from '../../dossier/articles';
import type { Range } from '../../draft/types';
import type { PlacedHit } from '../../evidence/types';
import type { Element } from '../../framework/types';
import type { Finding, MessageArg, Severity } from '../../types';
import { addressOf } from '../address';
import { canExplain } from '../explainable';
import { makeFinding } from '../finding';
import { severityOf, stageOf, startOfAll } from '../missing-finding';
import { shortfalls, type Shortfall } from '../open-norms';
import { nearPlaces, presentPlaces, quoted } from '../related';
import type { Rule, RuleContext } from '../types';

export const incompleteClause: Rule = {
  id: 'incomplete-clause',
  severity: 'warning',
  fixable: true,
  page: 'checker/src/rules/incomplete-clause/README.md',
  check: (context) => shortfalls(context).map((shortfall) => findingFor(shortfall, context)),
};

/** Largest number of elements of a kind that a message names. */
const MOST_NAMED = 4;

function findingFor(shortfall: Shortfall, context: RuleContext): Finding {
  const { clause, norms, core, extra } = shortfall;
  const hits = context.standing.begun.get(clause.id) ?? [];
  const at = fullestArticle(hits);
  const place = headingOf(at, hits, context);
  const from = core.length === 0 ? undefined : startOfAll(norms, context);
  const elements = [...core, ...extra].map(({ id }) => id);
  return makeFinding(
    {
      rule: 'incomplete-clause',
      severity: severityFor(shortfall, context),
      message: {
        id: 'findings.incomplete-clause',
        args: {
          ...addressOf(context, at),
          clause: clause.title,
          lacks: core.length === 0 ? 'extra' : extra.length === 0 ? 'core' : 'both',
          ...named('core', core),
          ...named('extra', extra),
          stage: stageOf(context),
          start: from === undefined ? 'nu' : 'later',
          ...(from === undefined ? {} : { from }),
        },
      },
      ...place,
      clauses: [clause.id],
      norms,
      phase: clause.phase,
      elements,
      article: articleIn(context, at)?.article.facts.number ?? '',
      related: [...presentPlaces(clause, context), ...nearPlaces(clause, elements, context)],
      fixable: canAdd(clause, elements, context.profile) || canExplain(norms, context),
    },
    [clause.id],
  );
}

/** As grave as when all of it is missing, while a core element is; else no more than a remark, lest it drown the rest. */
function severityFor({ clause, norms, core }: Shortfall, context: RuleContext): Severity {
  if (core.length > 0) return severityOf({ clause, norms }, context);
  return clause.function === 'wettelijk-verplichte-inhoud' ? 'information' : 'hint';
}

function named(kind: string, elements: readonly Element[]): Record<string, MessageArg> {
  const shown = elements.length > MOST_NAMED + 1 ? elements.slice(0, MOST_NAMED) : elements;
  return { [kind]: shown.map(({ name }) => quoted(name)), [`${kind}More`]: elements.length - shown.length };
}

/** Index of the article that begins the clause with most elements, the first of equals. */
export function fullestArticle(hits: readonly PlacedHit[]): number {
  const elements = new Map<number, Set<string>>();
  for (const { article, element } of hits) elements.set(article, (elements.get(article) ?? new Set()).add(element));
  let best = hits[0]?.article ?? 0;
  for (const [article, held] of elements) if (held.size > (elements.get(best)?.size ?? 0)) best = article;
  return best;
}

/** The heading, in its file; in text without one the first line of what stands there: never a whole article. */
function headingOf(
  at: number,
  hits: readonly PlacedHit[],
  context: RuleContext,
): { readonly range: Range; readonly file?: string } {
  const found = articleIn(context, at);
  if (found === undefined) return { range: context.draft.profile.anchor };
  const { start, facts } = found.article;
  if (facts.heading.end > facts.heading.start) {
    return { range: { start: start + facts.heading.start, end: start + facts.heading.end }, ...inFile(found) };
  }
  const range = hits.find((hit) => hit.article === at)?.range;
  if (range === undefined) return { range: context.draft.profile.anchor };
  const line = found.draft.text.slice(range.start, range.end).search(/\r?\n/);
  return { range: line < 0 ? range : { start: range.start, end: range.start + line }, ...inFile(found) };
}
