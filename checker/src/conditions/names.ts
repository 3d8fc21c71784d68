/** Where sets of conditions are named in a text. */
import type { Range } from '../draft/types';
import type { ConditionsSet } from '../framework/types';

/** A set named in a text; offsets count from the text's start. */
export interface NamedSet extends Range {
  readonly set: ConditionsSet;
}

const patterns = new WeakMap<
  readonly ConditionsSet[],
  readonly { readonly set: ConditionsSet; readonly name: RegExp }[]
>();

/** The longest names first: "AI-module bij de ARBIT-2022" names the module and not the ARBIT-2022 themselves. */
function namesOf(sets: readonly ConditionsSet[]): readonly { readonly set: ConditionsSet; readonly name: RegExp }[] {
  const known = patterns.get(sets);
  if (known !== undefined) return known;
  const made = sets
    .flatMap((set) => [set.title.nl, ...set.names].map((name) => ({ set, name })))
    .filter(({ name }) => /[\p{L}\p{N}]/u.test(name))
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ set, name }) => ({ set, name: patternOf(name) }));
  patterns.set(sets, made);
  return made;
}

/** Hyphens, spaces and line ends are written at will; capitals too. */
function patternOf(name: string): RegExp {
  const words = name.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s\p{Pd}]/gu) ?? [];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('[\\s\\p{Pd}]*')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** The sets that are named in a text, in order; within a longer name none is named. */
export function setsNamedIn(text: string, sets: readonly ConditionsSet[]): readonly NamedSet[] {
  const found: NamedSet[] = [];
  for (const { set, name } of namesOf(sets)) {
    for (const { index, 0: written } of text.matchAll(name)) {
      const range = { start: index, end: index + written.length };
      if (!found.some((other) => range.start < other.end && other.start < range.end)) found.push({ set, ...range });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
