import { listsOnly } from './contents';
import type { HeadingNames } from './groups';
import type { KeptArticle } from './memory';
import type { ArticleKind, Draft, Group, PlacedArticle } from './types';

const NOT_OPERATIVE: ReadonlySet<ArticleKind> = new Set<ArticleKind>([
  'definities',
  'considerans',
  'inhoudsopgave',
  'bijlagenlijst',
  'aanhef',
]);

/** The articles in their places: whether each is operative, and the phase or subject it belongs to. */
export function placeArticles(
  kept: readonly KeptArticle[],
  starts: readonly number[],
  groups: readonly Group[],
  order: Draft['order'],
  names: HeadingNames,
): PlacedArticle[] {
  const silent = new Array<boolean>(kept.length).fill(false);
  const phases = new Array<string | undefined>(kept.length).fill(undefined);
  for (const group of groups) {
    const [first, end] = group.articles;
    for (let index = first; index < end; index++) {
      if (listsOnly(group.title)) silent[index] = true;
      if (group.phase !== undefined) phases[index] = group.phase;
    }
  }
  const operative = kept.map(({ facts }, index) => !NOT_OPERATIVE.has(facts.kind) && silent[index] !== true);
  const onlyPreamble = !operative.includes(true);
  return kept.map(({ facts }, index) => {
    const phase = order === 'phase' ? phases[index] : undefined;
    const subject = names.subjects(facts.title);
    return {
      start: starts[index] ?? 0,
      facts,
      operative: operative[index] === true || (onlyPreamble && facts.kind === 'aanhef'),
      ...(phase === undefined ? {} : { phase }),
      ...(subject === undefined ? {} : { subject }),
    };
  });
}
