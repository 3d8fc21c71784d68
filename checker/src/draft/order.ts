import type { Chunk } from './chunk';
import { titleOf, type PlacedItem } from './groups';
import { phaseOf, type PhaseNames } from './phases';
import type { Draft } from './types';

/** By phase when at least two headings name different phases with "Fase", or three without. */
export function orderOf(items: readonly PlacedItem[], chunks: readonly Chunk[], names: PhaseNames): Draft['order'] {
  const explicit = new Set<string>();
  const all = new Set<string>();
  for (const item of items) {
    const named = phaseOf(titleOf(item, chunks), names) ?? phaseOf(item.mark.title, names);
    if (!named) continue;
    all.add(named.phase);
    if (named.explicit) explicit.add(named.phase);
  }
  return explicit.size >= 2 || all.size >= 3 ? 'phase' : 'subject';
}
