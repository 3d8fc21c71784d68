/**
 * All terms of a language in one automaton: one pass over the words of an article finds every occurrence of
 * every term. A word is looked up once for all texts; a phrase goes on from the words before it.
 */
import type { Language } from '../../framework/types';
import type { PhrasePattern, TermStyle, WordPattern } from './term';
import { readTerm } from './term';
import { createWordIndex } from './word-index';

/** A term found: the tokens that write it, ascending indices in the article's tokens. */
export interface Occurrence {
  readonly term: number;
  readonly tokens: readonly number[];
}

export interface PhraseNode {
  readonly next: Map<number, PhraseNode>;
  readonly terms: number[];
  /** Widest gap of the words that may follow. */
  reach: number;
}

/** What a word sets going: terms it completes, phrases it begins, atoms by which phrases go on. */
export interface WordEntry {
  readonly atoms: readonly number[];
  readonly terms: readonly number[];
  readonly starts: readonly PhraseNode[];
}

export interface Split {
  readonly term: number;
  readonly tail: number;
  readonly particle: boolean;
}

export interface Automaton {
  entryOf(word: string): WordEntry;
  /** What a name of a party sets going besides its word. */
  roleEntry(role: string): WordEntry;
  readonly splits: ReadonlyMap<number, readonly Split[]>;
}

export interface AutomatonBuilder {
  /** Number of a term; the same text has the same number. */
  term(text: string, style: TermStyle): number;
  /** Terms of a concept: a phrase may name it. */
  concept(id: string, terms: readonly string[]): void;
  finish(): Automaton;
}

/** Words kept looked up; more than a language has in contracts. */
const KEPT_WORDS = 200_000;
export const GAP_CLASSES = [0, 2, 6] as const;

export function buildAutomaton(language: Language): AutomatonBuilder {
  const words = createWordIndex(language);
  const root = newNode();
  const numbers = new Map<string, number>();
  const splits = new Map<number, Split[]>();
  const conceptWords = new Map<string, readonly WordPattern[]>();
  /** Atoms of concepts that a word's own atom brings along. */
  const also = new Map<number, number[]>();
  let count = 0;

  const addPhrase = (phrase: PhrasePattern, term: number): void => {
    let node = root;
    for (const { pattern, gap } of phrase.words) {
      const atom = words.add(pattern);
      if (pattern.kind === 'concept') joinConcept(pattern.text, atom);
      node = child(node, atom, GAP_CLASSES.indexOf(gap));
    }
    if (node !== root && !node.terms.includes(term)) node.terms.push(term);
  };

  const joinConcept = (id: string, atom: number): void => {
    for (const pattern of conceptWords.get(id) ?? []) {
      const own = words.add(pattern);
      const list = also.get(own) ?? [];
      if (!list.includes(atom)) list.push(atom);
      also.set(own, list);
    }
  };

  const term = (text: string, style: TermStyle): number => {
    const key = `${style.gap}${style.exact ? '=' : ' '}${text}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = count++;
    numbers.set(key, number);
    for (const writing of readTerm(text, language, style)) {
      if (writing.kind === 'phrase') {
        addPhrase(writing.phrase, number);
        continue;
      }
      const head = count++;
      const tail = count++;
      addPhrase(writing.head, head);
      addPhrase(writing.tail, tail);
      splits.set(head, [{ term: number, tail, particle: writing.particle }]);
    }
    return number;
  };

  const concept = (id: string, terms: readonly string[]): void => {
    const singles = terms.flatMap((text) => readTerm(text, language, { gap: 2, exact: false }));
    const patterns = singles.flatMap((writing) =>
      writing.kind === 'phrase' && writing.phrase.words.length === 1
        ? writing.phrase.words.map((word) => word.pattern)
        : [],
    );
    conceptWords.set(id, patterns);
  };

  const entry = (own: readonly number[]): WordEntry => {
    const atoms = [...new Set(own.flatMap((atom) => [atom, ...(also.get(atom) ?? [])]))];
    const nodes = atoms.flatMap((atom) => root.next.get(edge(atom, 0)) ?? []);
    return { atoms, terms: nodes.flatMap((node) => node.terms), starts: nodes.filter((node) => node.next.size > 0) };
  };

  const finish = (): Automaton => {
    const kept = new Map<string, WordEntry>();
    const roles = new Map<string, WordEntry>();
    return {
      splits,
      entryOf(word) {
        const known = kept.get(word);
        if (known !== undefined) return known;
        if (kept.size >= KEPT_WORDS) kept.clear();
        const made = entry(words.atomsOf(word));
        kept.set(word, made);
        return made;
      },
      roleEntry(role) {
        const known = roles.get(role);
        if (known !== undefined) return known;
        const made = entry([words.add({ kind: 'concept', text: role })]);
        roles.set(role, made);
        return made;
      },
    };
  };

  return { term, concept, finish };
}

/** Edges of the phrase tree are told apart by atom and by the gap allowed before it. */
export function edge(atom: number, gapClass: number): number {
  return atom * GAP_CLASSES.length + gapClass;
}

function newNode(): PhraseNode {
  return { next: new Map(), terms: [], reach: 0 };
}

function child(node: PhraseNode, atom: number, gapClass: number): PhraseNode {
  const key = edge(atom, gapClass);
  const known = node.next.get(key);
  if (known !== undefined) return known;
  const made = newNode();
  node.next.set(key, made);
  node.reach = Math.max(node.reach, GAP_CLASSES[gapClass] ?? 0);
  return made;
}
