import type { Block, HeadingBlock, ItemBlock, ParagraphBlock } from './blocks';
import { headingParts, isArabic, isPlausibleTitle, type HeadingParts } from './heading-line';
import { trimmed } from './html-blocks';
import type { Range } from './types';

/**
 * How a chunk announces an article or a group: `hekje` an ATX or setext heading, `vet` a bold line, `aanhef` a bold
 * run-in at the start of a paragraph, `tekst` a plain line with the word Artikel, `lijst` a heading in a list item,
 * `nummer` a short numbered line that may be a title.
 */
export type MarkForm = 'hekje' | 'vet' | 'aanhef' | 'tekst' | 'lijst' | 'nummer';

export interface Mark extends HeadingParts {
  readonly form: MarkForm;
  /** 1-6 for a heading of Markdown, else 0. */
  readonly level: number;
  readonly bold: boolean;
  /** The words of the heading as they stand in the chunk, marks included. */
  readonly heading: Range;
  /** The whole heading as text. */
  readonly text: string;
}

/** What the first block of a chunk announces, if anything. `prose` is the chunk's, `text` its source. */
export function markOf(blocks: readonly Block[], prose: string, text: string): Mark | undefined {
  const first = blocks[0];
  if (!first) return undefined;
  if (first.kind === 'heading') return headingMark(first, prose, 'hekje');
  if (first.kind === 'paragraph') return paragraphMark(first, prose, text);
  if (first.kind === 'list' && first.ordered && first.items.length === 1 && first.items[0])
    return itemMark(first.items[0], prose, text);
  return undefined;
}

/** A heading longer than this is a flattened text: only its beginning is its title. */
const LONGEST_HEADING = 240;

function headingMark(block: HeadingBlock, prose: string, form: MarkForm): Mark {
  const whole = prose.slice(block.start, block.end);
  const cut = whole.length > LONGEST_HEADING ? whole.lastIndexOf(' ', LONGEST_HEADING / 2) : -1;
  const end = cut > 0 ? block.start + cut : block.end;
  const text = spaced(prose.slice(block.start, end));
  return {
    ...headingParts(text),
    form,
    level: block.level,
    bold: block.bold,
    heading: { start: block.start, end },
    text,
  };
}

/** `1.  # Titel` and `1. Titel`, perhaps with more lines below it. */
function itemMark(item: ItemBlock, prose: string, source: string): Mark | undefined {
  const first = item.children[0];
  if (first?.kind !== 'heading' && first?.kind !== 'paragraph') return undefined;
  const end = first.kind === 'paragraph' ? trimmed(source, first.start, firstLineEnd(first, source)).end : first.end;
  const title = spaced(prose.slice(first.start, end));
  if (!isShortTitle(title)) return undefined;
  const text = `${item.label}${item.mark} ${title}`;
  const heading = { start: item.start, end };
  const parts = {
    role: 'geen' as const,
    prefix: '',
    number: item.label,
    separator: `${item.mark} `,
    title,
    text,
    heading,
  };
  return first.kind === 'heading'
    ? { ...parts, form: 'lijst', level: first.level, bold: first.bold }
    : { ...parts, form: 'nummer', level: 0, bold: first.boldEnd >= end };
}

function paragraphMark(block: ParagraphBlock, prose: string, text: string): Mark | undefined {
  const lineEnd = firstLineEnd(block, text);
  const line = trimmed(text, block.start, lineEnd);
  if (block.boldEnd > 0) {
    const rest = prose.slice(block.boldEnd, line.end).trim();
    if (block.boldEnd >= line.end || /^[.:]?$/.test(rest)) return boldLine(block, line, prose);
    return boldStart(block, line, prose, rest);
  }
  const words = spaced(prose.slice(line.start, line.end));
  const parts = headingParts(words);
  if (parts.role === 'artikel' && !/^[a-z]/.test(words) && isPlausibleTitle(parts)) {
    return { ...parts, form: 'tekst', level: 0, bold: false, heading: line, text: words };
  }
  if (parts.role !== 'groep' && /^\d/.test(parts.number) && parts.prefix === '' && isShortTitle(parts.title)) {
    return { ...parts, form: 'nummer', level: 0, bold: false, heading: line, text: words };
  }
  const lid = /^\d{1,3}(?:\.\d{1,2})+(?=[.)]?\s)/.exec(words)?.[0];
  if (lid !== undefined && parts.number === lid) {
    const heading = { start: line.start, end: line.start + lid.length };
    return { ...parts, separator: ' ', title: '', form: 'nummer', level: 0, bold: false, heading, text: lid };
  }
  if (parts.role === 'groep' && line.end >= block.end && isPlausibleTitle(parts) && parts.title.length <= 80) {
    return { ...parts, form: 'tekst', level: 0, bold: false, heading: line, text: words };
  }
  return undefined;
}

/** A line that is bold as a whole. */
function boldLine(block: ParagraphBlock, line: Range, prose: string): Mark | undefined {
  const words = spaced(prose.slice(line.start, Math.max(line.end, block.boldEnd)));
  if (words.length > 140 || /[:;,]$/.test(words)) return undefined;
  const parts = headingParts(words);
  if (parts.number === '' && parts.role === 'geen' && /[.!?]$/.test(words)) return undefined;
  const heading = { start: line.start, end: Math.max(line.end, block.boldEnd) };
  return { ...parts, form: 'vet', level: 0, bold: true, heading, text: words };
}

/** Bold words at the start of a line: `**W-3.** tekst`, `**Alg-4. Schade.** …`, `**Artikel 3** Titel`. */
function boldStart(block: ParagraphBlock, line: Range, prose: string, rest: string): Mark | undefined {
  const words = spaced(prose.slice(block.start, block.boldEnd));
  const parts = headingParts(words);
  if (parts.number === '' || words.length > 120 || !isArabic(parts.number)) return undefined;
  const whole = headingParts(spaced(prose.slice(line.start, line.end)));
  const lone = line.end >= block.end || block.breaks.some((at) => at >= line.end && at <= line.end + 4);
  if (
    parts.role === 'artikel' &&
    parts.title === '' &&
    lone &&
    rest.length <= 80 &&
    isPlausibleTitle(whole) &&
    !/[.:;,]$/.test(rest)
  ) {
    return {
      ...whole,
      form: 'vet',
      level: 0,
      bold: true,
      heading: line,
      text: spaced(prose.slice(line.start, line.end)),
    };
  }
  const title = parts.title.replace(/[.:]$/, '');
  const separator = parts.separator.trim() === '' && title === '' ? '. ' : parts.separator;
  return {
    ...parts,
    title,
    separator,
    form: 'aanhef',
    level: 0,
    bold: true,
    heading: { start: block.start, end: block.boldEnd },
    text: words,
  };
}

/** A title, not a sentence: short, a capital first, no punctuation last. */
function isShortTitle(title: string): boolean {
  return title.length > 0 && title.length <= 80 && /^[\p{Lu}["“'(]/u.test(title) && !/[.;:,]$/.test(title);
}

function firstLineEnd(block: ParagraphBlock, text: string): number {
  const feed = /[\r\n]/g;
  feed.lastIndex = block.start;
  const found = feed.exec(text)?.index ?? block.end;
  return Math.min(found, block.end);
}

/** White space as single spaces, none at the ends. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
