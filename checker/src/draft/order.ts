import type { Chunk } from './chunk';
import { titleOf, type PlacedItem } from './groups';
import type { PhaseNames } from './phases';
import type { Draft } from './types';

/** By phase when at least two headings name different phases with "Fase", or three without. */
export function orderOf(items: readonly PlacedItem[], chunks: readonly Chunk[], names: PhaseNames): Draft['order'] {
  const explicit = new Set<string>();
  const all = new Set<string>();
  for (const item of items) {
    const named = names(titleOf(item, chunks)) ?? names(item.mark.title);
    if (!named) continue;
    all.add(named.phase);
    if (named.explicit) explicit.add(named.phase);
  }
  return explicit.size >= 2 || all.size >= 3 ? 'phase' : 'subject';
}
