import type { Chunk } from './chunk';
import { listsOnly } from './contents';
import type { OutlineItem } from './outline';
import type { PhaseNames } from './phases';
import type { SubjectNames } from './subjects';
import type { Group } from './types';

/** Names that headings are compared with. */
export interface HeadingNames {
  readonly phases: PhaseNames;
  readonly subjects: SubjectNames;
}

/** An outline item with its place in the text and in the row of articles. */
export interface PlacedItem extends OutlineItem {
  readonly start: number;
  /** Index of its own article, or of the first article after it when it has none. */
  readonly article: number;
  /** It has an article of its own: its text, or its heading alone. */
  readonly isArticle: boolean;
}

/** Which outline items have an article of their own, in order. A heading without text that only opens others has none. */
export function articleItems(items: readonly OutlineItem[]): boolean[] {
  return items.map((item, index) => {
    if (item.hasBody) return true;
    const next = items[index + 1];
    if (item.role === 'artikel') return !(next && isSubArticle(next, item));
    if (item.mark.role === 'groep') return false;
    return !(next && (next.role === 'artikel' || isBelow(next, item)));
  });
}

function isSubArticle(item: OutlineItem, above: OutlineItem): boolean {
  return above.mark.number !== '' && item.mark.number.startsWith(`${above.mark.number}.`);
}

function isBelow(item: OutlineItem, above: OutlineItem): boolean {
  return above.mark.level > 0 && item.mark.level > above.mark.level;
}

/** The headings that group articles, in order; `end` is the length of the text, `articles` their number. */
export function groupsOf(
  items: readonly PlacedItem[],
  chunks: readonly Chunk[],
  names: HeadingNames,
  end: number,
  articles: number,
): Group[] {
  return items.flatMap((item, index) => {
    const title = titleOf(item, chunks);
    const phase = names.phases(title) ?? names.phases(item.mark.title);
    const closing = closedBy(items, index);
    const stop = items[closing]?.article ?? articles;
    const holds = stop - item.article - (item.isArticle ? 1 : 0);
    if (!isGroup(item, index, holds, phase !== undefined)) return [];
    const heading = { start: item.start + item.mark.heading.start, end: item.start + item.mark.heading.end };
    const subject = names.subjects(title);
    return [
      {
        start: item.start,
        end: items[closing]?.start ?? end,
        heading,
        title,
        level: item.mark.level,
        articles: [item.article, stop] as const,
        ...(phase === undefined ? {} : { phase: phase.phase }),
        ...(subject === undefined ? {} : { subject }),
      },
    ];
  });
}

/** The first heading of a draft is its title when it is neither a phase nor a chapter. */
function isGroup(item: PlacedItem, index: number, holds: number, isPhase: boolean): boolean {
  if (isPhase && (item.role === 'groep' || holds > 0 || item.mark.title !== '')) return true;
  if (item.role === 'artikel') return holds > 0;
  if (item.mark.role === 'groep') return true;
  return holds > 0 && !(index === 0 && item.mark.level <= 1 && item.mark.number === '');
}

/** The words of a heading, with those of the title below it. */
export function titleOf(item: OutlineItem, chunks: readonly Chunk[]): string {
  const below = item.titled ? chunks[item.chunk + 1]?.mark?.text : undefined;
  return below === undefined ? item.mark.text : `${item.mark.text} ${below}`;
}

/** Index of the heading that ends the part that heading `index` opens. */
function closedBy(items: readonly PlacedItem[], index: number): number {
  const opening = items[index];
  if (!opening) return items.length;
  let holdsDeeper = false;
  let at = index + 1;
  for (; at < items.length; at++) {
    const item = items[at];
    if (!item || closes(item, opening, holdsDeeper)) break;
    if (item.role === 'artikel' && item.mark.level > opening.mark.level) holdsDeeper = true;
  }
  return at;
}

function closes(item: PlacedItem, opening: PlacedItem, holdsDeeper: boolean): boolean {
  const { level } = opening.mark;
  if (item.hasBody && listsOnly(opening.mark.text)) return true;
  if (opening.role === 'artikel') return !isSubArticle(item, opening);
  if (item.role === 'groep') return level === 0 || (item.mark.level > 0 && item.mark.level <= level);
  if (item.mark.level === 0 || level === 0) return false;
  return item.mark.level < level || (item.mark.level === level && holdsDeeper);
}
