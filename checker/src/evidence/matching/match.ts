import type { Range } from '../../draft/types';
import type { Who } from '../../framework/types';
import type { ArticleReading, DeadReason, SentenceReading } from '../reading/types';
import type { ArticleEvidence, ElementHit, NearMiss } from '../types';
import { candidatesIn, type Board, type Candidate } from './candidates';
import { unitsOf, type Unit } from './units';
import { chooseWords, countedWords, spread, weakenersOf, type Chosen } from './words';

/** Holds every signal against every unit of the article. */
export function matchArticle(reading: ArticleReading, board: Board): ArticleEvidence {
  const hits = new Map<string, ElementHit>();
  const misses = new Map<string, NearMiss>();
  for (const unit of unitsOf(reading)) {
    for (const candidate of candidatesIn(unit, reading, board)) weigh(candidate, unit, reading, hits, misses);
  }
  const held = [...hits.values()];
  const places = new Set(held.map((hit) => `${hit.clause} ${hit.element} ${hit.provision}`));
  return {
    hits: held.sort(inOrder),
    nearMisses: [...misses.entries()]
      .filter(([key]) => !places.has(key))
      .map(([, miss]) => miss)
      .sort(inOrder),
  };
}

function weigh(
  candidate: Candidate,
  unit: Unit,
  reading: ArticleReading,
  hits: Map<string, ElementHit>,
  misses: Map<string, NearMiss>,
): void {
  const compiled = reading.signals.signals[candidate.signal];
  if (compiled === undefined) return;
  const { clause, element, signal } = compiled;
  const chosen = chooseWords(candidate.signal, unit, reading);
  if (chosen === undefined || (unit.scope === 'zin' && spread(chosen) > WIDEST)) return;
  const carrier = carrierOf(chosen, unit);
  if (carrier === undefined || isCancelled(candidate.signal, chosen, unit, reading)) return;
  const key = `${clause.id} ${element.id} ${carrier.provision}`;
  const place = {
    clause: clause.id,
    element: element.id,
    provision: carrier.provision,
    range: rangeOf(chosen, carrier, reading),
  };
  if (candidate.grade === 'dead') {
    if (signal.weakens !== true) misses.set(key, misses.get(key) ?? { ...place, reason: reasonOf(chosen, reading) });
    return;
  }
  const actors = actorsOf(chosen, carrier, unit);
  const who = signal.who.includes('iedereen')
    ? anyone(actors, carrier)
    : signal.who.find((one) => actors.size === 0 || actors.has(one));
  if (who === undefined) {
    misses.set(key, misses.get(key) ?? { ...place, reason: 'andere-partij' });
    return;
  }
  const weakeners = candidate.grade === 'weak' ? weakenersOf(chosen, reading) : [];
  // What takes away a taking away gives nothing: it only says that this signal does not stand here.
  if (signal.weakens === true && weakeners.some((one) => one.kind === 'ontkenning')) return;
  const refused =
    candidate.grade === 'weak' &&
    chosen.some((one) => one.occurrence.tokens.some((token) => reading.weak[token]?.tokens.length === 0));
  const weakened = signal.weakens === true || weakeners.length > 0 || refused;
  const words = countedWords(chosen, weakeners, reading);
  const marked =
    signal.weakens === true
      ? words.map((word) => (word.slot === 'inhoud' ? { ...word, slot: 'verzwakt' as const } : word))
      : words;
  keepBest(hits, key, {
    ...place,
    state: weakened ? 'weakened' : 'present',
    who,
    words: marked,
    ...(signal.weakens === true ? { certain: true as const } : {}),
  });
}

/** Words of one sentence that lie further apart than this (tokens) say nothing together. */
const WIDEST = 36;

/** A signal that weakens wins in its provision; otherwise a clean finding wins over a weakened one. */
function keepBest(hits: Map<string, ElementHit>, key: string, hit: ElementHit): void {
  const known = hits.get(key);
  const rank = (one: ElementHit): number => (one.certain === true ? 2 : one.state === 'present' ? 1 : 0);
  if (known === undefined || rank(hit) > rank(known)) hits.set(key, hit);
}

/** The own sentence that holds the first group, the action; without it the one that holds most of the words. */
function carrierOf(chosen: readonly Chosen[], unit: Unit): SentenceReading | undefined {
  const action = chosen[0]?.sentence;
  if (action !== undefined && unit.own.includes(action)) return action;
  let best: SentenceReading | undefined;
  let most = 0;
  for (const sentence of unit.own) {
    const count = chosen.filter((one) => one.sentence === sentence).length;
    if (count > 0 && count >= most) {
      best = sentence;
      most = count;
    }
  }
  return best;
}

/** A cancelling word counts in the statements of the chosen words: `maar` and a semicolon part them. */
function isCancelled(signal: number, chosen: readonly Chosen[], unit: Unit, reading: ArticleReading): boolean {
  const statements = new Set(chosen.flatMap((one) => one.occurrence.tokens.map((token) => reading.statement[token])));
  const cancels = (term: number): boolean => reading.signals.cancels.get(term)?.includes(signal) === true;
  if (unit.leads.some((sentence) => sentence.occurrences.some((one) => cancels(one.term)))) return true;
  return [...new Set(chosen.map((one) => one.sentence))].some((sentence) =>
    sentence.occurrences.some((one) => statements.has(reading.statement[one.tokens[0] ?? 0]) && cancels(one.term)),
  );
}

/** From the first to the last of the article's sentences that hold the words. */
function rangeOf(chosen: readonly Chosen[], carrier: SentenceReading, reading: ArticleReading): Range {
  let { start, end } = spanOf(carrier, reading);
  for (const { sentence } of chosen) {
    if (sentence.index < 0) continue;
    const span = spanOf(sentence, reading);
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

function spanOf(sentence: SentenceReading, reading: ArticleReading): Range {
  const own = reading.facts.sentences[sentence.index];
  return own === undefined ? { start: 0, end: 0 } : { start: own.start, end: own.end };
}

function reasonOf(chosen: readonly Chosen[], reading: ArticleReading): DeadReason {
  for (const { occurrence } of chosen) {
    for (const token of occurrence.tokens) {
      const reason = reading.dead[token];
      if (reason !== undefined) return reason;
    }
  }
  return 'geen-plicht';
}

/** Who acts in the sentence that carries the hit and the lead-in above it; when that does not say, in the others that hold its words. */
function actorsOf(chosen: readonly Chosen[], carrier: SentenceReading, unit: Unit): ReadonlySet<Who> {
  const actors = new Set<Who>(carrier.actors);
  for (const sentence of unit.leads) for (const one of sentence.actors) actors.add(one);
  if (actors.size > 0) return actors;
  return new Set(chosen.flatMap((one) => [...one.sentence.actors]));
}

/** Whoever it is will do, except somebody outside the contract as the only one who acts. */
function anyone(actors: ReadonlySet<Who>, carrier: SentenceReading): Who | undefined {
  const [first] = actors;
  if (first === undefined) return 'iedereen';
  const subject = carrier.mentions.find((one) => one.place !== 'onder');
  if (subject?.role === 'derde') return undefined;
  return actors.size === 1
    ? first
    : ['opdrachtnemer', 'opdrachtgever', 'gebruiker', 'systeem']
        .map((one) => one as Who)
        .find((one) => actors.has(one));
}

function inOrder(
  a: { readonly range: Range; readonly clause: string; readonly element: string },
  b: { readonly range: Range; readonly clause: string; readonly element: string },
): number {
  return (
    a.range.start - b.range.start || a.range.end - b.range.end || (a.clause + a.element < b.clause + b.element ? -1 : 1)
  );
}
