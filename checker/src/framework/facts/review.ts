/** Which of our own texts need a second look after the facts changed, and how such a text is marked. */
import type { FactChange, FactKind, FactsDiff } from './diff';

/** A page of ours and why it is to be looked at. */
export interface ReviewPage {
  /** Path in `framework/`. */
  readonly path: string;
  readonly reason: string;
}

const FOLDERS: Readonly<Record<FactKind, string>> = { phase: 'phases', norm: 'norms', measure: 'measures' };

/** Lists that follow from other pages: a change in them says nothing of what a page explains. */
const FOLLOWING: Readonly<Record<FactKind, readonly string[]>> = {
  phase: ['vereisten', 'maatregelen'],
  norm: ['maatregelen'],
  measure: [],
};

/** Our pages on what changed or was withdrawn; new ones have no page yet. In the order of the difference. */
export function pagesToReview({ changes }: FactsDiff): readonly ReviewPage[] {
  return changes.flatMap((change) => {
    if (change.what === 'new') return [];
    const reason = change.what === 'withdrawn' ? 'vervallen in het Algoritmekader' : reasonOf(change);
    return reason === undefined ? [] : [{ path: pagePath(change), reason }];
  });
}

/** The page that a norm, measure or phase has or should have, in `framework/`. */
export function pagePath({ kind, id }: Pick<FactChange, 'kind' | 'id'>): string {
  return `${FOLDERS[kind]}/${id.replace(/^(?:ver|mtr):/, '')}.md`;
}

function reasonOf({ kind, fields }: FactChange): string | undefined {
  const names = fields.map(({ field }) => field).filter((field) => !FOLLOWING[kind].includes(field));
  return names.length === 0 ? undefined : `gewijzigd in het Algoritmekader: ${names.join(', ')}`;
}

/**
 * The text of a page with `nazien: 'DATE: reason'` at the end of its front matter, in the place of an earlier mark.
 * A page without front matter stays as it is.
 */
export function markedForReview(page: string, date: string, reason: string): string {
  const match = /^(\uFEFF?---\r?\n)([\s\S]*?)(\r?\n)(---[ \t]*(?:\r?\n|$))/.exec(page);
  if (match === null) return page;
  const [whole, open = '', head = '', eol = '', close = ''] = match;
  const kept = head
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('nazien:'))
    .join(eol);
  const mark = `nazien: '${`${date}: ${reason}`.replaceAll("'", "''")}'`;
  return `${open}${kept}${eol}${mark}${eol}${close}${page.slice(whole.length)}`;
}
