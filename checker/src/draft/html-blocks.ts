import type { Block, TableBlock } from './blocks';
import type { Range } from './types';

/** A tag or comment in a piece of HTML. `name` is lower case, `/td` for a closing tag, `!` for a comment or declaration. */
interface Tag extends Range {
  readonly name: string;
}

/** The tags in a range of `text`, found in one pass; an unclosed one reaches to the end. */
export function tagsIn(text: string, range: Range): Tag[] {
  const tags: Tag[] = [];
  let at = text.indexOf('<', range.start);
  while (at !== -1 && at < range.end) {
    const end = tagEnd(text, at, range.end);
    if (end > at) tags.push({ name: nameAt(text, at), start: at, end });
    at = text.indexOf('<', Math.max(end, at + 1));
  }
  return tags;
}

function nameAt(text: string, at: number): string {
  const name = /^<(\/?[a-z][a-z0-9]*)/i.exec(text.slice(at, at + 24))?.[1];
  return name === undefined ? '!' : name.toLowerCase();
}

function tagEnd(text: string, at: number, limit: number): number {
  if (!/[a-z/!?]/i.test(text.charAt(at + 1))) return at;
  const closing = text.startsWith('<!--', at) ? '-->' : '>';
  const found = text.indexOf(closing, at + 1);
  return found === -1 || found + closing.length > limit ? limit : found + closing.length;
}

const PARTS = new Set([
  'p',
  '/p',
  'br',
  'li',
  '/li',
  'div',
  '/div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  '/table',
  'tr',
  '/tr',
  'ul',
  'ol',
  'hr',
  'blockquote',
]);

/** Text of a block of HTML as tables and paragraphs; tags, comments, scripts and styles are no text. */
export function htmlBlocks(text: string, range: Range): Block[] {
  const tags = tagsIn(text, range);
  const rows = rowsOf(text, tags, range.end);
  return rows.length > 0 ? [tableFrom(rows, range)] : paragraphsFrom(text, tags, range);
}

/** Ranges of `text` within a block of HTML that are no prose: tags, comments, the content of script and style. */
export function htmlMarkup(text: string, range: Range): Range[] {
  const hidden: Range[] = [];
  let skipTo = -1;
  for (const tag of tagsIn(text, range)) {
    if (tag.start < skipTo) continue;
    const close = tag.name === 'script' || tag.name === 'style' ? text.indexOf(`</${tag.name}`, tag.end) : tag.end;
    skipTo = close === -1 || close > range.end ? range.end : close;
    hidden.push({ start: tag.start, end: skipTo });
  }
  return hidden;
}

interface Row extends Range {
  cells: (Range & { header: boolean })[];
}

function rowsOf(text: string, tags: readonly Tag[], end: number): Row[] {
  const rows: Row[] = [];
  let row: Row | undefined;
  let cell: { start: number; header: boolean } | undefined;
  const close = (at: number): void => {
    if (row && cell) row.cells.push({ ...trimmed(text, cell.start, at), header: cell.header });
    cell = undefined;
  };
  for (const tag of tags) {
    if (tag.name === 'tr' || tag.name === '/tr' || tag.name === '/table') {
      close(tag.start);
      if (row && row.cells.length > 0) rows.push({ ...row, end: tag.start });
      row = tag.name === 'tr' ? { start: tag.start, end, cells: [] } : undefined;
    } else if (tag.name === 'td' || tag.name === 'th') {
      close(tag.start);
      row ??= { start: tag.start, end, cells: [] };
      cell = { start: tag.end, header: tag.name === 'th' };
    } else if (tag.name === '/td' || tag.name === '/th') close(tag.start);
  }
  close(end);
  if (row && row.cells.length > 0) rows.push(row);
  return rows;
}

function tableFrom(rows: readonly Row[], range: Range): TableBlock {
  const [first, ...body] = rows;
  const hasHeader =
    first !== undefined &&
    body.length > 0 &&
    first.cells.every((cell) => cell.header) &&
    body.some((row) => row.cells.some((cell) => !cell.header));
  return { kind: 'table', ...range, header: hasHeader ? first.cells : [], rows: hasHeader ? body : rows };
}

function paragraphsFrom(text: string, tags: readonly Tag[], range: Range): Block[] {
  const edges = tags.filter((tag) => PARTS.has(tag.name));
  const starts = [range.start, ...edges.map((tag) => tag.end)];
  const hidden = htmlMarkup(text, range);
  return starts.flatMap((start, index) => {
    const end = edges[index]?.start ?? range.end;
    return hasProse(text, start, end, hidden)
      ? [{ kind: 'paragraph' as const, ...trimmed(text, start, end), breaks: [], boldEnd: -1 }]
      : [];
  });
}

function hasProse(text: string, start: number, end: number, hidden: readonly Range[]): boolean {
  let at = start;
  for (const range of hidden) {
    if (range.end <= at) continue;
    if (range.start >= end) break;
    if (range.start > at && /\S/.test(text.slice(at, range.start))) return true;
    at = range.end;
  }
  return at < end && /\S/.test(text.slice(at, end));
}

/** The range without white space at its ends. */
export function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
