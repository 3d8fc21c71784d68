/** The words of period rules in the automaton of a language, so that one pass over an article finds them too. */
import type { Framework, Language, PeriodRule, WordLists } from '../framework/types';

export type Terms = ReadonlySet<number>;

export interface PeriodSignalTerms {
  readonly scope: 'zin' | 'artikel';
  /** The last group is the verb. */
  readonly all: readonly Terms[];
  readonly not: Terms;
  readonly without: Terms;
  readonly deletes: boolean;
}

/** A period rule, ready to be held against an article of one language. */
export interface PeriodTerms {
  readonly rule: PeriodRule;
  readonly signals: readonly PeriodSignalTerms[];
  readonly cases: readonly Terms[];
  readonly exception: Terms;
  readonly start: Terms;
  readonly otherStart: Terms;
}

/** Registers the words of all period rules. `register` gives the numbers of the terms of a list. */
export function periodTerms(
  { periods }: Framework,
  language: Language,
  register: (words: readonly string[]) => Terms,
): readonly PeriodTerms[] {
  const of = (lists: WordLists | undefined): Terms => register(lists?.[language] ?? []);
  return periods.map((rule) => ({
    rule,
    signals: rule.signals
      .filter((signal) => signal.language === language)
      .map(({ scope, all, not, without, deletes }) => ({
        scope,
        all: all.map(register),
        not: register(not),
        without: register(without),
        deletes,
      })),
    cases: rule.cases.map(({ words }) => of(words)),
    exception: of(rule.exception?.words),
    start: of(rule.start.words),
    otherStart: of(rule.start.other),
  }));
}
