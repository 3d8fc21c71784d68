import type { NormPart } from '../../../checker/src/explain/index';
import type { Law } from '../../../checker/src/framework/types';
import { bold, link, paragraphs } from './markdown';
import { listed } from './ids';
import { policySentence } from './policy';
import type { Say } from './say';
import { appliesSentence, statusSentence } from './verdict';

/**
 * The card of a norm: what it asks, what that means for the contract, whether it holds here and since when, what serves
 * it, and last what it rests on.
 */
export function renderNorm(part: NormPart, say: Say): string {
  const { norm, verdict, clauses, topic } = part;
  const { correction } = norm;
  return paragraphs(
    `${bold(norm.shortId)} · ${bold(say.of(norm.title))} · ${say.text('explain.norm-kind', { kind: norm.kind })}`,
    say.of(norm.explanation),
    norm.contract && `${bold(say.text('explain.contract'))} ${say.of(norm.contract)}`,
    place(part, say),
    duty(part, say),
    correction && say.text('explain.correction', { reason: say.of(correction.reason), source: correction.source }),
    norm.policy && policySentence(norm.policy, say),
    norm.file && say.text('explain.own-page', { file: `\`${norm.file}\`` }),
    verdict && statusSentence(verdict, clauses, say),
    norm.notContractual && say.text('explain.not-contractual', { reason: say.of(norm.notContractual) }),
    norm.moment && say.text('explain.moment', { moment: norm.moment }),
    topic && say.of(topic.title) !== say.of(norm.title)
      ? say.text('explain.topic', { title: say.of(topic.title) })
      : undefined,
    facts(part, say),
    norm.url && link(say.text('explain.framework-page'), norm.url),
  );
}

/** Whether it applies, from when and on which text that rests, and who does what. */
function duty({ norm, verdict, effective, laws }: NormPart, say: Say): string {
  const dated = effective && { from: effective.from, source: effective.source, text: effective.textDate };
  const since = verdict?.applies.verdict === 'yes' && verdict.applies.from === effective?.from;
  const atLatest = verdict?.applies.verdict === 'yes' ? verdict.applies.atLatest : undefined;
  return [
    ...(since && dated
      ? [say.text('explain.applies-since', dated)]
      : [
          ...(verdict ? [appliesSentence(verdict.applies, say)] : []),
          ...(dated ? [say.text('explain.effective', dated)] : []),
        ]),
    ...(effective === undefined && norm.kind === 'wet' && laws.length > 0
      ? [say.text('explain.in-force', { texts: laws.map((law) => textRead(law, say)) })]
      : []),
    ...(atLatest !== undefined && effective?.transitional
      ? [say.text('explain.transitional', { date: atLatest, source: effective.transitional.source })]
      : []),
    ...(effective?.uncertain ? [say.of(effective.uncertain)] : []),
    ...(verdict?.binding && verdict.applies.verdict !== 'no'
      ? [say.text('explain.binding', { binding: verdict.binding })]
      : []),
  ].join(' ');
}

/** A law with the date of its text, where that is known. */
function textRead({ title, textDate }: Law, say: Say): string {
  return textDate === undefined ? say.of(title) : say.text('explain.law-text', { law: title, date: textDate });
}

/** On whom it rests, and at which moments of the procurement something must be done for it. */
function place({ norm: { roles, moments } }: NormPart, say: Say): string {
  return [
    ...(roles.length > 0
      ? [say.text('explain.roles', { roles: roles.map((role) => say.text('explain.role', { role })) })]
      : []),
    ...(moments.length > 0
      ? [say.text('explain.moments', { moments: moments.map((moment) => say.text('explain.moment-name', { moment })) })]
      : []),
  ].join(' ');
}

function facts({ norm, phases, measures, clauses, related }: NormPart, say: Say): string {
  const sources = norm.sources.map((source) => link(source.text, source.url));
  return [
    ...(phases.length > 0
      ? [say.text('explain.phases', { count: phases.length, phases: phases.map((phase) => phase.title) })]
      : []),
    ...(clauses.length > 0
      ? [
          say.text('explain.clauses', {
            count: clauses.length,
            clauses: clauses.map((clause) => `‘${say.of(clause.title)}’`),
          }),
        ]
      : []),
    ...(measures.length > 0
      ? [say.text('explain.measures', { count: measures.length, measures: listed(measures, say) })]
      : []),
    ...(related.length > 0 ? [say.text('explain.related', { norms: listed(related, say) })] : []),
    ...(sources.length > 0 ? [say.text('explain.sources', { sources: sources.join('; ') })] : []),
  ].join('  \n');
}
