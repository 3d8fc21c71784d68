/** What in a sentence takes its duty away, word by word. */
import type { Statement } from './coordination';
import { markNegations } from './negation';
import { dependentsEnd, isNeutral, segmentAt, within, type SentenceParts } from './parts';
import { subjectOf } from './subject';
import type { Cue, Mark, Mention, Segment, Weakener } from './types';

/** Marks the words of a sentence that count as weakened. Returns what weakens all that hangs under it, if anything. */
export function markWeakened(parts: SentenceParts, mark: Mark): Weakener | undefined {
  const { cues, first, end } = parts.sentence;
  let whole = markNegations(parts, mark);
  for (const cue of cues) {
    const weakener: Weakener = { kind: 'vrijblijvend', tokens: cue.tokens };
    const at = cue.tokens[0] ?? first;
    const statement = parts.statements.find((one) => at >= one.first && at < one.end);
    if (statement === undefined || isNeutral(parts, cue) || leavesCondition(statement, cue)) continue;
    if (isSupposed(parts, statement, cue)) continue;
    if (cue.kind === 'vrijblijvend' || (cue.kind === 'voorbehoud' && !isFreeTo(subjectOf(parts, statement, at)))) {
      const reach = pointsBackTo(parts, statement) ? { first, end } : statement;
      mark(reach.first, reach.end, weakener);
      if (reach.end === end) whole = weakener;
    }
    if (cue.kind === 'mogelijkheid' && isOption(parts, statement, at)) {
      const segment = segmentAt(statement, at);
      if (segment === undefined) continue;
      mark(segment.first, dependentsEnd(statement, segment), weakener);
      if (segment.kind === 'hoofd') whole ??= weakener;
    }
    if (cue.kind === 'uitgezonderd')
      mark((cue.tokens[cue.tokens.length - 1] ?? at) + 1, segmentAt(statement, at)?.end ?? statement.end, weakener);
  }
  return whole;
}

/** `Komt hij die niet na, dan is hij gehouden …`: the words of a cue in and behind a condition are none. */
function leavesCondition(statement: Statement, cue: Cue): boolean {
  const from = segmentAt(statement, cue.tokens[0] ?? -1);
  const to = segmentAt(statement, cue.tokens[cue.tokens.length - 1] ?? -1);
  return to?.kind === 'hoofd' && (from?.kind === 'voorwaarde' || from?.kind === 'uitzondering');
}

/** `when someone tries to trick it`: an attempt that a condition supposes is not how the duty is done. */
function isSupposed(parts: SentenceParts, statement: Statement, cue: Cue): boolean {
  const at = cue.tokens[0] ?? -1;
  return ATTEMPTS.has(parts.wordAt(at)) && segmentAt(statement, at)?.kind === 'voorwaarde';
}

const ATTEMPTS = new Set([
  ...['probeert', 'proberen', 'tracht', 'trachten', 'poogt'],
  ...['try', 'tries', 'attempt', 'attempts', 'seek', 'seeks'],
]);

/** What the authority or its people are free to do takes nothing away from the supplier's duty. */
function isFreeTo(subject: Mention | undefined): boolean {
  return subject?.role === 'opdrachtgever' || subject?.role === 'gebruiker';
}

/** `maar is daartoe niet gehouden` reaches back over the whole sentence; `maar hoeft ze niet langer te bewaren` does not. */
function pointsBackTo(parts: SentenceParts, statement: Statement): boolean {
  if (statement.first === parts.sentence.first) return false;
  for (let token = statement.first; token < statement.end; token++) if (BACK.has(parts.wordAt(token))) return true;
  return false;
}

const BACK = new Set([
  'daartoe',
  'hiertoe',
  'daaraan',
  'hieraan',
  'daarvoor',
  'hiervoor',
  'daarvan',
  'hiervan',
  'daarop',
  'hierop',
  'daarin',
  'hierin',
  'ertoe',
  'zulks',
  'dit',
  'dat',
  'so',
  'either',
  'this',
  'thereto',
  'therefor',
]);

/** It begins with `dat`, perhaps behind `en`. */
function hangsUnder(parts: SentenceParts, { first }: Statement): boolean {
  const opening = parts.grammar.joiners.has(parts.wordAt(first)) ? first + 1 : first;
  return /^(dat|that)$/.test(parts.wordAt(opening));
}

/** The supplier may: an option, no duty; unless the permission is a limit (`mag uitsluitend`) or a duty (`moet kunnen`). */
function isOption(parts: SentenceParts, statement: Statement, at: number): boolean {
  const segment = segmentAt(statement, at);
  if (segment === undefined || segment.kind === 'voorwaarde' || segment.kind === 'uitzondering') return false;
  const subject = subjectOf(parts, statement, at);
  if (subject?.role !== 'opdrachtnemer' && subject?.role !== 'partijen') return false;
  // `een wijziging die de uitkomsten kan raken`: what `die` points to may, not the supplier.
  if (segment.kind === 'betrekkelijk' && subject.token < segment.first - 1) return false;
  // `zorgt dat een uitkomst kan worden herhaald`, `om die te kunnen herhalen`: what the duty makes possible.
  if (segment.kind === 'bijzin' && subject.token < segment.first) return false;
  if (parts.wordAt(at - 1) === 'te') return false;
  // `kan worden gegeven`: in a passive only who is named as doing it has the option.
  if (subject.place !== 'door' && isPassive(parts, segment, at)) return false;
  // `…; en dat aan hem, die …, gelegenheid kan worden geboden`: a statement that hangs under the duty as a whole.
  if (subject.token < statement.first && hangsUnder(parts, statement)) return false;
  const inSegment = (cue: Cue): boolean => within(segment, cue);
  if (parts.sentence.cues.some((cue) => cue.kind === 'plicht' && !cue.tokens.includes(at) && inSegment(cue)))
    return false;
  return !parts.sentence.cues.some((cue) => cue.kind === 'beperking' && inSegment(cue));
}

function isPassive(parts: SentenceParts, segment: Segment, at: number): boolean {
  for (let token = at + 1; token < segment.end; token++) if (PASSIVE.has(parts.wordAt(token))) return true;
  return false;
}

const PASSIVE = new Set(['worden', 'be']);
