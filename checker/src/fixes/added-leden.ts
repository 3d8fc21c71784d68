/** Which leden of a clause bring the elements that a draft lacks. */
import type { ProfileReader } from '../framework/applies';
import type { Clause, ElementId, Language, Lid } from '../framework/types';
import { insertedLeden } from './insertable';
import { parseTemplate } from './template';

/** Whether leden of the text that the profile selects carry some of these elements. */
export function canAdd(clause: Clause, elements: readonly ElementId[], profile: ProfileReader): boolean {
  const { leden } = insertedLeden(clause, profile, 'nl');
  return leden.some((lid) => lid.elements.some((element) => elements.includes(element)));
}

/**
 * The leden that carry these elements, in the order of the clause. A lid that they refer to comes along, unless what it
 * carries can be pointed at where it already stands (`stands`).
 */
export function addedLeden(
  clause: Clause,
  elements: readonly ElementId[],
  profile: ProfileReader,
  language: Language,
  stands: (element: ElementId) => boolean,
): { readonly leden: readonly Lid[]; readonly language: Language } {
  const { leden, language: written } = insertedLeden(clause, profile, language);
  const chosen = new Set<Lid>();
  const carried = (element: ElementId): boolean => [...chosen].some((lid) => lid.elements.includes(element));
  const choose = (lid: Lid): void => {
    if (chosen.has(lid)) return;
    chosen.add(lid);
    for (const element of referredTo(lid)) {
      const target = leden.find((one) => one.elements.includes(element));
      if (target !== undefined && !stands(element) && !carried(element)) choose(target);
    }
  };
  for (const lid of leden) if (lid.elements.some((element) => elements.includes(element))) choose(lid);
  return { leden: leden.filter((lid) => chosen.has(lid)), language: written };
}

function referredTo(lid: Lid): readonly ElementId[] {
  return parseTemplate(lid.text).flatMap((part) => (part.kind === 'lid' ? [part.element] : []));
}
