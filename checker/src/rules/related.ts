/** What a finding points at besides its own place: where elements do stand, and where they nearly do. */
import { inFile } from '../dossier/articles';
import type { PlacedHit } from '../evidence/types';
import type { Clause, ElementId, Localised } from '../framework/types';
import type { Related } from '../types';
import { addressOf } from './address';
import type { RuleContext } from './types';

/** Largest number of places of one kind that a finding points at. */
const MOST_PLACES = 4;

/** Names of elements of a clause, each between quotation marks. */
export function elementNames(clause: Clause, elements: readonly ElementId[]): readonly Localised[] {
  const wanted = new Set(elements);
  return clause.elements.filter(({ id }) => wanted.has(id)).map(({ name }) => quoted(name));
}

/** The same text between quotation marks. */
export function quoted({ nl, en }: Localised): Localised {
  return { nl: `‘${nl}’`, en: `‘${en}’` };
}

/** The provisions that hold something of the clause, in reading order, each element at its first place. */
export function presentPlaces(clause: Clause, context: RuleContext): readonly Related[] {
  const places = new Map<string, { hit: PlacedHit; elements: ElementId[] }>();
  const seen = new Set<ElementId>();
  for (const hit of presentHits(clause, context)) {
    if (seen.has(hit.element)) continue;
    seen.add(hit.element);
    const key = `${hit.article} ${hit.provision}`;
    const place = places.get(key) ?? { hit, elements: [] };
    place.elements.push(hit.element);
    places.set(key, place);
  }
  return [...places.values()].slice(0, MOST_PLACES).map(({ hit, elements }) => ({
    range: hit.range,
    ...inFile(hit),
    message: {
      id: 'findings.present-elements',
      args: { ...addressOf(context, hit.article, hit.provision), elements: elementNames(clause, elements) },
    },
  }));
}

function presentHits(clause: Clause, { verdicts }: RuleContext): readonly PlacedHit[] {
  const norms = new Set(clause.fulfils.map(({ norm }) => norm));
  const hits = verdicts.filter(({ id }) => norms.has(id)).flatMap(({ found }) => found.hits);
  return [...new Set(hits)]
    .filter((hit) => hit.clause === clause.id && hit.state === 'present')
    .sort((a, b) => a.article - b.article || a.range.start - b.range.start);
}

/** Where words of these elements stand without laying anything down, in reading order, one place an element. */
export function nearPlaces(clause: Clause, elements: readonly ElementId[], context: RuleContext): readonly Related[] {
  const left = new Set(elements);
  const related: Related[] = [];
  for (const { clause: of, element, range, article, provision, reason, file } of context.nearMisses) {
    if (of !== clause.id || !left.delete(element)) continue;
    const args = { ...addressOf(context, article, provision), elements: elementNames(clause, [element]), reason };
    related.push({ range, ...inFile({ file }), message: { id: 'findings.near-miss', args } });
  }
  return related.slice(0, MOST_PLACES);
}
