import type { Automaton, Occurrence, PhraseNode, Split, WordEntry } from './automaton';
import { edge, GAP_CLASSES } from './automaton';

/** The words of one sentence as the automaton reads them; indices count in the article's tokens. */
export interface ScannedWords {
  readonly first: number;
  readonly end: number;
  /** The word's own entry and those of the roles it names. */
  entriesAt(token: number): readonly WordEntry[];
  /** Phrases do not run on over this: a full stop, semicolon or colon before the token. */
  stopsBefore(token: number): boolean;
  /** The token ends its clause: a particle there belongs to a verb, elsewhere it is a preposition. */
  endsClause(token: number): boolean;
  /** The token may also be a preposition. */
  mayBePreposition(token: number): boolean;
}

interface Open {
  readonly node: PhraseNode;
  readonly tokens: readonly number[];
}

/** Phrases begun and not ended that are carried on at once: bounds the work on any text. */
const MOST_OPEN = 64;
/** Words between the parts of a verb or of a split term. */
const WIDEST_SPLIT = 40;

/** Every occurrence of every term in a sentence, in order of their last token. */
export function scan(automaton: Automaton, words: ScannedWords): readonly Occurrence[] {
  const found: Occurrence[] = [];
  let open: Open[] = [];
  for (let token = words.first; token < words.end; token++) {
    if (words.stopsBefore(token)) open = [];
    const entries = words.entriesAt(token);
    const next = open.filter((phrase) => token - last(phrase) <= phrase.node.reach);
    for (const phrase of open) for (const entry of entries) goOn(phrase, entry, token, next, found);
    for (const entry of entries) {
      for (const term of entry.terms) found.push({ term, tokens: [token] });
      for (const node of entry.starts) next.push({ node, tokens: [token] });
    }
    open = next.length > MOST_OPEN ? next.slice(next.length - MOST_OPEN) : next;
  }
  return joinSplits(automaton, words, found);
}

function last(phrase: Open): number {
  return phrase.tokens[phrase.tokens.length - 1] ?? 0;
}

function goOn(phrase: Open, entry: WordEntry, token: number, next: Open[], found: Occurrence[]): void {
  const gap = token - last(phrase) - 1;
  for (const atom of entry.atoms) {
    for (let gapClass = 0; gapClass < GAP_CLASSES.length; gapClass++) {
      if (gap > (GAP_CLASSES[gapClass] ?? 0)) continue;
      const node = phrase.node.next.get(edge(atom, gapClass));
      if (node === undefined) continue;
      const tokens = [...phrase.tokens, token];
      for (const term of node.terms) found.push({ term, tokens });
      if (node.next.size > 0) next.push({ node, tokens });
    }
  }
}

function joinSplits(automaton: Automaton, words: ScannedWords, found: readonly Occurrence[]): readonly Occurrence[] {
  const heads = found.filter((one) => automaton.splits.has(one.term));
  if (heads.length === 0) return found;
  const byTerm = new Map<number, Occurrence[]>();
  for (const one of found) {
    const list = byTerm.get(one.term);
    if (list === undefined) byTerm.set(one.term, [one]);
    else list.push(one);
  }
  const joined: Occurrence[] = [];
  for (const head of heads) {
    for (const split of automaton.splits.get(head.term) ?? []) {
      const tail = nearestTail(words, head, split, byTerm.get(split.tail) ?? []);
      if (tail !== undefined)
        joined.push({ term: split.term, tokens: [...head.tokens, ...tail.tokens].sort((a, b) => a - b) });
    }
  }
  return joined.length === 0 ? found : [...found, ...joined];
}

function nearestTail(
  words: ScannedWords,
  head: Occurrence,
  split: Split,
  tails: readonly Occurrence[],
): Occurrence | undefined {
  let best: Occurrence | undefined;
  let nearest = WIDEST_SPLIT + 1;
  for (const tail of tails) {
    const far = distance(head, tail);
    if (far < nearest && (!split.particle || isParticleOf(words, head, tail))) {
      best = tail;
      nearest = far;
    }
  }
  return best;
}

function distance(a: Occurrence, b: Occurrence): number {
  return Math.abs((a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
}

/** `legt … vast` and `vast te leggen`; `op` in `stelt … op verzoek` is a preposition. */
function isParticleOf(words: ScannedWords, head: Occurrence, tail: Occurrence): boolean {
  const verb = head.tokens[0] ?? 0;
  const particle = tail.tokens[0] ?? 0;
  if (particle < verb) return verb - particle <= 2;
  return !words.mayBePreposition(particle) || words.endsClause(particle);
}
