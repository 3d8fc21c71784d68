import type { Measure, Norm } from '../../../checker/src/framework/types';
import { link } from './markdown';
import type { Say } from './say';

/** How many ids a hover names before it says how many more there are. */
const shownAtMost = 6;

/** A norm or measure as a link with its title: `[aia-09](…) Menselijk toezicht`. */
export function titled(item: Norm | Measure, say: Say): string {
  return `${link(item.shortId, item.url)} ${say.of(item.title)}`;
}

/** Ids as links, the first few and then a number: `aia-09, aia-13 en nog 4`. Empty for none. */
export function listed(items: readonly (Norm | Measure)[], say: Say): string {
  const shown = items.slice(0, shownAtMost).map((item) => link(item.shortId, item.url));
  const more = items.length - shown.length;
  return more === 0
    ? say.text('explain.list', { items: shown })
    : say.text('explain.list-more', { items: shown.join(', '), more });
}
