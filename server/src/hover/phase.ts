import type { PhasePart } from '../../../checker/src/explain/index';
import type { Framework } from '../../../checker/src/framework/types';
import { listed } from './ids';
import { bold, link, paragraphs } from './markdown';
import type { Say } from './say';

/** The card of a phase: what it is about and how the draft stands in it. */
export function renderPhase(part: PhasePart, framework: Framework, say: Say): string {
  const { phase, verdicts } = part;
  const count = (status: string): number => verdicts.filter((verdict) => verdict.status === status).length;
  const open = verdicts.filter(({ status }) => status === 'missing' || status === 'partial' || status === 'weakened');
  const norms = open.flatMap(({ id }) => framework.norms.find((norm) => norm.id === id) ?? []);
  return paragraphs(
    bold(say.text('explain.phase', { title: say.of(phase.title) })),
    say.of(phase.explanation),
    say.text('explain.phase-counts', {
      count: verdicts.length,
      covered: count('covered'),
      partial: count('partial'),
      weakened: count('weakened'),
      missing: count('missing'),
    }),
    norms.length > 0 ? say.text('explain.phase-open', { norms: listed(norms, say) }) : undefined,
    link(say.text('explain.framework-page'), phase.url),
  );
}
