import type { PhasePart } from '../../../checker/src/explain/index';
import type { Framework } from '../../../checker/src/framework/types';
import type { Status } from '../../../checker/src/types';
import { listed } from './ids';
import { bold, link, paragraphs } from './markdown';
import type { Say } from './say';

/** States that a phase counts, in the order in which they matter. */
const counted: readonly Status[] = ['missing', 'weakened', 'partial', 'covered', 'explained', 'unassessed'];
const open: readonly Status[] = ['missing', 'weakened', 'partial'];

/** The card of a phase: what it is about and how the draft stands in it. */
export function renderPhase(part: PhasePart, framework: Framework, say: Say): string {
  const { phase, verdicts } = part;
  const states = counted.flatMap((status) => {
    const n = verdicts.filter((verdict) => verdict.status === status).length;
    return n === 0 ? [] : [say.text('explain.phase-state', { n, status })];
  });
  const norms = verdicts
    .filter(({ status }) => open.includes(status))
    .flatMap(({ id }) => framework.norms.find((norm) => norm.id === id) ?? []);
  return paragraphs(
    bold(say.text('explain.phase', { title: say.of(phase.title) })),
    say.of(phase.explanation),
    phase.contract && `${bold(say.text('explain.contract'))} ${say.of(phase.contract)}`,
    [
      say.text('explain.phase-counts', { count: verdicts.length }),
      states.length > 0 ? say.text('explain.phase-states', { states }) : '',
    ].join(' '),
    norms.length > 0 ? say.text('explain.phase-open', { norms: listed(norms, say) }) : undefined,
    link(say.text('explain.framework-page'), phase.url),
  );
}
