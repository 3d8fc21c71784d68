/** Silences one finding at its place by a comment with a tab stop for the reason; and takes such a comment away. */
import { draftOf } from '../dossier/articles';
import type { Draft, PlacedArticle, Range } from '../draft/types';
import { indexFramework } from '../framework/index';
import type { Framework } from '../framework/types';
import { aboutOf, canSilence, headEnd, isRow, lineEnd, lineStart, writeSilence } from '../silence/index';
import type { CheckResult, Edit, Finding, Fix } from '../types';
import { createWriter, type Written } from './snippet';

/** The fix that silences a finding; none for what cannot be silenced. It resolves nothing, so it is offered apart. */
export function silenceFinding(finding: Finding, result: CheckResult, framework: Framework): readonly Fix[] {
  const draft = draftOf(result, finding.file);
  if (draft === undefined || !canSilence(finding.rule)) return [];
  const comment = commentFor(writeSilence(finding.rule, aboutOf(finding, indexFramework(framework))));
  const title = { id: 'fixes.silence', args: { rule: finding.rule } };
  return [{ title, finding, preferred: false, edits: [inFile(finding, editFor(finding.range, comment, draft))] }];
}

/** The fix that takes a comment away that silences nothing. */
export function dropSilence(finding: Finding, result: CheckResult): readonly Fix[] {
  const draft = draftOf(result, finding.file);
  if (draft === undefined) return [];
  const edits = [inFile(finding, { range: wholeComment(finding.range, draft.text), newText: '' })];
  return [{ title: { id: 'fixes.drop-silence', args: {} }, finding, preferred: true, edits }];
}

/** The fix that writes what was probably meant in a comment. */
export function correctSilence(finding: Finding, result: CheckResult): readonly Fix[] {
  const draft = draftOf(result, finding.file);
  const { word, suggestion } = finding.message.args;
  if (draft === undefined || typeof word !== 'string' || typeof suggestion !== 'string' || suggestion === '') return [];
  const at = draft.text.slice(finding.range.start, finding.range.end).indexOf(word);
  if (at < 0) return [];
  const start = finding.range.start + at;
  const edits = [inFile(finding, { range: { start, end: start + word.length }, newText: suggestion })];
  return [{ title: { id: 'fixes.correct-profile', args: { suggestion } }, finding, preferred: true, edits }];
}

function inFile({ file }: Finding, edit: Edit): Edit {
  return file === undefined ? edit : { ...edit, file };
}

function commentFor(text: string): Written {
  const writer = createWriter();
  writer.text(`<!-- contractkader: ${text} reden: `);
  writer.stop('[reden]');
  writer.text(' -->');
  return writer.take();
}

/** Below the front matter or the heading that the finding lies on; above a table; else at the end of its line. */
function editFor({ start, end }: Range, comment: Written, draft: Draft): Edit {
  const { text, eol, profile } = draft;
  const { frontMatter } = profile;
  if (frontMatter.end > frontMatter.start && start < frontMatter.end) return below(frontMatter.end, comment, draft);
  const heading = headingAt(start, draft);
  if (heading !== undefined) return below(heading, comment, draft);
  const last = end > start && /[\r\n]/.test(text[end - 1] ?? '') ? end - 1 : end;
  if (isRow(text.slice(lineStart(text, last), lineEnd(text, last)))) {
    return insertion(tableStart(text, last), between(comment, '', eol));
  }
  const line = text.slice(lineStart(text, last), lineEnd(text, last));
  return insertion(lineStart(text, last) + line.trimEnd().length, between(comment, ' ', ''));
}

/** End of the heading that the offset lies on, with the title below it. */
function headingAt(offset: number, { articles, groups, text, profile }: Draft): number | undefined {
  const within = (heading: Range, from: number): boolean =>
    heading.end > heading.start && offset >= from + heading.start && offset < from + heading.end;
  const article = articles.find(({ start, facts }: PlacedArticle) => within(facts.heading, start));
  if (article !== undefined) {
    return headEnd(text, article.start + article.facts.heading.end, article.facts.style.titleLevel);
  }
  const other = [...groups.map(({ heading }) => heading), profile.anchor].find((heading) => within(heading, 0));
  return other === undefined ? undefined : lineEnd(text, other.end);
}

/** On a line of its own, a blank line below `end`. */
function below(end: number, comment: Written, { text, eol }: Draft): Edit {
  const atLineStart = end > 0 && /[\r\n]/.test(text[end - 1] ?? '');
  return insertion(end, between(comment, atLineStart ? eol : eol + eol, atLineStart ? eol : ''));
}

function tableStart(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0) {
    const before = lineStart(text, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
    if (!isRow(text.slice(before, lineEnd(text, before)))) break;
    start = before;
  }
  return start;
}

function between({ plain, snippet }: Written, before: string, after: string): Written {
  return { plain: before + plain + after, snippet: before + snippet + after };
}

function insertion(at: number, { plain, snippet }: Written): Edit {
  return { range: { start: at, end: at }, newText: plain, snippet };
}

/** With the line it stands alone on and the blank line above it, or the blank before it. */
function wholeComment({ start, end }: Range, text: string): Range {
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  const alone = text.slice(from, start).trim() === '' && text.slice(end, to).trim() === '';
  if (!alone) return { start: start - (/[ \t]+$/.exec(text.slice(from, start))?.[0].length ?? 0), end };
  const ending = /^(?:\r\n|\r|\n)/.exec(text.slice(to, to + 2))?.[0].length ?? 0;
  const gap = /(?:\r\n|\r|\n)([ \t]*(?:\r\n|\r|\n))$/.exec(text.slice(Math.max(0, from - 100), from))?.[1]?.length ?? 0;
  const blankBelow = /^[ \t]*(?:\r\n|\r|\n|$)/.test(text.slice(to + ending, to + ending + 100));
  return { start: blankBelow ? from - gap : from, end: to + ending };
}
