import type { ArticleFacts, Provision, Range } from '../draft/types';
import type { PlacedHit } from '../evidence/types';
import type { PlacedNearMiss } from '../types';
import { articleAt, moved, touches } from './place';
import type { EvidencePart, FoundElement, MissedElement, Place } from './types';

/** What the provision at the offset serves, or nearly serves; on an article's heading, what the article serves. */
export function evidencePart(place: Place): EvidencePart | undefined {
  const found = articleAt(place.draft, place.offset);
  if (found === undefined) return undefined;
  const { start, facts } = found.article;
  const onHeading = touches(moved(facts.heading, start), place.offset) && facts.heading.end > facts.heading.start;
  const provision = onHeading ? undefined : provisionAt(facts, place.offset - start);
  if (!onHeading && provision === undefined) return undefined;
  const range = provision?.range ?? facts.heading;
  const wanted = (one: { readonly article: number; readonly provision: number }): boolean =>
    one.article === found.at && (provision === undefined || under(facts, one.provision, provision.at));
  const norms: string[] = [];
  const hits = new Set<PlacedHit>();
  for (const verdict of place.result.verdicts) {
    const own = verdict.found.hits.filter(wanted);
    if (own.length > 0) norms.push(verdict.id);
    for (const hit of own) hits.add(hit);
  }
  const elements = distinct([...hits].flatMap((hit) => element(place, hit, start)));
  const nearMisses = missed(place, wanted, elements);
  if (elements.length === 0 && nearMisses.length === 0) return undefined;
  return {
    kind: 'evidence',
    range: moved(range, start),
    path: provision?.path ?? facts.number,
    norms,
    elements,
    nearMisses,
  };
}

/** Near misses of clauses that this procurement asks for, each element once; what is found here is not missed. */
function missed(
  { result, index }: Place,
  wanted: (one: PlacedNearMiss) => boolean,
  elements: readonly FoundElement[],
): readonly MissedElement[] {
  const asked = new Set(result.verdicts.flatMap((verdict) => verdict.clauses));
  const seen = new Set(elements.map((one) => `${one.clause.id} ${one.element}`));
  return result.nearMisses.filter(wanted).flatMap(({ clause: id, element: name, reason, range }) => {
    const clause = asked.has(id) ? index.clause(id) : undefined;
    if (clause === undefined || seen.has(`${id} ${name}`)) return [];
    seen.add(`${id} ${name}`);
    return [{ clause, element: name, reason, range }];
  });
}

function provisionAt(facts: ArticleFacts, offset: number): { at: number; range: Range; path: string } | undefined {
  let best: { at: number; range: Provision } | undefined;
  facts.provisions.forEach((provision, at) => {
    if (!touches(provision, offset)) return;
    if (best === undefined || provision.end - provision.start <= best.range.end - best.range.start)
      best = { at, range: provision };
  });
  return best === undefined ? undefined : { at: best.at, range: best.range, path: best.range.path };
}

/** True when the provision is the other one or hangs under it. */
function under(facts: ArticleFacts, provision: number, ancestor: number): boolean {
  for (let at = provision; at >= 0; at = facts.provisions[at]?.parent ?? -1) if (at === ancestor) return true;
  return false;
}

function element(place: Place, hit: PlacedHit, start: number): readonly FoundElement[] {
  const clause = place.index.clause(hit.clause);
  if (clause === undefined) return [];
  const words = hit.words.map((word) => ({ ...word, ...moved(word, start) }));
  return [{ clause, element: hit.element, state: hit.state, range: hit.range, words }];
}

/** The same element may be evidence for several norms: once is enough. */
function distinct(elements: readonly FoundElement[]): readonly FoundElement[] {
  const seen = new Map<string, FoundElement>();
  for (const found of elements) {
    const key = `${found.clause.id} ${found.element} ${found.state} ${found.range.start}`;
    if (!seen.has(key)) seen.set(key, found);
  }
  return [...seen.values()];
}
