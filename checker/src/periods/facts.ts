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
const SUPPOSED = /^\W*(voorbeeld|example|stel|suppose|ter illustratie|illustratie)\b/i;
const PAST = /^(bewaarde|bewaarden|meldde|meldden|werd|werden|had|hadden|was|waren|were)$/;

/** Why the period binds nobody, whatever it is about. */
function unbindingOf(
  { facts, tokens, dead, weak }: ArticleReading,
  sentence: SentenceReading,
  { first, boundFirst }: ReadPeriod,
  { segment }: PeriodScope,
): Unbinding | undefined {
  if (dead[first] !== undefined) return 'geen-plicht';
  const start = tokens[sentence.first]?.start ?? 0;
  const from = tokens[segment?.first ?? sentence.first]?.start ?? start;
  const end = tokens[(segment?.end ?? sentence.end) - 1]?.end ?? facts.text.length;
  if (SUPPOSED.test(facts.text.slice(start)) || EXAMPLE.test(facts.text.slice(from, end))) return 'voorbeeld';
  if (segment !== undefined) {
    const supposes = segment.kind === 'voorwaarde' || segment.kind === 'uitzondering';
    if (supposes && segment.first < boundFirst) return 'voorwaarde';
    if (tokens.slice(segment.first, segment.end).some(({ word }) => PAST.test(word))) return 'geen-plicht';
  }
  return weak[first] === undefined ? undefined : 'afgezwakt';
}
