/**
 * Which part of the draft a comment is about. On a line of its own: the heading or the front matter right above it, and
 * what begins on the line below. Behind other text: the line it stands on. So it moves along with what it is about.
 */
import type { Draft, Range } from '../draft/types';

/** The parts of the draft in which a comment (its range) silences a finding, in the order in which they are tried. */
export function silencedParts({ start, end }: Range, draft: Draft): readonly Range[] {
  const line = { start: lineStart(draft.text, start), end: lineEnd(draft.text, end) };
  const besides = draft.text.slice(line.start, start) + draft.text.slice(end, line.end);
  if (withoutComments(besides).trim() !== '') return [line];
  const above = partAbove(start, draft);
  const below = partBelow(line.end, draft.text);
  return [...(above === undefined ? [] : [above]), ...(below === undefined ? [] : [below])];
}

/** The heading, or the front matter, that only blank lines and other comments part from the place. */
function partAbove(place: number, draft: Draft): Range | undefined {
  const { frontMatter, anchor } = draft.profile;
  const joins = (from: number): boolean => from <= place && isEmpty(draft.text.slice(from, place));
  if (joins(frontMatter.end)) return frontMatter;
  const headings = [
    ...draft.articles.map(({ start, facts }) => ({
      start: start + facts.heading.start,
      end: start + facts.heading.end,
      until: headEnd(draft.text, start + facts.heading.end, facts.style.titleLevel),
    })),
    ...[...draft.groups.map(({ heading }) => heading), anchor].map(({ start, end }) => ({ start, end, until: end })),
  ];
  return headings.find(({ start, end, until }) => end > start && joins(until));
}

/** End of a heading with the title that stands in a heading of its own below it. */
export function headEnd(text: string, end: number, titleLevel: number): number {
  const own = lineEnd(text, end);
  if (titleLevel === 0) return own;
  const title = /^\s*[^\r\n]*/.exec(text.slice(own));
  return own + (title?.[0].length ?? 0);
}

/** What begins on the first line below: up to a blank line, or to the next lid, heading or row; a table as a whole. */
function partBelow(from: number, text: string): Range | undefined {
  const gap = /^(?:\s|<!--[\s\S]*?-->)*/.exec(text.slice(from))?.[0].length ?? 0;
  const start = lineStart(text, from + gap);
  if (from + gap >= text.length || start < from) return undefined;
  const isTable = isRow(text.slice(start, lineEnd(text, start)));
  let end = lineEnd(text, start);
  for (;;) {
    const next = end + (/^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
    const line = text.slice(next, lineEnd(text, next));
    if (next >= text.length || next === end || line.trim() === '') break;
    if (isTable ? !isRow(line) : /^\s*(?:#|\||[-*+]\s|\(?[\p{L}\d.]{1,8}[.)]\s)/u.test(line)) break;
    end = lineEnd(text, next);
  }
  return { start, end };
}

/** A row of a table. */
export function isRow(line: string): boolean {
  return /^\s*\|/.test(line);
}

function isEmpty(text: string): boolean {
  return withoutComments(text).trim() === '';
}

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, '');
}

/** Start of the line that an offset is on. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** End of the line that an offset is on, without its line ending. */
export function lineEnd(text: string, offset: number): number {
  const found = /[\r\n]/.exec(text.slice(offset));
  return found === null ? text.length : offset + found.index;
}
