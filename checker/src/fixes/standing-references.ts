/** How inserted text refers to what already stands in the draft. */
import type { ArticleFacts, Draft } from '../draft/types';
import type { PlacedHit } from '../evidence/types';
import type { Clause, ElementId, Language } from '../framework/types';
import type { Verdict } from '../types';

/** "lid 2" within the article, "artikel 9, lid 2" elsewhere; undefined when it stands nowhere that can be cited. */
export type References = (element: ElementId, language: Language) => string | undefined;

/** References to the elements of a clause, as seen from an article (index in `draft.articles`). */
export function standingReferences(
  clause: Clause,
  from: number,
  draft: Draft,
  verdicts: readonly Verdict[],
): References {
  const hits = verdicts
    .flatMap(({ found }) => found.hits)
    .filter((hit) => hit.clause === clause.id && hit.state === 'present');
  return (element, language) => {
    const own = hits.filter((hit) => hit.element === element);
    const hit = own.find(({ article }) => article === from) ?? own[0];
    return hit && referenceTo(hit, from, draft, language);
  };
}

function referenceTo(hit: PlacedHit, from: number, draft: Draft, language: Language): string | undefined {
  const facts = draft.articles[hit.article]?.facts;
  if (facts === undefined) return undefined;
  const [article, lid] = language === 'nl' ? ['artikel', 'lid'] : ['Article', 'paragraph'];
  const label = labelOf(facts, hit.provision);
  if (label.includes('.')) return `${article} ${label}`;
  const within = label === '' ? '' : `${lid} ${label}`;
  if (hit.article === from) return within === '' ? (language === 'nl' ? 'dit artikel' : 'this article') : within;
  if (facts.number === '') return undefined;
  return [`${article} ${facts.number}`, ...(within === '' ? [] : [within])].join(', ');
}

/** Label of the lid that the provision is or hangs under; empty when it is none. */
function labelOf({ provisions }: ArticleFacts, provision: number): string {
  let label = '';
  for (let at = provision; at >= 0; at = provisions[at]?.parent ?? -1) {
    const one = provisions[at];
    label = one?.kind === 'lid' ? one.label : '';
  }
  return label;
}
