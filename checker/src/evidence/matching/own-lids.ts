/**
 * Recognises the library's own leden where they stand (nearly) word for word: what a fix inserts holds what it says it
 * holds, whatever the signals make of it, and takes nothing away.
 */
import type { Clause, Framework, Language } from '../../framework/types';
import { tokensIn } from '../../draft/index';
import type { ArticleReading } from '../reading/types';
import type { ArticleEvidence, ElementHit } from '../types';
import { unitsOf, type Unit } from './units';

interface OwnLid {
  readonly clause: Clause['id'];
  readonly elements: readonly string[];
  /** Its words without what the drafter chooses. */
  readonly words: ReadonlySet<string>;
  /** Its words as it is inserted. */
  readonly filled: ReadonlySet<string>;
}

/** The leden of one language by their rarer words. */
export interface OwnLids {
  readonly lids: readonly OwnLid[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** Part of the words, of both together, that must be the same. */
const LEAST_ALIKE = 0.8;
/** A shorter lid could be anyone's (words). */
const FEWEST_WORDS = 8;
/** A word that more leden hold does not help to find one. */
const COMMON = 24;
/** Parties have other names elsewhere, and a reference another number. */
const VARIABLE =
  /^(?:opdrachtnemer|opdrachtgever|leverancier|contractor|contracting|authority|lid|leden|paragraph|ai|systeem|algoritme|system|algorithm)$/;

/** The leden that carry an element, in one language. */
export function ownLids(framework: Framework, language: Language): OwnLids {
  const lids = framework.clauses.flatMap((clause) =>
    clause.texts
      .filter((text) => text.language === language)
      .flatMap((text) => text.lids)
      .map(({ text, elements }) => ({
        clause: clause.id,
        elements,
        words: wordsOf(plain(text), language),
        filled: wordsOf(withDefaults(text), language),
      }))
      .filter(({ filled }) => filled.size >= FEWEST_WORDS),
  );
  const byWord = new Map<string, number[]>();
  lids.forEach(({ filled }, at) => filled.forEach((word) => byWord.set(word, [...(byWord.get(word) ?? []), at])));
  for (const [word, held] of byWord) if (held.length > COMMON) byWord.delete(word);
  return { lids, byWord };
}

/** The evidence with the own leden recognised. */
export function withOwnLids(evidence: ArticleEvidence, reading: ArticleReading, own: OwnLids): ArticleEvidence {
  const found: { lid: OwnLid; unit: Unit }[] = [];
  for (const unit of unitsOf(reading)) {
    const lid = unit.scope === 'lid' ? ownLidOf(unit, reading, own) : undefined;
    if (lid !== undefined) found.push({ lid, unit });
  }
  if (found.length === 0) return evidence;
  const ownProvisions = new Set(found.flatMap(({ unit }) => unit.own.map(({ provision }) => provision)));
  const hits = found.flatMap(({ lid, unit }) => hitsOf(lid, unit, reading));
  const isOwn = new Set(hits.map(({ clause, element, provision }) => `${clause} ${element} ${provision}`));
  const others = evidence.hits.filter(
    ({ clause, element, provision, state }) =>
      !isOwn.has(`${clause} ${element} ${provision}`) && !(state === 'weakened' && ownProvisions.has(provision)),
  );
  return {
    hits: [...others, ...hits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
    nearMisses: evidence.nearMisses.filter(({ provision }) => !ownProvisions.has(provision)),
  };
}

function ownLidOf(unit: Unit, reading: ArticleReading, own: OwnLids): OwnLid | undefined {
  const words = new Set<string>();
  for (const { first, end, mentions } of unit.own) {
    const parties = new Set(
      mentions.filter(({ role }) => role === 'opdrachtgever' || role === 'opdrachtnemer').map(({ token }) => token),
    );
    for (let at = first; at < end; at++) {
      const word = reading.tokens[at]?.word ?? '';
      if (!parties.has(at) && counts(word)) words.add(word);
    }
  }
  if (words.size < FEWEST_WORDS) return undefined;
  const shared = new Map<number, number>();
  for (const word of words) for (const lid of own.byWord.get(word) ?? []) shared.set(lid, (shared.get(lid) ?? 0) + 1);
  const [nearest] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const lid = nearest && own.lids[nearest[0]];
  if (lid === undefined) return undefined;
  const most = Math.max(alike(words, lid.filled), lid.words.size < FEWEST_WORDS ? 0 : alike(words, lid.words));
  return most >= LEAST_ALIKE ? lid : undefined;
}

/** Part of the words of both that they share. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

function hitsOf(lid: OwnLid, unit: Unit, reading: ArticleReading): ElementHit[] {
  const sentences = unit.own.flatMap(({ index }) => reading.facts.sentences[index] ?? []);
  const first = unit.own[0];
  if (first === undefined || sentences.length === 0) return [];
  const range = {
    start: Math.min(...sentences.map(({ start }) => start)),
    end: Math.max(...sentences.map(({ end }) => end)),
  };
  const words = reading.tokens
    .slice(first.first, first.end)
    .filter(({ word }) => lid.filled.has(word))
    .map(({ start, end }) => ({ start, end, slot: 'inhoud' as const, term: 'modelbepaling' }));
  return lid.elements.map((element) => ({
    clause: lid.clause,
    element,
    state: 'present',
    provision: first.provision,
    range,
    who: 'iedereen',
    words,
  }));
}

function wordsOf(text: string, language: Language): ReadonlySet<string> {
  return new Set(
    tokensIn(text, language)
      .map(({ word }) => word)
      .filter(counts),
  );
}

function counts(word: string): boolean {
  return word !== '' && !/^\d/.test(word) && !VARIABLE.test(word);
}

/** With the words that stand in a placeholder until the drafter chooses others: of a choice the first. */
function withDefaults(text: string): string {
  return text
    .replace(/\{lid:[^}]*\}|\{object\}|\[[^\]]*\]/g, ' ')
    .replace(/\{([^}|]*)[^}]*\}/g, ' $1 ')
    .replace(/^\s*[a-z]\. /gm, '');
}

/** Without what the drafter fills in or a draft writes otherwise. */
function plain(text: string): string {
  return text.replace(/\{[^}]*\}|\[[^\]]*\]/g, ' ').replace(/^\s*[a-z]\. /gm, '');
}
