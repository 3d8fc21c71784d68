/** Which words of a sentence stand with a period: its statement, less what belongs to another period. */
import type { Statement } from '../evidence/reading/coordination';
import type { SentenceParts } from '../evidence/reading/parts';
import type { Segment } from '../evidence/reading/types';
import type { ReadPeriod } from './read';

/** Token ranges, end exclusive. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** What stands with a period. */
export interface PeriodScope {
  /** Its statement: a verb may serve several periods. */
  readonly statement: Span;
  /** Where what it is about is named: in the statement, but not with another period. */
  readonly subject: Span;
  /** Words between the period before and the one behind it. */
  readonly own: Span;
  readonly segment: Segment | undefined;
  /** Parts of the statement that suppose something, and what says from when the period runs: no verb of the duty stands there. */
  readonly aside: readonly Span[];
  /** Parts that say something of a noun: a joiner in them joins nothing of the statement. */
  readonly descriptions: readonly Span[];
  /** Those that say something of a noun between commas, and do not hold the period. */
  readonly described: readonly Span[];
}

type Parts = Omit<SentenceParts, 'over'>;

/** The scopes of the periods of one sentence, in their order. */
export function scopesOf(parts: Parts, periods: readonly ReadPeriod[]): readonly PeriodScope[] {
  const spans = periods.map((period) => statementAround(parts, period));
  const cuts = periods.map((period, at) => cutBefore(parts, periods[at - 1], period, spans[at - 1], spans[at]));
  return periods.map((period, at) => {
    const statement = spans[at] ?? parts.sentence;
    const before = cuts[at];
    const behind = cuts[at + 1];
    const segment = segmentOf(parts, period);
    const apart = (cut: Cut | undefined): number | undefined => (cut?.newSubject === true ? cut.token : undefined);
    return {
      statement,
      subject: { first: apart(before) ?? statement.first, end: apart(behind) ?? statement.end },
      own: { first: before?.token ?? statement.first, end: behind?.token ?? statement.end },
      segment,
      aside: asideOf(parts, period, segment),
      described: parts.statements
        .flatMap(({ segments }) => segments)
        .filter((one) => one !== segment && one.kind === 'betrekkelijk' && parts.gap(one.first).includes(',')),
      descriptions: parts.statements.flatMap(({ segments }) =>
        segments.filter(({ kind }) => kind === 'betrekkelijk' || kind === 'bijzin'),
      ),
    };
  });
}

function segmentOf({ statements }: Parts, { first }: ReadPeriod): Segment | undefined {
  return statements.flatMap(({ segments }) => segments).find((one) => first >= one.first && first < one.end);
}

function asideOf(
  { statements, wordAt }: Parts,
  { end, startEnd }: ReadPeriod,
  own: Segment | undefined,
): readonly Span[] {
  const supposed = statements
    .flatMap(({ segments }) => segments)
    .filter((one) => one !== own && (one.kind === 'voorwaarde' || one.kind === 'uitzondering'));
  const clause = /^(nadat|after|since)$/.test(wordAt(end)) ? [{ first: end, end: startEnd }] : [];
  return [...supposed, ...clause];
}

/** The statement of a period; one that only adds a bound (`doch uiterlijk binnen …`) goes on with the one before. */
function statementAround({ statements, sentence }: Parts, { first, boundFirst }: ReadPeriod): Span {
  const at = statements.findIndex((one) => first >= one.first && first < one.end);
  const own: Statement | undefined = statements[at];
  if (own === undefined) return sentence;
  const adds = boundFirst - own.first <= MOST_BEFORE_BOUND;
  const before = adds ? statements[at - 1] : undefined;
  return { first: before?.first ?? own.first, end: own.end };
}

/** Words before the bound of a statement that only adds one: `maar`, `in ieder geval`. */
const MOST_BEFORE_BOUND = 4;

interface Cut {
  readonly token: number;
  /** Behind it something else is spoken of. */
  readonly newSubject: boolean;
}

function cutBefore(
  parts: Parts,
  before: ReadPeriod | undefined,
  period: ReadPeriod,
  spanBefore: Span | undefined,
  span: Span | undefined,
): Cut | undefined {
  if (before === undefined || span === undefined || spanBefore === undefined) return undefined;
  if (spanBefore.end <= span.first) return undefined;
  for (let token = before.end; token < period.boundFirst; token++) {
    const joins = parts.grammar.joiners.has(parts.wordAt(token));
    if (!joins && !/[,;]/.test(parts.gap(token))) continue;
    const head = joins || parts.grammar.joiners.has(parts.wordAt(token)) ? token + 1 : token;
    return { token, newSubject: head < period.boundFirst && !goesOn(parts, head) };
  }
  return { token: period.boundFirst, newSubject: false };
}

/** A preposition, an adverb or a word that points back goes on about the same thing; a noun names another. */
function goesOn({ grammar, wordAt }: Parts, token: number): boolean {
  const word = wordAt(token);
  return grammar.prepositions.has(word) || ADVERBS.has(word);
}

const ADVERBS: ReadonlySet<string> = new Set(
  'in op bij uiterlijk doch maar dan wel echter anders daarna vervolgens deze die ze it them and but in any event thereafter otherwise or where if when indien wanneer als zo'.split(
    ' ',
  ),
);
