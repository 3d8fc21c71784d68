/** How a message names a place in the draft. */
import type { Draft } from '../draft/types';

/** `number`: "artikel 7.2"; `label`: "W-5" as it stands; `title`: the article's title; `none`: there is nothing to call it by. */
export interface Address {
  readonly place: 'number' | 'label' | 'title' | 'none';
  readonly path: string;
}

/** Address of a provision (index in the article's facts), or of the article when left out. */
export function addressOf(draft: Draft, article: number, provision?: number): Address {
  const facts = draft.articles[article]?.facts;
  const path = (provision === undefined ? '' : facts?.provisions[provision]?.path) || facts?.number || '';
  if (path !== '') return { place: /^(\d|[IVXLC]+\b)/.test(path) ? 'number' : 'label', path };
  const title = facts?.title ?? '';
  return title === '' ? { place: 'none', path: '' } : { place: 'title', path: title };
}
