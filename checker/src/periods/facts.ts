/**
 * The periods of an article, each with the rules of which the duty stands with it. From the article's own words alone:
 * which rule counts, and whether it is kept, hangs on the profile (`judge`).
 */
import { partsOf } from '../evidence/reading/article';
import type { ArticleReading, SentenceReading } from '../evidence/reading/types';
import type { ArticleEvidence } from '../evidence/types';
import { dutiesAt } from './duties';
import { readPeriods, type ReadPeriod } from './read';
import { scopesOf, type PeriodScope } from './scope';
import type { PeriodFact, Unbinding } from './types';
import type { WordSource } from './words';

/** The periods of an article that was read, in the order of its text. */
export function periodFacts(reading: ArticleReading, evidence: ArticleEvidence): readonly PeriodFact[] {
  const { facts, tokens, signals, sentences } = reading;
  const source: WordSource = { text: facts.text, tokens, language: signals.grammar.language };
  return sentences.flatMap((sentence) => {
    const periods = readPeriods(source, sentence.first, sentence.end);
    if (periods.length === 0) return [];
    const scopes = scopesOf(partsOf({ text: facts.text, tokens, signals }, sentence), periods);
    return periods.map((period, at) =>
      factOf(reading, evidence, { sentence, period, scope: scopes[at] }, periods.length),
    );
  });
}

interface Place {
  readonly sentence: SentenceReading;
  readonly period: ReadPeriod;
  readonly scope: PeriodScope | undefined;
}

function factOf(
  reading: ArticleReading,
  evidence: ArticleEvidence,
  { sentence, period, scope }: Place,
  count: number,
): PeriodFact {
  const fact = { period: period.period, provision: sentence.provision };
  const unbinding = scope === undefined ? 'geen-plicht' : unbindingOf(reading, sentence, period, scope);
  if (unbinding !== undefined || scope === undefined)
    return { ...fact, unbinding: unbinding ?? 'geen-plicht', duties: [] };
  return { ...fact, duties: dutiesAt(reading, evidence, { sentence, period, scope, alone: count === 1 }) };
}

const EXAMPLE =
  /\b(bijvoorbeeld|bijv|bv|zoals|denk aan|ter illustratie|voorbeeld|for example|e\.g|such as|for instance|by way of illustration)\b/i;
const SUPPOSED = /^\W*(voorbeeld|example|stel|suppose|ter illustratie|illustratie|wie|degene die|whoever)\b/i;
/** Behind a period that counts back: `twee weken vooraf`. */
const AHEAD =
  /^(vooraf|tevoren|van tevoren|voordien|voorafgaand|eerder|voordat|in advance|prior|beforehand|before|ahead)/;
/** With a period that comes on top of another. */
const ADDED = /^(extra|aanvullende?|nog|additional|further|another|more)$/;
const AGED = /^(ouder|older)$/;
const PAST = /^(bewaarde|bewaarden|meldde|meldden|werd|werden|had|hadden|was|waren|were)$/;

/** Why the period binds nobody, whatever it is about. */
function unbindingOf(
  { facts, tokens, dead, weak }: ArticleReading,
  sentence: SentenceReading,
  { first, end, boundFirst }: ReadPeriod,
  { segment, own }: PeriodScope,
): Unbinding | undefined {
  if (dead[first] !== undefined) return 'geen-plicht';
  const near = (from: number, to: number): readonly string[] => tokens.slice(from, to).map(({ word }) => word);
  const behind = near(end, end + 2);
  if (AHEAD.test(behind[0] ?? '') || AHEAD.test(behind.join(' '))) return 'geen-plicht';
  if (ADDED.test(behind[0] ?? '') || near(Math.max(0, boundFirst - 2), first).some((word) => ADDED.test(word)))
    return 'geen-plicht';
  const start = tokens[sentence.first]?.start ?? 0;
  const from = tokens[own.first]?.start ?? start;
  const last = tokens[own.end - 1]?.end ?? facts.text.length;
  if (SUPPOSED.test(facts.text.slice(start)) || EXAMPLE.test(facts.text.slice(from, last))) return 'voorbeeld';
  if (segment !== undefined) {
    const supposes = segment.kind === 'voorwaarde' || segment.kind === 'uitzondering';
    // `zodra zij ouder zijn dan dertig dagen` is no condition on the duty, but its moment.
    const aged = tokens.slice(segment.first, first).some(({ word }) => AGED.test(word));
    // `niet eerder dan nadat vier maanden zijn verstreken` neither.
    const than = tokens[segment.first - 1]?.word === 'dan';
    if (supposes && segment.first < boundFirst && !aged && !than) return 'voorwaarde';
    if (tokens.slice(segment.first, segment.end).some(({ word }) => PAST.test(word))) return 'geen-plicht';
  }
  return weak[first] === undefined ? undefined : 'afgezwakt';
}
