import type { PeriodPart } from '../../../checker/src/explain/index';
import { inFull } from '../../../checker/src/periods/write';
import { bold, escaped, paragraphs } from './markdown';
import type { Say } from './say';

/** What a period is read as, which rule it was held against, and what came of it. */
export function renderPeriod(part: PeriodPart, text: string, say: Say): string {
  const { lowest, highest, bound, atOnce } = part.period;
  const since = part.since === undefined ? '' : text.slice(part.since.start, part.since.end).replace(/\s+/g, ' ');
  return paragraphs(
    bold(
      say.text('explain.period', {
        bound: bound.replaceAll('-', '_'),
        lowest: inFull(lowest, say.language),
        highest: inFull(highest, say.language),
        range: lowest.amount === highest.amount ? 'no' : 'yes',
        atOnce: atOnce ? 'yes' : 'no',
        since: escaped(since),
        hasSince: since === '' ? 'no' : 'yes',
      }),
    ),
    heldAgainst(part, say),
  );
}

function heldAgainst({ judged, unbinding }: PeriodPart, say: Say): string {
  if (judged === undefined) {
    return say.text('explain.period-not-held', { why: (unbinding ?? 'geen-regel').replaceAll('-', '_') });
  }
  const { rule, term, outcome } = judged;
  return say.text('explain.period-held', {
    duty: rule.title,
    limit: rule.limit,
    room: rule.leavesRoom ? 'yes' : 'no',
    term: inFull(term, say.language),
    start: rule.start.text,
    sources: rule.sources.map((source) => source.text),
    date: rule.textDate,
    outcome: outcome.kind.replaceAll('-', '_'),
  });
}
