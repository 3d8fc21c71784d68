import { readChunk, type Chunk } from './chunk';
import type { DraftMemory } from './memory';

/** Characters parsed anew between two yields. */
const BETWEEN_YIELDS = 16_000;

/**
 * The chunks that start at the given offsets of `text`, each read once as long as its text stays the same. What did
 * not change before and after an edit is found by its place; only the rest is looked up by its text.
 */
export function* chunksAt(text: string, starts: readonly number[], memory: DraftMemory): Generator<void, Chunk[]> {
  const last = memory.lastChunks;
  const chunks = new Array<Chunk>(starts.length);
  const endOf = (index: number): number => starts[index + 1] ?? text.length;
  const same = (index: number, kept: Chunk | undefined): kept is Chunk => {
    const start = starts[index] ?? 0;
    const end = endOf(index);
    return kept?.text.length === end - start && text.slice(start, end) === kept.text;
  };
  let front = 0;
  for (; front < starts.length; front++) {
    const kept = last[front];
    if (!same(front, kept)) break;
    chunks[front] = kept;
  }
  let back = starts.length;
  const shift = last.length - starts.length;
  for (; back > front && back + shift > front; back--) {
    const kept = last[back - 1 + shift];
    if (!same(back - 1, kept)) break;
    chunks[back - 1] = kept;
  }
  let made = 0;
  for (let index = front; index < back; index++) {
    const slice = text.slice(starts[index], endOf(index));
    const known = memory.chunks.get(slice) ?? memory.before?.chunks.get(slice);
    const chunk = known ?? readChunk(slice);
    chunks[index] = chunk;
    if (known) continue;
    memory.chunks.set(chunk.text, chunk);
    made += slice.length;
    if (made >= BETWEEN_YIELDS) {
      made = 0;
      yield;
    }
  }
  return chunks;
}
