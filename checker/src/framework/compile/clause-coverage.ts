/** Whether the text that each form of procurement selects holds what the clause must hold. */
import type { Clause, ProcurementForm, ProfileKey, Variant, When } from '../types';
import type { Entry } from './files';
import type { Report } from './problem';

const FORMS: readonly ProcurementForm[] = ['kant-en-klaar', 'aanpassing', 'ontwikkeling', 'dienst'];

/**
 * Reports a variant that is selected but has no Dutch text, a text that no form selects, and an element that no lid
 * of a selected text carries. A core element must be carried whatever the profile says.
 */
export function checkCoverage(
  clause: Clause,
  entry: Entry<'clause'>,
  keys: ReadonlyMap<string, ProfileKey>,
  report: Report,
): void {
  const { file, text } = entry;
  const written = new Set(clause.texts.filter((item) => item.language === 'nl').map((item) => item.variant));
  for (const form of FORMS) {
    clause.variants[form].forEach((variant, index) => {
      if (written.has(variant)) return;
      report(
        file,
        text.at(['varianten', form, index]),
        `De variant "${variant}" heeft geen tekst.`,
        `Voeg een kop "# ${variant}" met leden toe, of kies een andere variant.`,
      );
    });
  }
  for (const variant of written) {
    if (FORMS.some((form) => clause.variants[form].includes(variant))) continue;
    report(
      file,
      text.at(['varianten']),
      `De tekst "${variant}" wordt door geen inkoopvorm gekozen.`,
      'Noem de variant bij een inkoopvorm of haal de tekst weg.',
    );
  }
  clause.elements.forEach((element, index) => {
    const asked = (form: ProcurementForm): readonly Variant[] =>
      clause.variants[form].filter((variant) => element.variants.length === 0 || element.variants.includes(variant));
    const lacking = FORMS.filter(
      (form) =>
        asked(form).length > 0 &&
        asked(form).every((variant) => written.has(variant)) &&
        !carried(clause, element.id, clause.variants[form], element.core ? keys : undefined),
    );
    if (lacking.length > 0) {
      report(
        file,
        text.at(['onderdelen', index]),
        `Het onderdeel "${element.id}" staat in geen lid bij: ${lacking.join(', ')}.`,
        'Noem het in de opmerking aan het eind van een lid, of maak een lid dat het regelt.',
      );
    }
  });
}

/** With `keys`: carried in every case, so by a lid without a condition or by leden that share out one key's values. */
function carried(
  clause: Clause,
  element: string,
  variants: readonly Variant[],
  keys: ReadonlyMap<string, ProfileKey> | undefined,
): boolean {
  const conditions = clause.texts
    .filter((item) => item.language === 'nl' && variants.includes(item.variant))
    .flatMap((item) => item.lids.filter((lid) => lid.elements.includes(element)).map((lid) => lid.when));
  if (!keys || conditions.some((when) => when.length === 0)) return conditions.length > 0;
  return [...keys.values()].some((key) => sharedOut(key, conditions));
}

function sharedOut(key: ProfileKey, conditions: readonly When[]): boolean {
  const values = conditions.flatMap((when) =>
    when.flatMap((alternative) => (Object.keys(alternative).length === 1 ? (alternative[key.id] ?? []) : [])),
  );
  const all = key.type === 'ja-nee' ? [true, false] : key.values.map((value) => value.id);
  return all.length > 0 && all.every((value) => values.includes(value));
}
