import type { NormPart } from '../../../checker/src/explain/index';
import type { Source } from '../../../checker/src/framework/types';
import { bold, link, paragraphs } from './markdown';
import { listed } from './ids';
import type { Say } from './say';
import { appliesSentence, statusSentence } from './verdict';

/** The card of a norm: what it asks, whether it holds here and since when, what it rests on, what serves it. */
export function renderNorm(part: NormPart, say: Say): string {
  const { norm, verdict, effective, topic } = part;
  const correction = norm.correction;
  return paragraphs(
    `${bold(norm.shortId)} · ${bold(say.of(norm.title))} · ${say.text('explain.norm-kind', { kind: norm.kind })}`,
    say.of(norm.explanation),
    [verdict && appliesSentence(verdict.applies, say), verdict && statusSentence(verdict, part.clauses, say)]
      .filter((sentence) => sentence !== undefined)
      .join(' '),
    verdict?.binding && say.text('explain.binding', { binding: verdict.binding }),
    correction && say.text('explain.correction', { reason: say.of(correction.reason), source: correction.source }),
    norm.notContractual && say.text('explain.not-contractual', { reason: say.of(norm.notContractual) }),
    norm.moment && say.text('explain.moment', { moment: norm.moment }),
    effective &&
      [
        say.text('explain.effective', { from: effective.from, source: effective.source, text: effective.textDate }),
        effective.uncertain && say.of(effective.uncertain),
      ]
        .filter((sentence) => sentence !== undefined)
        .join(' '),
    topic && say.of(topic.title) !== say.of(norm.title)
      ? say.text('explain.topic', { title: say.of(topic.title) })
      : undefined,
    facts(part, say),
    norm.url && link(say.text('explain.framework-page'), norm.url),
  );
}

function facts(part: NormPart, say: Say): string {
  const { norm, phases, measures, clauses } = part;
  return [
    norm.sources.length > 0 && say.text('explain.sources', { sources: norm.sources.map(sourceText) }),
    phases.length > 0 &&
      say.text('explain.phases', { count: phases.length, phases: phases.map((phase) => say.of(phase.title)) }),
    clauses.length > 0 &&
      say.text('explain.clauses', {
        count: clauses.length,
        clauses: clauses.map((clause) => `‘${say.of(clause.title)}’`),
      }),
    measures.length > 0 && say.text('explain.measures', { count: measures.length, measures: listed(measures, say) }),
  ]
    .filter((line) => line !== false)
    .join('  \n');
}

function sourceText(source: Source): string {
  return link(source.text, source.url);
}
