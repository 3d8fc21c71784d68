import { startsArticleLine } from './heading-line';
import { fenceOpening, closesFence, htmlOpening } from './scan-openings';

/** What an open construct waits for before a boundary may come again. */
interface Open {
  readonly ends: (line: string) => boolean;
}

/**
 * Offsets at which the text from `from` is cut into chunks, in order; the first is `from`, unless there is no text.
 * A chunk starts at a line at column 0 after a blank line, at an ATX heading, or at a line that announces an article
 * (`Artikel 12 Aansprakelijkheid`), never inside a fence, an HTML block or a comment. So every chunk parses the same
 * alone as in the whole, link definitions and looseness of lists aside. Only a stretch of tens of thousands of
 * characters without a blank line is cut anyway. One pass; lines end with LF, CRLF or CR.
 */
export function chunkStarts(text: string, from: number): number[] {
  if (from >= text.length) return [];
  const starts = [from];
  let open: Open | undefined;
  let untilBlank = false;
  let previous = '';
  let listOffset = -1;
  for (const line of linesOf(text, from)) {
    const content = line.content;
    const blank = isBlank(content);
    if (open) {
      if (open.ends(content)) open = undefined;
    } else if (blank) {
      untilBlank = false;
    } else {
      const afterBlank = isBlank(previous);
      const length = line.start - (starts.at(-1) ?? from);
      const bounds = isBoundary(content, afterBlank, previous, listOffset, text, line.end);
      if (length > 0 && !untilBlank && (bounds || (length > LONGEST && mayCut(content)))) {
        starts.push(line.start);
        listOffset = -1;
      }
      listOffset = listOffsetAfter(content, listOffset);
      if (!untilBlank && !insideList(content, listOffset)) {
        open = fenceOrHtml(content);
        if (!open) untilBlank = htmlOpening(content, afterBlank || line.start === from) === 'blank';
      }
    }
    previous = content;
  }
  return starts;
}

interface Line {
  readonly start: number;
  /** After its line ending. */
  readonly end: number;
  readonly content: string;
}

/** The lines of a text from an offset on, without their endings (LF, CRLF, CR). */
export function* linesOf(text: string, from: number): Generator<Line, void> {
  let start = from;
  let feed = text.indexOf('\n', from);
  let carriage = text.indexOf('\r', from);
  while (start < text.length) {
    if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
    if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
    let stop = feed === -1 ? text.length : feed;
    let end = feed === -1 ? text.length : feed + 1;
    if (carriage !== -1 && carriage < stop) {
      stop = carriage;
      end = carriage + 1 === feed ? feed + 1 : carriage + 1;
    }
    yield { start, end, content: text.slice(start, stop) };
    start = end;
  }
}

function isBlank(content: string): boolean {
  for (let i = 0; i < content.length; i++) {
    const code = content.charCodeAt(i);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

function isBoundary(
  content: string,
  afterBlank: boolean,
  previous: string,
  listOffset: number,
  text: string,
  after: number,
): boolean {
  const first = content.charCodeAt(0);
  if (first === 35 /* # */) return afterBlank || /^#{1,6}(?:[ \t]|$)/.test(content);
  if (first === 32 /* space */) return listOffset < 0 && /^ {1,3}#{1,6}(?:[ \t]|$)/.test(content);
  if (first === 9 /* tab */) return false;
  if (afterBlank) return true;
  return endsStatement(previous) && (startsArticleLine(content) || startsNumberedArticle(content, text, after));
}

/** Characters without a blank line above which a chunk is cut: parsers are not linear, and an edit parses its chunk. */
const LONGEST = 40_000;

/** A line at column 0 that is no row of a table and underlines nothing. */
function mayCut(content: string): boolean {
  return !/^[\s|]/.test(content) && !/^(?:=+|-+)\s*$/.test(content);
}

/** A heading cannot start in the middle of a sentence that was wrapped. */
function endsStatement(previous: string): boolean {
  return (
    /[.;:!?>*_)\]]\s*$/.test(previous.slice(-8)) ||
    /^\s{0,3}(?:#{1,6}\s|[-=*_]{3,}\s*$)/.test(previous) ||
    startsArticleLine(previous)
  );
}

/** Flattened text: `2. Levering` directly followed by `2.1 …`. */
function startsNumberedArticle(content: string, text: string, after: number): boolean {
  if (content.length > 100) return false;
  const number = /^(\d{1,3})[.)]? +\p{Lu}/u.exec(content)?.[1];
  if (number === undefined) return false;
  const next = /^\s*(\d{1,3})\.1[.)\s]/.exec(text.slice(after, after + 24));
  return next?.[1] === number;
}

function fenceOrHtml(content: string): Open | undefined {
  const fence = fenceOpening(content);
  if (fence) return { ends: (line) => closesFence(line, fence) };
  const html = htmlOpening(content, true);
  if (html === undefined || html === 'blank' || html.test(content.slice(content.indexOf('<') + 2))) return undefined;
  return { ends: (line) => html.test(line) };
}

/** Column at which the content of the outermost open list item starts, -1 outside lists. */
function listOffsetAfter(content: string, current: number): number {
  if (current >= 0) return current;
  const marker = /^( {0,3}(?:[-+*]|\d{1,9}[.)]))(?: {1,4}|\t|$)/.exec(content);
  return marker ? (marker[1]?.length ?? 0) + 1 : -1;
}

/** Fences and HTML inside a list item end with it, at the next line at column 0. */
function insideList(content: string, listOffset: number): boolean {
  if (listOffset < 0) return false;
  const indent = content.length - content.trimStart().length;
  return indent >= listOffset || /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:\s|$)/.test(content);
}
