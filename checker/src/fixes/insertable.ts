/** Which leden of a clause are inserted for a profile: the variants it selects, put together into one article. */
import { holds, type ProfileReader } from '../framework/applies';
import { variantsFor } from '../framework/selection';
import type { Clause, ElementId, Language, Lid } from '../framework/types';

/** Whether the profile selects a text; it does not while the form of procurement is unknown. */
export function canInsert(clause: Clause, profile: ProfileReader): boolean {
  return insertedLeden(clause, profile, 'nl').leden.length > 0;
}

/**
 * The leden in the order of the variants, in the language of the draft; in Dutch where the clause has no text in it.
 *
 * A lid whose condition does not hold is left out. So is one whose condition is unknown, unless it alone carries a core
 * element: too much would ask the supplier for what the contract may not need, and nothing would point at it later;
 * what is left out is asked for as soon as the profile says so.
 */
export function insertedLeden(
  clause: Clause,
  profile: ProfileReader,
  language: Language,
): { leden: readonly Lid[]; language: Language } {
  const variants = variantsFor(clause, profile);
  const inLanguage = (wanted: Language): readonly Lid[] =>
    variants.flatMap(
      (variant) => clause.texts.find((text) => text.variant === variant && text.language === wanted)?.lids ?? [],
    );
  const own = inLanguage(language);
  const [all, written] = own.length > 0 ? [own, language] : [inLanguage('nl'), 'nl' as const];
  const core = new Set(clause.elements.filter((element) => element.core).map((element) => element.id));
  const sure = all.filter((lid) => holds(lid.when, profile).verdict === 'yes');
  const carried = new Set<ElementId>(sure.flatMap((lid) => lid.elements));
  const kept = new Set(sure);
  for (const lid of all) {
    const needed = lid.elements.filter((element) => core.has(element) && !carried.has(element));
    if (needed.length === 0 || holds(lid.when, profile).verdict !== 'unknown') continue;
    kept.add(lid);
    for (const element of lid.elements) carried.add(element);
  }
  return { leden: all.filter((lid) => kept.has(lid)), language: written };
}
