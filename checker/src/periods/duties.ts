/** The rules of which the duty stands with a period: what it is about, the verb, and who owes it. */
import { leadIn } from '../evidence/reading/article';
import type { ArticleReading, SentenceReading } from '../evidence/reading/types';
import type { ArticleEvidence } from '../evidence/types';
import { actorOf } from './actor';
import type { ReadPeriod } from './read';
import type { PeriodScope, Span } from './scope';
import type { PeriodSignalTerms, PeriodTerms, Terms } from './terms';
import type { PeriodDuty } from './types';

export interface PeriodPlace {
  readonly sentence: SentenceReading;
  readonly period: ReadPeriod;
  readonly scope: PeriodScope;
  /** The only period of its sentence. */
  readonly alone: boolean;
}

/** What a sentence is read with: the open sentences above it, and the other cells of its row. */
interface Around {
  readonly leads: readonly SentenceReading[];
  readonly headers: Terms;
}

/** The duties that stand with a period, in the order of the rules. */
export function dutiesAt(
  reading: ArticleReading,
  evidence: ArticleEvidence,
  place: PeriodPlace,
): readonly PeriodDuty[] {
  const around: Around = { leads: leadsOf(reading, place.sentence), headers: headersOf(reading, place) };
  const found = reading.signals.periods.flatMap((terms) => dutyOf(reading, evidence, place, around, terms));
  // What the sentence names itself goes before what it only points back to.
  const named = found.filter(({ lent }) => !lent);
  return (named.length > 0 ? named : found).map(({ duty }) => duty);
}

function dutyOf(
  reading: ArticleReading,
  evidence: ArticleEvidence,
  place: PeriodPlace,
  around: Around,
  terms: PeriodTerms,
): readonly { readonly duty: PeriodDuty; readonly lent: boolean }[] {
  const signals = terms.signals.filter((one) => isWordedSo(terms, one, place));
  const named = signals.find((one) => fits(reading, place, around, one, false));
  const signal =
    named ??
    byEvidence(reading, evidence, { ...terms, signals }, place) ??
    signals.find((one) => fits(reading, place, around, one, true));
  if (signal === undefined) return [];
  const actor = actorOf(reading, place.sentence, around.leads, place.scope, place.period);
  const { who: owing } = terms.rule;
  const who = actor === 'beide' ? owing[0] : actor;
  if (who !== undefined && !owing.includes('iedereen') && !owing.includes(who)) return [];
  const at = terms.cases.findIndex((words) => tokensOf(reading, place.sentence, words, place.scope.own).length > 0);
  const duty: PeriodDuty = {
    rule: terms.rule.id,
    ...(who === undefined ? {} : { who }),
    ...(at < 0 ? {} : { case: at }),
    deletes: signal.deletes,
    start: startOf(reading, place, terms),
    excepts: hasIn(reading, place.sentence.provision, terms.exception),
  };
  return [{ duty, lent: named === undefined }];
}

/**
 * `bewaart` goes with `gedurende`, `meldt` with `binnen`. What is deleted within a period is kept no longer than that;
 * `24 uur na ontdekking` is a last moment without `binnen`.
 */
function isWordedSo(
  { rule }: PeriodTerms,
  { deletes }: PeriodSignalTerms,
  { period: { period } }: PeriodPlace,
): boolean {
  if (rule.form === 'moment')
    return period.form === 'moment' || (period.form === undefined && period.since !== undefined);
  return rule.form === undefined || period.form !== 'moment' || deletes;
}

function fits(
  reading: ArticleReading,
  place: PeriodPlace,
  around: Around,
  signal: PeriodSignalTerms,
  maybeLent: boolean,
): boolean {
  const { scope } = place;
  const nearest = signal.all.map((terms, at) =>
    at === signal.all.length - 1 ? verbsOf(reading, place, terms)[0] : distanceTo(reading, place, terms, scope.subject),
  );
  const missing = signal.all.flatMap((terms, at) =>
    nearest[at] !== undefined || lends(reading, around, terms) ? [] : [{ at, terms }],
  );
  if (missing.length > (maybeLent ? 1 : 0)) return false;
  const [one] = missing;
  if (one !== undefined && !lentBy(reading, place, signal, one)) return false;
  if (isOfAnother(reading, place, signal, nearest[0])) return false;
  return (
    scope.segment?.kind !== 'betrekkelijk' ||
    isBehindRelative(reading, place, scope.segment) ||
    standsIn(reading, place, signal, scope.segment)
  );
}

/**
 * Something else is spoken of: its word stands nearer to the period than the subject's, or it is the subject's owner
 * (`back-ups van de logs`). With deleting any such word will do: it says from when.
 */
function isOfAnother(
  reading: ArticleReading,
  place: PeriodPlace,
  { all, not, without, deletes }: PeriodSignalTerms,
  nearest: number | undefined,
): boolean {
  const { sentence, scope } = place;
  if (distanceTo(reading, place, without, scope.statement) !== undefined) return true;
  const away = distanceTo(reading, place, not, scope.subject);
  if (away === undefined) return false;
  if (deletes || nearest === undefined || away <= nearest) return true;
  const subjects = all[0] === undefined ? [] : tokensOf(reading, sentence, all[0], scope.subject);
  return tokensOf(reading, sentence, not, scope.subject).some((other) =>
    subjects.some((token) => token > other && owns(reading, other, token)),
  );
}

/** Only `van`, `of` and the like, with their determiners, stand between the two. */
function owns({ tokens, signals }: ArticleReading, first: number, second: number): boolean {
  const between = tokens.slice(first + 1, second).map(({ word }) => word);
  const owner = between.some((word) => OWNERS.test(word));
  return owner && between.every((word) => OWNERS.test(word) || signals.grammar.determiners.has(word));
}

const OWNERS = /^(van|uit|over|of|from|on)$/;

/** Tokens of the verb in the statement, outside the parts that suppose something. */
function verbsOf(reading: ArticleReading, { sentence, scope, period }: PeriodPlace, terms: Terms): readonly number[] {
  return tokensOf(reading, sentence, terms, scope.statement).filter(
    (token) =>
      !scope.aside.some(({ first, end }) => token >= first && token < end) &&
      !isOtherVerb(reading, token, period, scope),
  );
}

/** A joiner with a verb behind it stands between: `levert binnen drie maanden en bewaart`. Not in `bewaart en beschermt`. */
function isOtherVerb(
  { tokens, signals }: ArticleReading,
  verb: number,
  { first, end }: ReadPeriod,
  { descriptions }: PeriodScope,
): boolean {
  const { joiners, auxiliaries, prepositions } = signals.grammar;
  const [from, to] = verb < first ? [verb + 2, first] : [end, verb];
  for (let at = from; at < to; at++) {
    if (!joiners.has(tokens[at]?.word ?? '')) continue;
    if (descriptions.some((span) => at > span.first && at < span.end && !(verb >= span.first && verb < span.end)))
      continue;
    const next = tokens[at + 1]?.word ?? '';
    if (at + 1 === verb || signals.verbForms.has(next) || auxiliaries.has(next)) return true;
    // `en de uitkomst wordt gemeld`: a noun with a verb of its own.
    const noun =
      !prepositions.has(next) && tokens.slice(at + 2, Math.min(at + 5, to)).some(({ word }) => auxiliaries.has(word));
    if (noun) return true;
  }
  return false;
}

/** Words from the period to the nearest of the terms that counts; undefined when there is none. */
function distanceTo(
  reading: ArticleReading,
  { sentence, period, scope }: PeriodPlace,
  terms: Terms,
  span: Span,
  outsideDescriptions = false,
): number | undefined {
  // `back-ups, waarin ook logs voorkomen, …`: what only describes is not what it is about.
  const described = outsideDescriptions ? scope.described : [];
  const tokens = tokensOf(reading, sentence, terms, span).filter(
    (token) => !described.some(({ first, end }) => token >= first && token < end),
  );
  const away = tokens.map((token) => (token < period.first ? period.first - token : token - period.end + 1));
  return away.length === 0 ? undefined : Math.min(...away);
}

function tokensOf(reading: ArticleReading, sentence: SentenceReading, terms: Terms, span: Span): readonly number[] {
  return sentence.occurrences.flatMap(({ term, tokens }) => {
    if (!terms.has(term)) return [];
    return tokens.filter((token) => token >= span.first && token < span.end && reading.dead[token] === undefined);
  });
}

/** The open sentence above a point, or another cell of the row, says it. */
function lends(reading: ArticleReading, { leads, headers }: Around, terms: Terms): boolean {
  return (
    leads.some((lead) => tokensOf(reading, lead, terms, lead).length > 0) || [...terms].some((one) => headers.has(one))
  );
}

/** A word that points back lets the sentence before say it; so does the title, where the signal takes it from there. */
function lentBy(
  reading: ArticleReading,
  place: PeriodPlace,
  signal: PeriodSignalTerms,
  { at, terms }: { at: number; terms: Terms },
): boolean {
  if (at === signal.all.length - 1 && at > 0) return false;
  const { title, sentences } = reading;
  if (signal.scope === 'artikel' && title !== undefined && tokensOf(reading, title, terms, title).length > 0)
    return true;
  const own = sentences.indexOf(place.sentence);
  const before = sentences[own - 1];
  if (before === undefined || !pointsBack(reading, place.scope.subject)) return false;
  return own - 1 >= 0 && tokensOf(reading, before, terms, before).length > 0;
}

const POINTING =
  /^(deze|die|dit|dat|ze|zij|haar|hen|hun|daarvan|hiervan|ervan|daarover|hierover|daar|dergelijke|zulke|them|they|it|these|those|such|this|that)$/;

function pointsBack({ tokens }: ArticleReading, { first, end }: Span): boolean {
  return tokens.slice(first, end).some(({ word }) => POINTING.test(word));
}

/** `logs die onder zijn controle staan gedurende …`: the part that describes ended with its verb. */
function isBehindRelative(
  { tokens, signals }: ArticleReading,
  { sentence, period }: PeriodPlace,
  { first }: Span,
): boolean {
  const { auxiliaries, verbForms, prepositions, determiners, language } = { ...signals, ...signals.grammar };
  const last = period.boundFirst - 1;
  for (let at = first + 1; at <= last; at++) {
    const word = tokens[at]?.word ?? '';
    if (auxiliaries.has(word) || verbForms.has(word)) return language === 'nl' || at < last;
  }
  const word = tokens[last]?.word ?? '';
  const isNoun =
    prepositions.has(word) || determiners.has(word) || sentence.mentions.some(({ token }) => token === last);
  return last > first && language === 'nl' && !isNoun && /(en|aan|t)$/.test(word);
}

/** In a part that says something of a noun, the duty stands in that part: `logs die drie maanden worden bewaard`. */
function standsIn(reading: ArticleReading, { sentence }: PeriodPlace, signal: PeriodSignalTerms, span: Span): boolean {
  const verb = signal.all[signal.all.length - 1];
  return verb !== undefined && tokensOf(reading, sentence, verb, span).length > 0;
}

/** The sentence is evidence of an element that states such a period, in words that the rule does not know. */
function byEvidence(
  reading: ArticleReading,
  { hits }: ArticleEvidence,
  { rule, signals }: PeriodTerms,
  place: PeriodPlace,
): PeriodSignalTerms | undefined {
  const { sentence, scope, alone } = place;
  const start = reading.tokens[sentence.first]?.start ?? 0;
  const end = reading.tokens[sentence.end - 1]?.end ?? 0;
  const serves = hits.some(
    (hit) =>
      hit.state === 'present' &&
      rule.elements.includes(`${hit.clause}/${hit.element}`) &&
      hit.range.start < end &&
      hit.range.end > start &&
      hit.range.start >= start &&
      hit.range.end <= end + 1,
  );
  if (!alone || !serves) return undefined;
  return signals.find((signal) => {
    const verb = signal.all[signal.all.length - 1];
    if (verb === undefined || signal.deletes || scope.segment?.kind === 'betrekkelijk') return false;
    const said = verbsOf(reading, place, verb).length > 0;
    const others = [signal.not, signal.without];
    return said && others.every((terms) => tokensOf(reading, sentence, terms, sentence).length === 0);
  });
}

function startOf(
  reading: ArticleReading,
  { sentence, period, scope }: PeriodPlace,
  { start, otherStart }: PeriodTerms,
): PeriodDuty['start'] {
  const since: Span = { first: period.end, end: period.startEnd };
  const others = tokensOf(reading, sentence, otherStart, scope.own);
  if (others.some((token) => (token >= since.first && token < since.end) || followsStart(reading, token, scope.own)))
    return 'anders';
  const stated = tokensOf(reading, sentence, start, scope.statement).length > 0;
  return stated || since.end > since.first ? 'genoemd' : 'niet-genoemd';
}

/** `na het einde`, `upon request`: the word stands behind one that begins a moment. */
function followsStart({ tokens }: ArticleReading, token: number, { first }: Span): boolean {
  return tokens
    .slice(Math.max(first, token - 3), token)
    .some(({ word }) => /^(na|op|bij|vanaf|after|upon|on|at|following)$/.test(word));
}

function hasIn(reading: ArticleReading, provision: number, terms: Terms): boolean {
  if (terms.size === 0) return false;
  return reading.sentences.some(
    (one) => one.provision === provision && one.occurrences.some(({ term }) => terms.has(term)),
  );
}

/** The open sentences above a point and, in a table, the other cells of the row. */
function leadsOf({ facts, sentences }: ArticleReading, sentence: SentenceReading): readonly SentenceReading[] {
  const leads: SentenceReading[] = [];
  if (facts.provisions[sentence.provision]?.kind === 'rij')
    leads.push(...sentences.filter((one) => one.provision === sentence.provision && one !== sentence));
  for (let at = leadIn(facts.provisions, sentence.provision); at >= 0; at = leadIn(facts.provisions, at)) {
    leads.push(...sentences.filter((one) => one.provision === at && one.opens));
  }
  return leads;
}

/** Terms of the header above the cell that the period stands in. */
function headersOf({ facts, signals, tokens }: ArticleReading, { sentence, period }: PeriodPlace): Terms {
  const at = tokens[period.first]?.start ?? 0;
  const cell = facts.provisions[sentence.provision]?.cells.find(({ range }) => at >= range.start && at < range.end);
  const words = cell?.header.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => signals.automaton.entryOf(word).terms));
}
