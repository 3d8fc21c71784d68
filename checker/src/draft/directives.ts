import type { Chunk } from './chunk';
import type { Directive } from './types';

/** `<!-- contractkader: … -->` among the comments of the chunks that start at the given offsets. */
export function directivesIn(chunks: readonly Chunk[], starts: readonly number[]): Directive[] {
  return chunks.flatMap(({ text, prose }, at) =>
    prose.comments.flatMap(({ start, end }) => {
      const inner = text
        .slice(start + 4, end)
        .replace(/-->$/, '')
        .trim();
      if (!/^contractkader\s*:/i.test(inner)) return [];
      const from = starts[at] ?? 0;
      return [{ text: inner.slice(inner.indexOf(':') + 1).trim(), range: { start: from + start, end: from + end } }];
    }),
  );
}
