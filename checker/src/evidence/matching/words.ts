/** Which words of a unit answer to the groups of a signal: the explanation, word by word. */
import type { ArticleReading, SentenceReading, Weakener } from '../reading/types';
import type { Occurrence } from '../terms/automaton';
import type { CountedWord } from '../types';
import type { Grade } from './candidates';
import { gradeOfWords } from './candidates';
import type { Unit } from './units';

export interface Chosen {
  readonly occurrence: Occurrence;
  readonly sentence: SentenceReading;
  readonly grade: Grade;
  readonly label: string;
}

const RANK: Readonly<Record<Grade, number>> = { clean: 0, weak: 1, dead: 2 };
/** Places of the action that are tried as the middle of the words; later ones add nothing to an explanation. */
const MOST_ANCHORS = 12;

/**
 * Per group of the signal one word, in the order of the groups: the best grade there is, then what lies nearest to the
 * word of the first group, the action. Undefined when a group has none.
 */
export function chooseWords(signal: number, unit: Unit, reading: ArticleReading): readonly Chosen[] | undefined {
  const options = optionsFor(signal, unit, reading);
  const [actions, ...others] = options.map(bestGrade);
  if (actions === undefined || actions.length === 0 || others.some((list) => list.length === 0)) return undefined;
  const own = actions.filter((one) => unit.own.includes(one.sentence));
  let best: readonly Chosen[] | undefined;
  let narrowest = Infinity;
  for (const action of (own.length > 0 ? own : actions).slice(0, MOST_ANCHORS)) {
    const row = [action, ...others.map((list) => nearestTo(action, list))];
    const width = spread(row);
    if (width < narrowest) {
      best = row;
      narrowest = width;
    }
  }
  return best;
}

function optionsFor(signal: number, unit: Unit, reading: ArticleReading): readonly Chosen[][] {
  const options: Chosen[][] = Array.from({ length: reading.signals.signals[signal]?.groups ?? 0 }, () => []);
  const uses = reading.signals.uses[unit.scope];
  for (const sentence of [...unit.own, ...unit.leads, ...unit.lenders]) {
    for (const occurrence of sentence.occurrences) {
      for (const use of uses.get(occurrence.term) ?? []) {
        if (use.signal !== signal) continue;
        options[use.group]?.push({ occurrence, sentence, grade: gradeOfWords(occurrence, reading), label: use.label });
      }
    }
  }
  return options;
}

function bestGrade(options: readonly Chosen[]): readonly Chosen[] {
  const rank = Math.min(...options.map((one) => RANK[one.grade]));
  return options.filter((one) => RANK[one.grade] === rank);
}

function nearestTo(action: Chosen, options: readonly Chosen[]): Chosen {
  const at = action.occurrence.tokens[0] ?? 0;
  let best = options[0] ?? action;
  for (const one of options)
    if (Math.abs((one.occurrence.tokens[0] ?? 0) - at) < Math.abs((best.occurrence.tokens[0] ?? 0) - at)) best = one;
  return best;
}

/** Words between the first and the last chosen word that stand in the same sentence as the action. */
export function spread(chosen: readonly Chosen[]): number {
  const home = chosen[0]?.sentence;
  const at = chosen.filter((one) => one.sentence === home).flatMap((one) => one.occurrence.tokens);
  return Math.max(...at) - Math.min(...at);
}

/** Weakeners of the chosen words that are not themselves counted: a prohibition that is the duty weakens nothing. */
export function weakenersOf(chosen: readonly Chosen[], reading: ArticleReading): readonly Weakener[] {
  const counted = new Set(chosen.flatMap((one) => one.occurrence.tokens));
  const weakeners = new Set<Weakener>();
  for (const token of counted) {
    const weakener = reading.weak[token];
    if (weakener !== undefined) weakeners.add(weakener);
  }
  const isCounted = (token: number): boolean => counted.has(token);
  return [...weakeners].filter(
    ({ kind, tokens }) =>
      !(kind === 'ontkenning' ? tokens.some(isCounted) : tokens.length > 0 && tokens.every(isCounted)),
  );
}

/** The words that count, in the order of the text, each once for each slot. */
export function countedWords(
  chosen: readonly Chosen[],
  weakeners: readonly Weakener[],
  reading: ArticleReading,
): readonly CountedWord[] {
  const words: CountedWord[] = [];
  const seen = new Set<string>();
  const add = (token: number, slot: CountedWord['slot'], term: string): void => {
    const at = reading.tokens[token];
    if (at === undefined || seen.has(`${slot} ${token}`)) return;
    seen.add(`${slot} ${token}`);
    words.push({ start: at.start, end: at.end, slot, term });
  };
  for (const { occurrence, label } of chosen) for (const token of occurrence.tokens) add(token, slotOf(label), label);
  for (const { tokens } of weakeners)
    for (const token of tokens) add(token, 'verzwakt', reading.tokens[token]?.word ?? '');
  for (const sentence of new Set(chosen.map((one) => one.sentence))) {
    if (sentence.index < 0) continue;
    for (const { role, token, place } of sentence.mentions) if (place !== 'onder') add(token, 'wie', `@${role}`);
    for (const { kind, tokens } of sentence.cues) {
      if (kind === 'plicht' || kind === 'recht')
        for (const token of tokens) add(token, kind, reading.tokens[token]?.word ?? '');
    }
  }
  return words.sort((a, b) => a.start - b.start || a.end - b.end);
}

function slotOf(label: string): CountedWord['slot'] {
  return /^@?(termijn|periode|waarde)/.test(label) ? 'waarde' : 'inhoud';
}
