/** What a negation covers, and when it takes nothing away. */
import type { Statement } from './coordination';
import { dependentsEnd, isNeutral, within, type SentenceParts } from './parts';
import type { Cue, Mark, Segment, Weakener } from './types';

/** Returns the negation that goes on over what hangs under the sentence. */
export function markNegations(parts: SentenceParts, mark: Mark): Weakener | undefined {
  const above = parts.over;
  let open: Weakener | undefined;
  let lifted = false;
  for (const statement of parts.statements) {
    const { marks, doubled } = negationsOf(parts, statement, above?.kind === 'ontkenning');
    if (!doubled) for (const { first, end, weakener } of marks) mark(first, end, weakener);
    lifted ||= doubled;
    open = doubled ? undefined : marks.filter((one) => one.main).pop()?.weakener;
  }
  if (above !== undefined && !(lifted && above.kind === 'ontkenning')) {
    mark(parts.sentence.first, parts.sentence.end, above);
    return above;
  }
  return open;
}

interface Negation {
  readonly first: number;
  readonly end: number;
  readonly weakener: Weakener;
  /** It negates the main statement, not a part that hangs under it. */
  readonly main: boolean;
}

/** A negation under a negation gives back what that takes: no version without documentation. */
function negationsOf(
  parts: SentenceParts,
  statement: Statement,
  underNegation: boolean,
): { marks: Negation[]; doubled: boolean } {
  const marks: Negation[] = [];
  let over: Segment | undefined;
  let doubled = false;
  for (const segment of statement.segments) {
    for (const cue of parts.sentence.cues) {
      if (cue.kind === 'belemmering' && within(segment, cue)) over ??= segment;
      if (cue.kind !== 'ontkenning' || !within(segment, cue)) continue;
      const without = isWithout(parts, cue);
      if (over !== undefined && (without || (segment !== over && segment.kind !== 'hoofd'))) {
        doubled = true;
        continue;
      }
      if (underNegation && negates(parts, segment, cue)) {
        doubled = true;
        continue;
      }
      if (!negates(parts, segment, cue)) continue;
      marks.push({
        ...reachOf(parts, statement, segment, cue),
        weakener: { kind: 'ontkenning', tokens: cue.tokens },
        main: segment.kind === 'hoofd',
      });
      if (segment.kind !== 'betrekkelijk') over = segment;
    }
  }
  return { marks, doubled };
}

/** Words that a negation covers. */
function reachOf(
  parts: SentenceParts,
  statement: Statement,
  segment: Segment,
  cue: Cue,
): { first: number; end: number } {
  const at = cue.tokens[0] ?? segment.first;
  if (isWithout(parts, cue)) return { first: at, end: withoutEnd(parts, segment, at) };
  const reachesBack = parts.grammar.clauseNegators.has(parts.wordAt(at));
  return { first: reachesBack ? segment.first : at, end: reachEnd(statement, segment, at) };
}

/** `zonder tussenkomst van een mens` reaches to the end of its nouns, not to the verb behind them. */
function withoutEnd(parts: SentenceParts, segment: Segment, at: number): number {
  let end = at + 1;
  while (end < segment.end && end - at <= WITHOUT_REACH && !endsNouns(parts, end)) end++;
  return end;
}

const WITHOUT_REACH = 4;

function endsNouns(parts: SentenceParts, token: number): boolean {
  const word = parts.wordAt(token);
  if (word === 'van' || word === 'of' || parts.grammar.agents.has(word)) return false;
  return (
    parts.grammar.prepositions.has(word) || parts.grammar.auxiliaries.has(word) || parts.grammar.starters.has(word)
  );
}

/** A negation counts unless it stands in a condition, an idiom, or before a hindrance. */
function negates(parts: SentenceParts, segment: Segment, cue: Cue): boolean {
  if (segment.kind === 'voorwaarde' || segment.kind === 'uitzondering' || isNeutral(parts, cue)) return false;
  const at = cue.tokens[0] ?? 0;
  // `niet verplicht` is judged as a reservation, by who says it of whom.
  if (
    parts.sentence.cues.some(
      (other) => (other.kind === 'voorbehoud' || other.kind === 'vrijblijvend') && other.tokens.includes(at),
    )
  )
    return false;
  if (parts.gap(at + 1).startsWith('-')) return false;
  return !parts.sentence.cues.some((other) => other.kind === 'belemmering' && within(segment, other));
}

function isWithout(parts: SentenceParts, cue: Cue): boolean {
  return parts.grammar.withouts.has(parts.wordAt(cue.tokens[0] ?? 0));
}

/** A negation that ends its part negates what depends on it: `zorgt niet | dat …`. */
function reachEnd(statement: Statement, segment: Segment, at: number): number {
  return at === segment.end - 1 ? dependentsEnd(statement, segment) : segment.end;
}
