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

/** Per group of the signal the best word: clean before weakened, own before context, then the first. */
export function chooseWords(signal: number, unit: Unit, reading: ArticleReading): readonly Chosen[] {
  const best: (Chosen | undefined)[] = [];
  const uses = reading.signals.uses[unit.scope];
  for (const sentence of [...unit.own, ...unit.context]) {
    for (const occurrence of sentence.occurrences) {
      for (const use of uses.get(occurrence.term) ?? []) {
        if (use.signal !== signal) continue;
        const grade = gradeOfWords(occurrence, reading);
        const known = best[use.group];
        if (known === undefined || RANK[grade] < RANK[known.grade])
          best[use.group] = { occurrence, sentence, grade, label: use.label };
      }
    }
  }
  return best.filter((one): one is Chosen => one !== undefined);
}

/** Weakeners of the chosen words that are not themselves counted: a prohibition that is the duty weakens nothing. */
export function weakenersOf(chosen: readonly Chosen[], reading: ArticleReading): readonly Weakener[] {
  const counted = new Set(chosen.flatMap((one) => one.occurrence.tokens));
  const weakeners = new Set<Weakener>();
  for (const token of counted) {
    const weakener = reading.weak[token];
    if (weakener !== undefined) weakeners.add(weakener);
  }
  return [...weakeners].filter((one) => !one.tokens.some((token) => counted.has(token)));
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
