/**
 * Where a clause is inserted: the place a careful drafter would choose.
 *
 * 1. In a phase-ordered draft at the end of the part of its home phase; when that part is not there, at the end of the
 *    last part of an earlier phase.
 * 2. Else at the end of the part on its subject, or after the last article whose title names the subject.
 * 3. Else after the last article before the final provisions, the signatures and the annexes.
 *
 * The place is always the start of a line between two articles: an editor indents inserted lines like the line they
 * start on.
 */
import type { Draft, Group, PlacedArticle } from '../draft/types';
import type { Clause, Framework } from '../framework/types';

export interface Place {
  /** Start of a line. */
  readonly offset: number;
  /** Article after which it comes; none in a draft without articles. */
  readonly previous?: PlacedArticle;
  /** Article whose numbering and style are followed: the last of the same level before the place. */
  readonly model?: PlacedArticle;
  /** The part it comes in, when that has a heading but no article yet. */
  readonly under?: Group;
  /** Number of the next numbered article; empty when none follows. */
  readonly following: string;
}

/** The place of a clause in a draft. */
export function placeFor(draft: Draft, clause: Clause, framework: Framework): Place {
  const end = endOfBody(draft);
  const part = partOfPhase(draft, clause, framework);
  if (part !== undefined) {
    const last = lastIn(draft, part);
    return last === undefined ? placeUnder(draft, part) : placeAfter(draft, last);
  }
  return placeAfter(draft, underSubject(draft, clause, end) ?? end - 1);
}

/** The part of the clause's phase, or the last part of an earlier phase. */
function partOfPhase(draft: Draft, clause: Clause, framework: Framework): Group | undefined {
  if (draft.order !== 'phase') return undefined;
  const orders = new Map(framework.phases.map((phase) => [phase.id, phase.order]));
  const own = orders.get(clause.phase) ?? 0;
  let best: Group | undefined;
  let bestOrder = -1;
  for (const group of draft.groups) {
    const order = group.phase === undefined ? undefined : orders.get(group.phase);
    if (order !== undefined && order <= own && order > bestOrder) {
      best = group;
      bestOrder = order;
    }
  }
  return best;
}

/** The place in a part that has a heading but no article yet: before whatever comes next. */
function placeUnder(draft: Draft, part: Group): Place {
  const next = draft.articles.findIndex(({ start }) => start >= part.heading.end);
  const starts = [
    ...draft.groups.map((group) => group.heading.start).filter((start) => start >= part.heading.end),
    ...(next < 0 ? [] : [draft.articles[next]?.start ?? draft.text.length]),
  ];
  const before = placeAfter(draft, (next < 0 ? draft.articles.length : next) - 1);
  return { ...before, under: part, offset: Math.min(draft.text.length, ...starts) };
}

/** Index of the last article on the clause's subject: in its part, else a main article that is called so. */
function underSubject(draft: Draft, clause: Clause, end: number): number | undefined {
  const group = draft.groups.find((one) => one.subject !== undefined && one.subject === clause.subject);
  if (group !== undefined) return lastIn(draft, group);
  const main = mainDepth(draft);
  for (let at = end - 1; at >= 0; at--) {
    const article = draft.articles[at];
    if (article?.operative === true && article.subject === clause.subject && depthOf(article) <= main) return at;
  }
  return undefined;
}

function lastIn(draft: Draft, group: Group): number | undefined {
  const [first, end] = group.articles;
  return end > first && end <= draft.articles.length ? end - 1 : undefined;
}

const finalTitles =
  /\b(slotbepaling(en)?|overige bepalingen|toepasselijk recht|rechtskeuze|geschillen|forumkeuze|ondertekening|handtekening(en)?|final provisions|miscellaneous|governing law|disputes|jurisdiction|signatures?|general provisions)\b/i;
const annexTitle = /^\W*(bijlagen?|annex(es)?|appendi(x|ces)|schedules?|aanhangsel)\b/i;

const ends = new WeakMap<Draft, number>();

/**
 * Index of the first article of the tail: final provisions, signatures, annexes; a text that is an annex as a whole has
 * no such tail. Found once for a draft.
 */
function endOfBody(draft: Draft): number {
  const known = ends.get(draft) ?? findEndOfBody(draft);
  ends.set(draft, known);
  return known;
}

function findEndOfBody(draft: Draft): number {
  const first = draft.articles.findIndex(isProvision);
  const annexes = [
    ...draft.groups.filter((group) => annexTitle.test(group.title)).map((group) => group.articles[0]),
    draft.articles.findIndex(({ facts }) => annexTitle.test(facts.title) || annexTitle.test(headingText(facts))),
  ].filter((at) => at > first);
  const all = Math.min(draft.articles.length, ...annexes);
  let end = all;
  while (end > 0) {
    const last = draft.articles[end - 1];
    if (last === undefined || !(finalTitles.test(last.facts.title) || !isProvision(last))) break;
    end--;
  }
  return end > 0 ? end : all;
}

function headingText({ text, heading }: PlacedArticle['facts']): string {
  return text.slice(heading.start, heading.end);
}

function isProvision({ operative, facts }: PlacedArticle): boolean {
  return operative || facts.kind === 'definities' || facts.kind === 'considerans';
}

/** The place right after an article (index in `draft.articles`); -1: before the first. */
export function placeAfter(draft: Draft, index: number): Place {
  const previous = draft.articles[index];
  if (previous === undefined) return { offset: startWithoutArticles(draft), following: numberAfter(draft, -1) };
  const offset = endOf(draft, previous);
  const next = draft.articles[index + 1];
  const model = modelBefore(draft, index, next);
  return { offset, previous, ...(model === undefined ? {} : { model }), following: numberAfter(draft, index) };
}

/**
 * Last numbered article up to `index` that is not of a deeper level than the next article: before `10` follow `9`, not
 * `9.4`. At the end of the draft: of no deeper level than the highest there is.
 */
function modelBefore(draft: Draft, index: number, next: PlacedArticle | undefined): PlacedArticle | undefined {
  const before = draft.articles.slice(0, index + 1).filter(({ facts }) => facts.heading.end > facts.heading.start);
  const numbered = before.filter(({ operative, facts }) => operative && facts.number !== '');
  const depth = next !== undefined && next.facts.number !== '' ? depthOf(next) : mainDepth(draft);
  const fitting = numbered.filter((article) => depthOf(article) <= depth);
  return fitting.at(-1) ?? numbered.at(-1) ?? unnumberedModel(before);
}

/**
 * In a draft whose articles have no numbers: the last of them. One heading alone is the title of the contract, not a
 * style to follow.
 */
function unnumberedModel(articles: readonly PlacedArticle[]): PlacedArticle | undefined {
  const operative = articles.filter((article) => article.operative);
  const last = operative.at(-1);
  return last !== undefined && operative.filter((one) => depthOf(one) === depthOf(last)).length > 1 ? last : undefined;
}

/** The highest level on which a draft has numbered articles. */
function mainDepth(draft: Draft): number {
  return draft.articles
    .filter(({ operative, facts }) => operative && facts.number !== '')
    .reduce((least, article) => Math.min(least, depthOf(article)), Infinity);
}

/** How deep an article stands: bold lines and plain lines below all headings. */
function depthOf({ facts }: PlacedArticle): number {
  return facts.style.level === 0 ? 7 : facts.style.level;
}

function numberAfter(draft: Draft, index: number): string {
  return draft.articles.slice(index + 1).find(({ facts }) => facts.number !== '')?.facts.number ?? '';
}

const signature =
  /^\W*(aldus (overeengekomen|opgemaakt|getekend)|getekend te|ondertekening|handtekening|in witness whereof|signed)\b/i;
const separator = /^\s*([-*_][ \t]*){3,}$/;

/** How much of the end of an article is searched for signatures, in characters. */
const LOOKED_AT = 4_000;

/** Start of the first line after an article's own text: before blank lines' successor, a separator or the signatures. */
export function endOf(draft: Draft, { start, facts }: PlacedArticle): number {
  let end = start + facts.text.length;
  for (const group of draft.groups) {
    if (group.heading.start > start && group.heading.start < end) end = group.heading.start;
  }
  const from = lineStart(draft.text, Math.max(start, end - LOOKED_AT));
  const lines = linesOf(draft.text.slice(from, end));
  const signed = lines.findIndex((line, at) => at > 0 && signature.test(line.text));
  let last = signed >= 0 ? signed - 1 : lines.length - 1;
  while (last > 0 && isGap(lines[last]?.text ?? '')) last--;
  const next = lines.slice(last + 1).find((line) => line.text.trim() !== '');
  return next === undefined ? end : from + next.start;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function isGap(line: string): boolean {
  return line.trim() === '' || separator.test(line);
}

function linesOf(text: string): { start: number; text: string }[] {
  const lines: { start: number; text: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, text: line.replace(/\r$/, '') });
    start += line.length + 1;
  }
  return lines;
}

/** A draft without articles: at its end, before annexes. */
function startWithoutArticles(draft: Draft): number {
  const annex = draft.groups.find((group) => annexTitle.test(group.title));
  return annex === undefined ? draft.text.length : annex.heading.start;
}
