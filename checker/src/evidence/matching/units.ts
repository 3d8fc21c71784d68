import type { Scope } from '../../framework/types';
import { leadIn } from '../reading/article';
import type { ArticleReading, SentenceReading } from '../reading/types';

/**
 * Sentences read together. A signal needs something of `own`; the open sentences above (`leads`) are read with it as
 * one; a sentence that `own` points back to, or the title, may lend one group.
 */
export interface Unit {
  readonly scope: Scope;
  readonly own: readonly SentenceReading[];
  readonly leads: readonly SentenceReading[];
  readonly lenders: readonly SentenceReading[];
}

/** Longest lead-in that is read again with each of its points (tokens): keeps the cost linear. */
const LONGEST_LEAD = 120;
/** Sentences that a row of `deze … deze …` reaches back. */
const FURTHEST_BACK = 2;

/** All units of an article: each sentence, each lid with its points, the article. */
export function unitsOf(reading: ArticleReading): readonly Unit[] {
  const byProvision = groupBy(reading.sentences, (one) => one.provision);
  const units: Unit[] = [...sentenceUnits(reading, byProvision), ...lidUnits(reading)];
  const title = reading.title === undefined ? [] : [reading.title];
  units.push({ scope: 'artikel', own: reading.sentences, leads: [], lenders: title });
  return units;
}

function sentenceUnits(
  reading: ArticleReading,
  byProvision: ReadonlyMap<number, readonly SentenceReading[]>,
): readonly Unit[] {
  const units: Unit[] = [];
  const rows = new Set<number>();
  reading.sentences.forEach((sentence, at) => {
    const kind = reading.facts.provisions[sentence.provision]?.kind;
    if (kind === 'rij') {
      // A row of a table is one statement, however many cells it has.
      if (rows.has(sentence.provision)) return;
      rows.add(sentence.provision);
      units.push({
        scope: 'zin',
        own: byProvision.get(sentence.provision) ?? [],
        leads: leads(reading, sentence, byProvision),
        lenders: [],
      });
      return;
    }
    units.push({
      scope: 'zin',
      own: [sentence],
      leads: leads(reading, sentence, byProvision),
      lenders: antecedents(reading, at),
    });
  });
  return units;
}

/** The open sentences above a point. */
function leads(
  reading: ArticleReading,
  sentence: SentenceReading,
  byProvision: ReadonlyMap<number, readonly SentenceReading[]>,
): readonly SentenceReading[] {
  const found: SentenceReading[] = [];
  for (
    let at = leadIn(reading.facts.provisions, sentence.provision), depth = 0;
    at >= 0 && depth < 4;
    at = leadIn(reading.facts.provisions, at), depth++
  ) {
    const held = byProvision.get(at) ?? [];
    const last = held[held.length - 1];
    if (last === undefined || !last.opens || last.end - last.first > LONGEST_LEAD) break;
    found.push(last);
  }
  return found;
}

function antecedents(reading: ArticleReading, at: number): readonly SentenceReading[] {
  const found: SentenceReading[] = [];
  for (let back = at; back > 0 && at - back < FURTHEST_BACK; back--) {
    const before = reading.sentences[back - 1];
    if (reading.sentences[back]?.pointsBack !== true || before === undefined) break;
    found.push(before);
  }
  return found;
}

/** A lid is what stands under one provision without parent, points included; loose paragraphs are lids too. */
function lidUnits(reading: ArticleReading): readonly Unit[] {
  const { provisions } = reading.facts;
  const rootOf = (at: number): number => {
    let root = at;
    for (let up = leadIn(provisions, at); up >= 0; up = leadIn(provisions, up)) root = up;
    return root;
  };
  const title = reading.title === undefined ? [] : [reading.title];
  return [...groupBy(reading.sentences, (one) => rootOf(one.provision)).values()].map((own) => ({
    scope: 'lid' as const,
    own,
    leads: [],
    lenders: title,
  }));
}

function groupBy(
  sentences: readonly SentenceReading[],
  key: (one: SentenceReading) => number,
): ReadonlyMap<number, readonly SentenceReading[]> {
  const groups = new Map<number, SentenceReading[]>();
  for (const sentence of sentences) {
    const list = groups.get(key(sentence));
    if (list === undefined) groups.set(key(sentence), [sentence]);
    else list.push(sentence);
  }
  return groups;
}
