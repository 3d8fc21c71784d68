/** Builds the automaton of one language: the terms of all signals, the concepts, and the cues of the grammar. */
import type { Clause, Concept, Element, Framework, Language, Scope, Signal } from '../../framework/types';
import { DUTCH } from '../grammar/dutch';
import { ENGLISH } from '../grammar/english';
import type { CueKind, Grammar } from '../grammar/types';
import { periodTerms, type PeriodTerms } from '../../periods/terms';
import { formsOf } from '../words/forms';
import type { Automaton, AutomatonBuilder } from './automaton';
import { buildAutomaton } from './automaton';
import { GRAMMAR_STYLE, SIGNAL_STYLE } from './term';

/** Roles that have names of their own in a draft; concepts of these ids in the lexicon give their usual names. */
export const ROLES = ['opdrachtgever', 'opdrachtnemer', 'partijen', 'gebruiker', 'systeem', 'derde'] as const;
export type Role = (typeof ROLES)[number];

/** Where a term counts: a group of a signal, with what to call it in the explanation. */
export interface GroupUse {
  readonly signal: number;
  readonly group: number;
  readonly label: string;
}

export interface CompiledSignal {
  readonly clause: Clause;
  readonly element: Element;
  readonly signal: Signal;
  readonly groups: number;
}

/** One language, ready to read articles with. */
export interface LanguageSignals {
  readonly grammar: Grammar;
  readonly automaton: Automaton;
  readonly signals: readonly CompiledSignal[];
  /** Uses of a term by scope; a signal that it takes away in `cancels`. */
  readonly uses: Readonly<Record<Scope, ReadonlyMap<number, readonly GroupUse[]>>>;
  readonly cancels: ReadonlyMap<number, readonly number[]>;
  readonly cues: ReadonlyMap<number, readonly CueKind[]>;
  readonly roles: ReadonlyMap<number, Role>;
  readonly periods: readonly PeriodTerms[];
  /** Forms of verbs that show that a row of words is a sentence. */
  readonly verbForms: ReadonlySet<string>;
}

export function compileLanguage(framework: Framework, language: Language): LanguageSignals {
  const grammar = language === 'nl' ? DUTCH : ENGLISH;
  const concepts = new Map(framework.concepts.filter((one) => one.language === language).map((one) => [one.id, one]));
  const builder = buildAutomaton(language);
  for (const concept of concepts.values()) builder.concept(concept.id, flat(concept.id, concepts));
  const signals = compiledSignals(framework, language);
  const uses = {
    zin: new Map<number, GroupUse[]>(),
    lid: new Map<number, GroupUse[]>(),
    artikel: new Map<number, GroupUse[]>(),
  };
  const cancels = new Map<number, number[]>();
  signals.forEach(({ signal }, index) => {
    signal.all.forEach((group, at) => {
      for (const { term, label } of termsOf(group, concepts, builder))
        push(uses[signal.scope], term, { signal: index, group: at, label });
    });
    for (const { term } of termsOf(signal.not, concepts, builder)) push(cancels, term, index);
  });
  const numbers = (words: readonly string[]): ReadonlySet<number> =>
    new Set(termsOf(words, concepts, builder).map(({ term }) => term));
  return {
    grammar,
    signals,
    periods: periodTerms(framework, language, numbers),
    uses,
    cancels,
    cues: cueTerms(grammar, builder),
    roles: roleTerms(concepts, builder),
    verbForms: new Set(grammar.verbs.flatMap((verb) => [...formsOf(verb, language)])),
    automaton: builder.finish(),
  };
}

function compiledSignals(framework: Framework, language: Language): readonly CompiledSignal[] {
  return framework.clauses.flatMap((clause) =>
    clause.elements.flatMap((element) =>
      element.signals
        .filter((signal) => signal.language === language && signal.all.length > 0 && signal.all.length <= MOST_GROUPS)
        .map((signal) => ({ clause, element, signal, groups: signal.all.length })),
    ),
  );
}

/** Groups of a signal are kept as bits of a number. */
const MOST_GROUPS = 30;

function termsOf(
  texts: readonly string[],
  concepts: ReadonlyMap<string, Concept>,
  builder: AutomatonBuilder,
): readonly { readonly term: number; readonly label: string }[] {
  return texts.flatMap((text) => {
    const id = text.startsWith('@') && !text.includes(' ') && !text.includes('|') ? text.slice(1) : undefined;
    const all = id === undefined || !concepts.has(id) ? [text] : flat(id, concepts);
    return all.map((one) => ({ term: builder.term(one, SIGNAL_STYLE), label: text }));
  });
}

/** A role has names that only the draft knows, besides the usual ones. */
function isRole(id: string): boolean {
  return ROLES.some((role) => role === id);
}

/** Terms of a concept and of the concepts it names; a concept that names itself adds nothing. */
function flat(
  id: string,
  concepts: ReadonlyMap<string, Concept>,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] {
  const within = new Set([...seen, id]);
  const terms = (concepts.get(id)?.terms ?? []).flatMap((term) => {
    const other = term.startsWith('@') && !term.includes(' ') ? term.slice(1) : undefined;
    if (other === undefined || !concepts.has(other)) return [term];
    return within.has(other) ? [] : flat(other, concepts, within);
  });
  return isRole(id) ? [`@${id}`, ...terms] : terms;
}

/** A role is named by its own term (declared names) and by every usual name in the lexicon. */
function roleTerms(concepts: ReadonlyMap<string, Concept>, builder: AutomatonBuilder): ReadonlyMap<number, Role> {
  const terms = new Map<number, Role>();
  for (const role of ROLES) {
    for (const text of [`@${role}`, ...flat(role, concepts)]) terms.set(builder.term(text, SIGNAL_STYLE), role);
  }
  return terms;
}

function cueTerms(grammar: Grammar, builder: AutomatonBuilder): ReadonlyMap<number, readonly CueKind[]> {
  const cues = new Map<number, CueKind[]>();
  for (const kind of Object.keys(grammar.cues) as CueKind[]) {
    for (const text of grammar.cues[kind]) push(cues, builder.term(text, GRAMMAR_STYLE), kind);
  }
  return cues;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
