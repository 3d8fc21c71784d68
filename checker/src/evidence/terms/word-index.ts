/** Finds for a word of the draft the word patterns it answers to. Each distinct word is looked up once. */
import type { Language } from '../../framework/types';
import { formsOf } from '../words/forms';
import { normalWord } from '../words/normal';
import type { WordPattern } from './term';

interface CompoundNode {
  readonly next: Map<number, CompoundNode>;
  readonly first: number[];
  readonly last: number[];
  readonly any: number[];
}

/** Numbers of patterns ("atoms") by word. */
export interface WordIndex {
  /** The atom of a pattern; the same pattern has the same atom. */
  add(pattern: WordPattern): number;
  /** Atoms a word answers to, each once, ascending. */
  atomsOf(word: string): readonly number[];
}

/** Shortest rest of a compound beside a part: `logt` is no compound of `log*`, `logmap` is. */
const SHORTEST_REST = 3;

export function createWordIndex(language: Language): WordIndex {
  const atoms = new Map<string, number>();
  const whole = new Map<string, number[]>();
  const compounds = newNode();

  const add = (pattern: WordPattern): number => {
    const key = `${pattern.kind} ${pattern.text}`;
    const known = atoms.get(key);
    if (known !== undefined) return known;
    const atom = atoms.size;
    atoms.set(key, atom);
    if (pattern.kind === 'concept') return atom;
    if (pattern.kind === 'exact') push(whole, pattern.text, atom);
    else for (const form of formsOf(pattern.text, language)) addForm(form, pattern.kind, atom);
    return atom;
  };

  const addForm = (form: string, kind: 'word' | 'prefix' | 'suffix' | 'infix', atom: number): void => {
    push(whole, form, atom);
    if (kind === 'word') return;
    const node = nodeFor(compounds, form);
    if (kind === 'prefix') node.first.push(atom);
    else if (kind === 'suffix') node.last.push(atom);
    else node.any.push(atom);
  };

  const atomsOf = (word: string): readonly number[] => {
    const found = new Set<number>();
    const normal = normalWord(word);
    for (const atom of whole.get(normal) ?? []) found.add(atom);
    walkCompounds(compounds, normal, found);
    return [...found].sort((a, b) => a - b);
  };

  return { add, atomsOf };
}

function newNode(): CompoundNode {
  return { next: new Map(), first: [], last: [], any: [] };
}

function nodeFor(root: CompoundNode, text: string): CompoundNode {
  let node = root;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let next = node.next.get(code);
    if (next === undefined) {
      next = newNode();
      node.next.set(code, next);
    }
    node = next;
  }
  return node;
}

function walkCompounds(root: CompoundNode, word: string, found: Set<number>): void {
  for (let start = 0; start < word.length; start++) {
    let node = root.next.get(word.charCodeAt(start));
    for (let at = start; node !== undefined; at++) {
      const rest = word.length - at - 1;
      if (start === 0 && rest >= SHORTEST_REST) for (const atom of node.first) found.add(atom);
      if (rest === 0 && start >= SHORTEST_REST - 1) for (const atom of node.last) found.add(atom);
      for (const atom of node.any) found.add(atom);
      node = rest === 0 ? undefined : node.next.get(word.charCodeAt(at + 1));
    }
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
