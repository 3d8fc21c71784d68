import type { Chunk } from './chunk';
import { isArabic } from './heading-line';
import type { Mark } from './mark';

/** A heading of the draft in its role. `groep` opens a chapter, a phase or an annex; it has text of its own or not. */
export interface OutlineItem {
  readonly role: 'artikel' | 'groep';
  /** Index of the chunk it starts. */
  readonly chunk: number;
  /** Index after its last chunk: where the next item starts. */
  readonly end: number;
  readonly mark: Mark;
  /** The next chunk is a heading that holds nothing but its title. */
  readonly titled: boolean;
  /** It holds text besides its heading and title. */
  readonly hasBody: boolean;
}

/** What the headings of a draft have in common; decides what an unnumbered or bold line is in it. */
interface Habits {
  readonly keyword: boolean;
  /** Numbered headings of Markdown, bold lines or run-ins are articles. */
  readonly hash: boolean;
  readonly bold: boolean;
  readonly runIn: boolean;
  readonly list: boolean;
  /** Deepest level at which articles have their heading. */
  readonly deepest: number;
}

/** The headings of the draft with their roles, in order. `namesPhase` knows headings that name a phase. */
export function outlineOf(chunks: readonly Chunk[], namesPhase: (mark: Mark) => boolean): OutlineItem[] {
  const habits = habitsOf(chunks);
  const found: { role: 'artikel' | 'groep'; chunk: number; mark: Mark; titled: boolean }[] = [];
  let current: Mark | undefined;
  chunks.forEach((chunk, index) => {
    const mark = chunk.mark;
    if (!mark) return;
    const last = found.at(-1);
    if (last?.chunk === index - 1 && isTitleOf(mark, last.mark, chunks[index - 1])) {
      last.titled = true;
      return;
    }
    const role = roleOf(mark, current, habits, namesPhase, chunks, index);
    if (role === 'binnen') return;
    found.push({ role, chunk: index, mark, titled: false });
    current = mark;
  });
  return found.map((item, index) => {
    const end = found[index + 1]?.chunk ?? chunks.length;
    return { ...item, end, hasBody: hasBody(chunks, item.chunk, end, item.titled) };
  });
}

function hasBody(chunks: readonly Chunk[], start: number, end: number, titled: boolean): boolean {
  for (let i = start; i < end; i++) {
    if (titled && i === start + 1 ? (chunks[i]?.blocks.length ?? 0) > 1 : chunks[i]?.hasBody) return true;
  }
  return false;
}

function habitsOf(chunks: readonly Chunk[]): Habits {
  const habits = { keyword: false, hash: false, bold: false, runIn: false, list: false, deepest: 0 };
  for (const { mark } of chunks) {
    if (!mark || mark.number === '') continue;
    if (mark.role === 'artikel') habits.keyword = true;
    if (mark.form === 'hekje' && (mark.role === 'artikel' || (mark.role === 'geen' && isArabic(mark.number)))) {
      habits.hash = true;
      habits.deepest = Math.max(habits.deepest, mark.level);
    }
    if (mark.form === 'vet' && isArabic(mark.number)) habits.bold = true;
    if (mark.form === 'aanhef') habits.runIn = true;
    if (mark.form === 'lijst') habits.list = true;
  }
  return habits;
}

/** `### Artikel 1` with its title in the heading or bold line below it. */
function isTitleOf(mark: Mark, above: Mark, chunkAbove: Chunk | undefined): boolean {
  if (above.number === '' || above.title !== '' || mark.number !== '' || chunkAbove?.hasBody !== false) return false;
  if (mark.role !== 'geen') return false;
  if (mark.form === 'hekje') return above.form !== 'hekje' || mark.level > above.level;
  return mark.form === 'vet' && above.form !== 'aanhef';
}

function roleOf(
  mark: Mark,
  current: Mark | undefined,
  habits: Habits,
  namesPhase: (mark: Mark) => boolean,
  chunks: readonly Chunk[],
  index: number,
): 'artikel' | 'groep' | 'binnen' {
  if (mark.role === 'artikel') return isReferred(mark, current) ? 'binnen' : 'artikel';
  if (mark.role === 'groep') return 'groep';
  switch (mark.form) {
    case 'hekje':
      return hashRole(mark, current, habits, namesPhase);
    case 'vet':
      return boldRole(mark, current, habits, namesPhase);
    case 'aanhef':
      return runInRole(mark, current);
    case 'lijst':
      return habits.keyword ? 'binnen' : 'artikel';
    default:
      return numberedRole(mark, current, habits, chunks, index);
  }
}

/** A run-in "**Artikel 3** van de AVG …" inside an article with a heading of Markdown is no article of its own. */
function isReferred(mark: Mark, current: Mark | undefined): boolean {
  return mark.form === 'aanhef' && current?.form === 'hekje' && current.role === 'artikel';
}

function hashRole(
  mark: Mark,
  current: Mark | undefined,
  habits: Habits,
  namesPhase: (mark: Mark) => boolean,
): 'artikel' | 'groep' | 'binnen' {
  const inArticle = current?.form === 'hekje' && isNumberedArticle(current);
  if (mark.number !== '' && isArabic(mark.number)) {
    if (!habits.keyword) return 'artikel';
    if (!inArticle || current.role !== 'artikel') return mark.level < habits.deepest ? 'groep' : 'artikel';
    if (mark.level <= current.level) return mark.level < current.level ? 'groep' : 'artikel';
    return mark.number.startsWith(`${current.number}.`) ? 'artikel' : 'binnen';
  }
  if (mark.number !== '') return habits.keyword || habits.hash || habits.runIn || habits.bold ? 'groep' : 'artikel';
  if (namesPhase(mark)) return 'groep';
  return inArticle && mark.level > current.level && mark.level > habits.deepest ? 'binnen' : 'groep';
}

function isNumberedArticle(mark: Mark): boolean {
  return mark.role === 'artikel' || (mark.role === 'geen' && isArabic(mark.number));
}

function boldRole(
  mark: Mark,
  current: Mark | undefined,
  habits: Habits,
  namesPhase: (mark: Mark) => boolean,
): 'artikel' | 'groep' | 'binnen' {
  if (mark.number !== '' && isArabic(mark.number)) return habits.keyword || habits.hash ? 'binnen' : 'artikel';
  if (mark.number !== '') return habits.keyword || habits.bold || habits.runIn ? 'groep' : 'artikel';
  if (namesPhase(mark)) return 'groep';
  const numbered = habits.keyword || habits.hash || habits.bold || habits.runIn || habits.list;
  if (numbered) return 'binnen';
  return current === undefined || mark.text.length <= 80 ? 'artikel' : 'binnen';
}

/** `**W-3.** tekst` is an article of its own, unless it stands in a numbered one: then it is a lid. */
function runInRole(mark: Mark, current: Mark | undefined): 'artikel' | 'binnen' {
  if (current === undefined) return 'artikel';
  if (current.form !== 'aanhef') return isNumberedArticle(current) ? 'binnen' : 'artikel';
  return mark.number.startsWith(`${current.number}.`) ? 'binnen' : 'artikel';
}

/**
 * `1. Definities` in a text without other headings: an article when `1.1` follows. `7.1. Instructies` as a line alone is
 * one too, and then also the `7.2.` that has its text on the same line.
 */
function numberedRole(
  mark: Mark,
  current: Mark | undefined,
  habits: Habits,
  chunks: readonly Chunk[],
  index: number,
): 'artikel' | 'binnen' {
  if (habits.keyword || habits.hash || habits.bold || habits.runIn || habits.list) return 'binnen';
  if (!mark.number.includes('.')) return startsWithNumber(chunks, index, `${mark.number}.1`) ? 'artikel' : 'binnen';
  if (mark.title !== '') return chunks[index]?.hasBody === false ? 'artikel' : 'binnen';
  const follows = current?.form === 'nummer' && depthOf(current.number) === depthOf(mark.number);
  return follows ? 'artikel' : 'binnen';
}

function depthOf(number: string): number {
  return number.split('.').length;
}

function startsWithNumber(chunks: readonly Chunk[], index: number, number: string): boolean {
  const chunk = chunks[index];
  const own = chunk?.mark ? chunk.prose.text.slice(chunk.mark.heading.end).trimStart() : '';
  const next = own === '' ? (chunks[index + 1]?.prose.text.trimStart() ?? '') : own;
  return next.startsWith(number) && !/^\d/.test(next.slice(number.length));
}
