import type { MeasurePart } from '../../../checker/src/explain/index';
import { listed } from './ids';
import { bold, link, paragraphs } from './markdown';
import { policySentence } from './policy';
import type { Say } from './say';
import { statusSentence } from './verdict';

/** The card of a measure of the framework. */
export function renderMeasure(part: MeasurePart, say: Say): string {
  const { measure, verdict, topic, phases, norms, clauses } = part;
  return paragraphs(
    `${bold(measure.shortId)} · ${bold(say.of(measure.title))} · ${say.text('explain.measure-kind')}`,
    say.of(measure.explanation),
    measure.contract && `${bold(say.text('explain.contract'))} ${say.of(measure.contract)}`,
    place(part, say),
    measure.policy && policySentence(measure.policy, say),
    verdict && !(verdict.status === 'elsewhere' && measure.moment) ? statusSentence(verdict, clauses, say) : undefined,
    measure.moment && say.text('explain.moment', { moment: measure.moment }),
    topic && say.of(topic.title) !== say.of(measure.title)
      ? say.text('explain.topic', { title: say.of(topic.title) })
      : undefined,
    [
      phases.length > 0 &&
        say.text('explain.phases', { count: phases.length, phases: phases.map((phase) => say.of(phase.title)) }),
      clauses.length > 0 &&
        say.text('explain.clauses', {
          count: clauses.length,
          clauses: clauses.map((clause) => `‘${say.of(clause.title)}’`),
        }),
      norms.length > 0 && say.text('explain.serves', { norms: listed(norms, say) }),
    ]
      .filter((line) => line !== false)
      .join('  \n'),
    link(say.text('explain.framework-page'), measure.url),
  );
}

/** Whose work it is, and at which moments of the procurement something must be done for it. */
function place({ measure: { workOf, moments } }: MeasurePart, say: Say): string {
  return [
    ...(workOf.length > 0
      ? [say.text('explain.work-of', { parties: workOf.map((party) => say.text('explain.party', { party })) })]
      : []),
    ...(moments.length > 0
      ? [say.text('explain.moments', { moments: moments.map((moment) => say.text('explain.moment-name', { moment })) })]
      : []),
  ].join(' ');
}
