import { insertClauses } from '../../../checker/src/fixes/insertion';
import { placeAfter } from '../../../checker/src/fixes/place';
import type { Draft, Range } from '../../../checker/src/draft/types';
import type { Clause, Framework } from '../../../checker/src/framework/types';

/** The text of a clause, plain and with tab stops. */
export interface ClauseText {
  readonly newText: string;
  readonly snippet?: string;
}

/**
 * A clause as a quick fix would write it after the article the cursor is in (number, heading, numbering, names), to
 * stand in the place of `typed`. The blank lines a quick fix adds are left to what stands around the cursor.
 */
export function clauseAtCursor(clause: Clause, draft: Draft, framework: Framework, typed: Range): ClauseText {
  const place = placeAfter(draft, articleBefore(draft, typed.start));
  const edit = insertClauses([clause], draft, framework, () => place).edits[0];
  if (edit === undefined) return { newText: '' };
  const lineStart = draft.text.lastIndexOf('\n', typed.start - 1) + 1;
  const open = draft.text.slice(0, lineStart);
  const opening = open === '' || /\n[ \t]*\r?\n$/.test(open) ? '' : draft.eol;
  return {
    newText: opening + edit.newText.trim(),
    ...(edit.snippet !== undefined && { snippet: opening + edit.snippet.trim() }),
  };
}

/** Place in `draft.articles` of the article the offset lies in or comes after; -1 before the first. */
function articleBefore(draft: Draft, offset: number): number {
  const next = draft.articles.findIndex(({ start }) => start > offset);
  return (next < 0 ? draft.articles.length : next) - 1;
}
