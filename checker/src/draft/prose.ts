import type { Nodes, Root } from 'mdast';
import { isFenced, rangeOf } from './blocks';
import { detached } from './detached';
import { htmlMarkup, tagsIn } from './html-blocks';
import type { Range } from './types';

/** The prose of a chunk: what a reader sees, at the places where it stands. */
export interface Prose {
  /** As long as the chunk; marks, tags, link targets, fenced code and comments are blanks, line endings stay. */
  readonly text: string;
  readonly comments: readonly Range[];
  /** Tags that are no HTML: `<naam leverancier>` is how some templates write a placeholder. */
  readonly strangeTags: readonly Range[];
  /** Links, and definitions that links refer to, with their targets as written. */
  readonly links: readonly { readonly url: string; readonly range: Range }[];
}

/** What is nested deeper is taken as it stands. */
const DEPTH = 500;

/** Text of a chunk with everything that is not prose blanked out, so that offsets stay those of the chunk. */
export function proseOf(root: Root, text: string): Prose {
  const seen: Range[] = [];
  const comments: Range[] = [];
  const strangeTags: Range[] = [];
  const links: { url: string; range: Range }[] = [];
  const visit = (node: Nodes, quoted: boolean, depth: number): void => {
    const range = rangeOf(node);
    if (node.type === 'link' || node.type === 'definition') links.push({ url: detached(node.url), range });
    if (node.type === 'text') seen.push(...visibleText(text, range, quoted));
    else if (node.type === 'inlineCode') seen.push(withoutTicks(text, range));
    else if (node.type === 'code' && !isFenced(text, range)) seen.push(range);
    else if (node.type === 'html') visitHtml(range, isBlockHtml(text, range));
    else if (depth > DEPTH) seen.push(range);
    else if ('children' in node)
      for (const child of node.children) visit(child, quoted || node.type === 'blockquote', depth + 1);
  };
  const visitHtml = (range: Range, block: boolean): void => {
    const hidden = htmlMarkup(text, range);
    comments.push(...hidden.filter((part) => text.startsWith('<!--', part.start)));
    if (!block) {
      const strange = tagsIn(text, range).filter((tag) => isStrange(tag.name) && tag.end - tag.start <= 80);
      strangeTags.push(...strange.map(({ start, end }) => ({ start, end })));
    }
    seen.push(...gaps(range, hidden));
  };
  visit(root, false, 0);
  return { text: masked(text, seen), comments, strangeTags, links };
}

/** Prose of text that is taken as it stands, without Markdown. */
export function plainProse(text: string): Prose {
  return { text, comments: [], strangeTags: [], links: [] };
}

function isBlockHtml(text: string, range: Range): boolean {
  return range.start === 0 || /\n[ \t]*$/.test(text.slice(Math.max(0, range.start - 4), range.start));
}

const HTML_NAMES =
  /^(?:a|abbr|article|aside|b|blockquote|body|br|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|img|input|ins|kbd|li|link|main|mark|meta|nav|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|wbr)$/;

function isStrange(name: string): boolean {
  return name !== '!' && !name.startsWith('/') && !HTML_NAMES.test(name);
}

/** A text node spans lines: within it, quote marks at line starts, escapes and character references are no prose. */
function visibleText(text: string, range: Range, quoted: boolean): Range[] {
  const slice = text.slice(range.start, range.end);
  if (!quoted && !slice.includes('\\') && !slice.includes('&')) return [range];
  const hidden = quoted
    ? /\\(?=[!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|^[ \t]*(?:>[ \t]?)+/gim
    : /\\(?=[!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
  const parts = [...slice.matchAll(hidden)].map((match) => ({
    start: range.start + match.index,
    end: range.start + match.index + match[0].length,
  }));
  return gaps(range, parts);
}

function withoutTicks(text: string, range: Range): Range {
  const ticks = /^`+/.exec(text.slice(range.start, range.end))?.[0].length ?? 0;
  return { start: range.start + ticks, end: Math.max(range.start + ticks, range.end - ticks) };
}

/** What of a range lies outside the given parts (in order, not overlapping). */
function gaps(range: Range, parts: readonly Range[]): Range[] {
  const left: Range[] = [];
  let at = range.start;
  for (const part of parts) {
    if (part.start > at) left.push({ start: at, end: part.start });
    at = Math.max(at, part.end);
  }
  if (at < range.end) left.push({ start: at, end: range.end });
  return left;
}

function masked(text: string, seen: readonly Range[]): string {
  const only = seen[0];
  if (seen.length === 1 && only?.start === 0 && only.end === text.length) return text;
  let out = '';
  let at = 0;
  for (const range of seen) {
    if (range.start > at) out += blank(text.slice(at, range.start));
    if (range.end > at) out += text.slice(Math.max(at, range.start), range.end);
    at = Math.max(at, range.end);
  }
  return out + blank(text.slice(at));
}

function blank(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/[^\r\n]/g, ' ') : ' '.repeat(text.length);
}
