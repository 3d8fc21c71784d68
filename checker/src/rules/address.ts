/** How a message names a place in the contract or in one of its annexes. */
import { articleIn } from '../dossier/articles';
import type { Dossier } from '../dossier/types';

/** `number`: "artikel 7.2"; `label`: "W-5" as it stands; `title`: the article's title; `none`: there is nothing to call it by. */
export interface Address {
  readonly place: 'number' | 'label' | 'title' | 'none';
  readonly path: string;
  readonly in: 'contract' | 'annex';
  /** Path of the annex; empty in the contract itself. */
  readonly annex: string;
}

/** Address of a provision (index in the article's facts), or of the article (index in the dossier's row) when left out. */
export function addressOf(dossier: Dossier, article: number, provision?: number): Address {
  const found = articleIn(dossier, article);
  const where = { in: found?.file === undefined ? 'contract' : 'annex', annex: found?.file ?? '' } as const;
  const facts = found?.article.facts;
  const path = (provision === undefined ? '' : facts?.provisions[provision]?.path) || facts?.number || '';
  if (path !== '') return { place: /^(\d|[IVXLC]+\b)/.test(path) ? 'number' : 'label', path, ...where };
  const title = facts?.title ?? '';
  return title === '' ? { place: 'none', path: '', ...where } : { place: 'title', path: title, ...where };
}
