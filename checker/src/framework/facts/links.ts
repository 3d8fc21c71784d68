/** Links between pages of norms and measures that lead nowhere. */
import type { Page } from './page';
import type { DanglingLink } from './types';

/** Slugs of the pages that exist, per folder. */
export interface KnownSlugs {
  readonly vereisten: ReadonlySet<string>;
  readonly maatregelen: ReadonlySet<string>;
}

const PAGE_LINK = /\]\((?:(?:\.{1,2}\/)*(?:[\w-]+\/)*)(vereisten|maatregelen)\/([\w.-]+?)(?:\.md|\/)?(?:#[^)]*)?\)/g;
const SIBLING_LINK = /\]\((?:\.\/)?([\w.-]+)\.md(?:#[^)]*)?\)/g;
const LIST_COMMENT = /<!--\s*list_maatregelen\s+vereiste\/(\S+)/g;

/**
 * The slugs of norms and measures that a page's body names and that have no page, each once.
 * Looks at links to the folders `vereisten` and `maatregelen`, at links to a neighbour in the same folder,
 * and at the comment by which a norm's page asks for the list of its measures.
 */
export function danglingInBody(page: Page, from: string, known: KnownSlugs): readonly DanglingLink[] {
  const missing = new Set<string>();
  const look = (folder: keyof KnownSlugs, slug: string): void => {
    if (slug !== 'index' && !known[folder].has(slug)) missing.add(slug);
  };
  for (const [link, folder, slug] of page.body.matchAll(PAGE_LINK)) {
    if (!link.includes('://') && (folder === 'vereisten' || folder === 'maatregelen')) look(folder, slug ?? '');
  }
  const own = folderOf(page);
  if (own) for (const [, slug] of page.body.matchAll(SIBLING_LINK)) look(own, slug ?? '');
  for (const [, slug] of page.body.matchAll(LIST_COMMENT)) look('vereisten', slug ?? '');
  return [...missing].map((to) => ({ from, to }));
}

function folderOf(page: Page): keyof KnownSlugs | undefined {
  if (/\/vereisten\/[^/]*$/.test(page.path)) return 'vereisten';
  return /\/maatregelen\/[^/]*$/.test(page.path) ? 'maatregelen' : undefined;
}
