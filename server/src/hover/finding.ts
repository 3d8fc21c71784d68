import type { FindingPart } from '../../../checker/src/explain/index';
import { format } from '../../../messages/src/index';
import { rulePageUrl } from '../rule-pages';
import { listed, titled } from './ids';
import { bold, bullets, link, paragraphs } from './markdown';
import type { Say } from './say';

/** How many norms a finding explains one by one. */
const explainedAtMost = 5;

/** Why there is a finding: which norms ask for it, since when, which measures serve them, at which moment. */
export function renderFinding(part: FindingPart, say: Say): string {
  const { finding, norms, measures, clauses, phase } = part;
  const served = measures.filter((measure) => measure.moment === undefined);
  const earlier = measures.filter((measure) => measure.moment !== undefined);
  const more = norms.length - explainedAtMost;
  return paragraphs(
    bold(say.text('explain.finding')),
    finding.norms.length === 0 && clauses.length === 0 ? format(finding.message, say.language) : undefined,
    norms.length > 0
      ? `${say.text('explain.asked-by', { count: norms.length })}\n\n${bullets(norms.slice(0, explainedAtMost).map((norm) => normLine(part, norm.id, titled(norm, say), say)))}`
      : undefined,
    more > 0 ? say.text('explain.more-norms', { norms: listed(norms.slice(explainedAtMost), say) }) : undefined,
    [
      phase && say.text('explain.phases', { count: 1, phases: [say.of(phase.title)] }),
      served.length > 0 && say.text('explain.measures', { count: served.length, measures: listed(served, say) }),
      earlier.length > 0 &&
        say.text('explain.measures-earlier', { count: earlier.length, measures: listed(earlier, say) }),
    ]
      .filter((line) => typeof line === 'string')
      .join('  \n'),
    link(say.text('explain.rule-page', { rule: finding.rule }), rulePageUrl(finding.rule)),
  );
}

function normLine(part: FindingPart, id: string, title: string, say: Say): string {
  const norm = part.norms.find((candidate) => candidate.id === id);
  const sources = norm?.sources.map((source) => source.text) ?? [];
  const applies = part.verdicts.find((verdict) => verdict.id === id)?.applies;
  const from = applies !== undefined && 'from' in applies ? applies.from : undefined;
  const because = sources.length > 0 ? say.text('explain.because-of', { sources }) : '';
  return [title, because, from === undefined ? '' : say.text('explain.since', { from })]
    .filter((text) => text !== '')
    .join(' ');
}
