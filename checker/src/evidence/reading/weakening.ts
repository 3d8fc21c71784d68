/** What in a sentence takes its duty away, word by word. */
import type { Grammar } from '../grammar/types';
import type { Statement } from './coordination';
import type { Cue, Mention, Segment, SentenceReading, Weakener } from './types';

export interface SentenceParts {
  readonly sentence: SentenceReading;
  readonly statements: readonly Statement[];
  readonly grammar: Grammar;
  wordAt(token: number): string;
  gap(token: number): string;
  /** What weakens the open sentence above. */
  readonly over: Weakener | undefined;
  /** What stands behind the sentence's last word: its punctuation. */
  readonly after: string;
}

type Mark = (first: number, end: number, weakener: Weakener) => void;

/** Marks the words of a sentence that count as weakened. Returns what weakens all that hangs under it, if anything. */
export function markWeakened(parts: SentenceParts, mark: Mark): Weakener | undefined {
  const { cues, first, end } = parts.sentence;
  let whole = markNegations(parts, mark);
  for (const cue of cues) {
    const weakener: Weakener = { kind: 'vrijblijvend', tokens: cue.tokens };
    const at = cue.tokens[0] ?? first;
    const statement = parts.statements.find((one) => at >= one.first && at < one.end);
    if (statement === undefined || isNeutral(parts, cue)) continue;
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

/** What the authority or its people are free to do takes nothing away from the supplier's duty. */
function isFreeTo(subject: Mention | undefined): boolean {
  return subject?.role === 'opdrachtgever' || subject?.role === 'gebruiker';
}

/** Returns the negation that goes on over what hangs under the sentence. */
function markNegations(parts: SentenceParts, mark: Mark): Weakener | undefined {
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

function within(segment: Segment, cue: Cue): boolean {
  const at = cue.tokens[0] ?? -1;
  return at >= segment.first && at < segment.end;
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

/** End of the subordinate parts that directly follow. */
function dependentsEnd(statement: Statement, segment: Segment): number {
  let end = segment.end;
  for (const next of statement.segments) {
    if (next.first !== end) continue;
    if (next.kind !== 'bijzin') break;
    end = next.end;
  }
  return end;
}

/** Words of the cue are part of an idiom that takes nothing away. */
function isNeutral(parts: SentenceParts, cue: Cue): boolean {
  return parts.sentence.cues.some(
    (other) =>
      other.kind === 'neutraal' &&
      other.tokens[0] !== undefined &&
      cue.tokens.some(
        (token) => token >= (other.tokens[0] ?? 0) && token <= (other.tokens[other.tokens.length - 1] ?? 0),
      ),
  );
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
  'zulks',
  'dit',
  'dat',
  'so',
  'either',
  'this',
  'thereto',
  'therefor',
]);

/** The supplier may: an option, no duty; unless the permission is a limit (`mag uitsluitend`) or a duty (`moet kunnen`). */
function isOption(parts: SentenceParts, statement: Statement, at: number): boolean {
  const segment = segmentAt(statement, at);
  if (segment === undefined || segment.kind === 'voorwaarde' || segment.kind === 'uitzondering') return false;
  const role = subjectOf(parts, statement, at)?.role;
  if (role !== 'opdrachtnemer' && role !== 'partijen') return false;
  const inSegment = (cue: Cue): boolean => within(segment, cue);
  if (parts.sentence.cues.some((cue) => cue.kind === 'plicht' && !cue.tokens.includes(at) && inSegment(cue)))
    return false;
  return !parts.sentence.cues.some((cue) => cue.kind === 'beperking' && inSegment(cue));
}

/** Who acts at a token: in a passive who does it, else the subject of its part, else of the statement, else of the sentence. */
export function subjectOf(parts: SentenceParts, statement: Statement, at: number): Mention | undefined {
  const segment = segmentAt(statement, at);
  const mentions = parts.sentence.mentions;
  const inside = mentions.filter(
    (one) => segment !== undefined && one.token >= segment.first && one.token < segment.end,
  );
  const subjects = inside.filter((one) => one.place === 'onderwerp');
  // Behind its verb in an inverted clause: `op verzoek kan Leverancier`.
  const inverted = subjects.find((one) => one.token > at && one.token <= at + 3);
  if (inverted !== undefined) return inverted;
  const before = mentions.filter((one) => one.place === 'onderwerp' && one.token < at);
  const own = nearest(subjects.filter((one) => one.token < at));
  // In a passive who does it; in `de naleving door Opdrachtnemer` no one acts who is not the subject already.
  const agent = own === undefined || own.role === 'systeem' ? inside.find((one) => one.place === 'door') : undefined;
  const found =
    agent ?? own ?? nearest(before.filter((one) => one.token >= statement.first)) ?? subjects[0] ?? nearest(before);
  return found !== undefined && isSomeoneElse(parts, found, at) ? undefined : found;
}

/** `Wij bouwen het zo dat hij kan …`: whoever he is, he is not we. */
function isSomeoneElse(parts: SentenceParts, subject: Mention, at: number): boolean {
  if (!FIRST_PERSON.has(parts.wordAt(subject.token))) return false;
  for (let token = subject.token; token < at + 3; token++) if (THIRD_PERSON.has(parts.wordAt(token))) return true;
  return false;
}

const FIRST_PERSON = new Set(['wij', 'we']);
const THIRD_PERSON = new Set(['hij', 'zij', 'ze', 'they', 'he', 'she', 'it']);

/** A party is named as subject in the statement. */
export function partyActs(parts: SentenceParts, statement: Statement): boolean {
  return parts.sentence.mentions.some(
    (one) =>
      one.place !== 'onder' && one.token >= statement.first && one.token < statement.end && PARTIES.has(one.role),
  );
}

const PARTIES: ReadonlySet<string> = new Set(['opdrachtnemer', 'opdrachtgever', 'partijen']);

/** The last one named, a person or party before a system: in `dat de behandelaar het systeem kan stoppen` the first acts. */
function nearest(mentions: readonly Mention[]): Mention | undefined {
  const persons = mentions.filter((one) => one.role !== 'systeem');
  return persons[persons.length - 1] ?? mentions[mentions.length - 1];
}

function segmentAt(statement: Statement, at: number): Segment | undefined {
  return statement.segments.find((one) => at >= one.first && at < one.end);
}
