import type { FindingPart } from '../../../checker/src/explain/index';
import type { Measure, Norm } from '../../../checker/src/framework/types';
import { format } from '../../../messages/src/index';
import { rulePageUrl } from '../rule-pages';
import { listed, titled } from './ids';
import { bold, bullets, link, paragraphs } from './markdown';
import { clausePolicy } from './policy';
import type { Say } from './say';

/** How many norms and measures a finding explains one by one. */
const explainedAtMost = 5;

/** Why there is a finding: which norms ask for it, since when, which measures serve them, at which moment. */
export function renderFinding(part: FindingPart, say: Say): string {
  const { finding, norms, measures, clauses } = part;
  const asking: readonly (Norm | Measure)[] = [...norms, ...measures.filter(({ id }) => finding.norms.includes(id))];
  const first = asking.slice(0, explainedAtMost);
  const others = asking.slice(explainedAtMost);
  return paragraphs(
    headline(part, say),
    asking.length === 0 && clauses.length === 0 ? format(finding.message, say.language) : undefined,
    first.length > 0
      ? `${say.text('explain.asked-by', { count: asking.length })}\n\n${bullets(first.map((item) => reason(part, item, say)))}`
      : undefined,
    others.length > 0 ? say.text('explain.more-norms', { norms: listed(others, say) }) : undefined,
    ...clauses.slice(0, explainedAtMost).map((clause) => clausePolicy(clause, say)),
    context(part, say),
    link(say.text('explain.rule-page', { rule: finding.rule }), rulePageUrl(finding.rule)),
  );
}

function headline({ clauses }: FindingPart, say: Say): string {
  const names = clauses.slice(0, 3).map((clause) => `‘${say.of(clause.title)}’`);
  return bold(
    say.text('explain.finding', { clauses: names, named: clauses.length > 3 || names.length === 0 ? 'no' : 'yes' }),
  );
}

/** One norm with its source and the day from which it asks for it. */
function reason({ verdicts }: FindingPart, item: Norm | Measure, say: Say): string {
  const sources = 'sources' in item ? item.sources.map((source) => source.text) : [];
  const applies = verdicts.find((verdict) => verdict.id === item.id)?.applies;
  const from = applies !== undefined && 'from' in applies ? applies.from : undefined;
  return [
    titled(item, say),
    ...(sources.length > 0 ? [say.text('explain.because-of', { sources })] : []),
    ...(from === undefined ? [] : [say.text('explain.since', { from })]),
  ].join(' ');
}

/** The phase it belongs to, and the measures that serve the same norms: in the contract and before it. */
function context({ finding, phase, measures }: FindingPart, say: Say): string {
  const others = measures.filter(({ id }) => !finding.norms.includes(id));
  const served = others.filter(({ moment }) => moment === undefined);
  const earlier = others.filter(({ moment }) => moment !== undefined);
  return [
    ...(phase === undefined ? [] : [say.text('explain.phases', { count: 1, phases: [say.of(phase.title)] })]),
    ...(served.length > 0
      ? [say.text('explain.measures', { count: served.length, measures: listed(served, say) })]
      : []),
    ...(earlier.length > 0 ? [say.text('explain.measures-earlier', { measures: listed(earlier, say) })] : []),
  ].join('  \n');
}
