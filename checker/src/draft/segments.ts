import { trimmed } from './html-blocks';
import { labelAt, type Label } from './labels';
import type { Range } from './types';

/** Part of a paragraph that is a provision of its own, with the label its first line starts with. */
export interface Segment extends Range {
  readonly label: Label | undefined;
}

/**
 * Cuts a paragraph where a line starts with a label: Markdown knows no `a.` lists, and flattened texts have no blank
 * lines. A line that was merely wrapped before a number starts no part: the line above must have ended a statement.
 */
export function segmentsOf(
  prose: string,
  start: number,
  end: number,
  breaks: readonly number[],
  article: string,
): Segment[] {
  const segments: { start: number; label: Label | undefined }[] = [];
  let previous = '';
  let nextBreak = 0;
  for (const line of linesIn(prose, start, end)) {
    const words = prose.slice(line.start, line.end);
    if (words === '') continue;
    const label = labelAt(words, article);
    while ((breaks[nextBreak] ?? Infinity) < line.start - 8) nextBreak++;
    const afterBreak = (breaks[nextBreak] ?? Infinity) <= line.start;
    const first = segments.length === 0;
    if (first || (label && mayStart(label, previous, article, words, afterBreak)))
      segments.push({ start: line.start, label });
    previous = words;
  }
  return segments.map((segment, index) => {
    const range = trimmed(prose, segment.start, segments[index + 1]?.start ?? end);
    return { ...range, label: segment.label };
  });
}

function mayStart(label: Label, previous: string, article: string, words: string, afterBreak: boolean): boolean {
  if (/[.;:!?,]$/.test(previous) || /\s(?:en|of|en\/of|dan wel|and|or)$/.test(previous)) return true;
  if (label.style === 'bul' || afterBreak) return true;
  return label.text.startsWith(`${article}.`) && previous.length < 60 && /^\p{Lu}/u.test(words.slice(label.length));
}

/** Lines between two offsets, without white space around them. */
function linesIn(prose: string, start: number, end: number): Range[] {
  const lines: Range[] = [];
  let from = start;
  while (from < end) {
    const feed = /[\r\n]/g;
    feed.lastIndex = from;
    const stop = feed.exec(prose)?.index ?? end;
    lines.push(trimmed(prose, from, Math.min(stop, end)));
    from = Math.max(stop, from) + 1;
  }
  return lines;
}
