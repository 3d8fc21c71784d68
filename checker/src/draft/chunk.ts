import { blocksOf, type Block } from './blocks';
import { detached } from './detached';
import { functionWords } from './language';
import { markOf, type Mark } from './mark';
import { parseMarkdown } from './markdown';
import { plainProse, proseOf, type Prose } from './prose';

/** A piece of the text that parses alone, with what is known of it. Offsets count from its start. */
export interface Chunk {
  /** Number within one memory, to compare by; no part of any result. */
  readonly id: number;
  readonly text: string;
  readonly prose: Prose;
  readonly blocks: readonly Block[];
  /** What its first block announces, if anything. */
  readonly mark: Mark | undefined;
  /** It holds words besides those of its mark. */
  readonly hasBody: boolean;
  readonly languageCounts: { readonly nl: number; readonly en: number };
}

let next = 0;

/** Reads one chunk. The text is copied, so that the chunk does not keep the whole draft alive. */
export function readChunk(slice: string): Chunk {
  const text = detached(slice);
  const { blocks, prose } = isTangled(text) ? asPlainText(text) : parsed(text);
  const mark = markOf(blocks, prose.text, text);
  const hasBody = /[\p{L}\p{N}]/u.test(mark ? prose.text.slice(mark.heading.end) : prose.text);
  return { id: next++, text, prose, blocks, mark, hasBody, languageCounts: functionWords(prose.text) };
}

function parsed(text: string): { blocks: Block[]; prose: Prose } {
  const root = parseMarkdown(text.trimEnd());
  return { blocks: blocksOf(root, text), prose: proseOf(root, text) };
}

function asPlainText(text: string): { blocks: Block[]; prose: Prose } {
  return {
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, breaks: [], boldEnd: -1 }],
    prose: plainProse(text),
  };
}

/** Work above which a chunk is taken as plain text: the parser is quadratic in brackets, marks and rows of a table. */
const WORK = 200_000_000;

function isTangled(text: string): boolean {
  if (text.length < 2_000) return false;
  let marks = 0;
  let bars = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 91 || code === 42 || code === 95 || code === 96) marks++;
    else if (code === 124) bars++;
  }
  return marks * text.length > WORK || bars * text.length > 10 * WORK || /^[ \t]*(?:[>*+-][ \t]?){200}/m.test(text);
}
