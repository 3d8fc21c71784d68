import type { Framework } from '../framework/types';
import { wordsIn, type RawWord } from './raw-words';

/** Names of laws by their first word, longest first. */
export type LawNames = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly law: string }[]>;

/** The names by which texts cite the laws of the framework. */
export function lawNames(framework: Framework): LawNames {
  const names = new Map<string, { words: string[]; law: string }[]>();
  for (const law of framework.laws) {
    for (const name of law.names) {
      const words = wordsIn(name).map((word) => word.lower);
      const first = words[0];
      if (first !== undefined) names.set(first, [...(names.get(first) ?? []), { words, law: law.id }]);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
}

/** The law named at word `at`, and the index after its last word. */
export function lawAt(
  words: readonly RawWord[],
  at: number,
  names: LawNames,
): { readonly law: string; readonly next: number } | undefined {
  const first = words[at];
  if (!first) return undefined;
  const match = names
    .get(first.lower)
    ?.find((name) => name.words.every((word, index) => words[at + index]?.lower === word));
  return match && { law: match.law, next: at + match.words.length };
}
