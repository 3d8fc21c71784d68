/** Which clauses, variants and elements a procurement asks for. */
import { holds } from './holds';
import type { ProfileReader } from './profile-reader';
import type { Clause, Element, ProcurementForm, Variant } from './types';
import { no, type Verdict3 } from './verdict';

const FORMS: readonly ProcurementForm[] = ['kant-en-klaar', 'aanpassing', 'ontwikkeling', 'dienst'];

/**
 * Whether the clause's own condition holds and the body's own policy has not put it out of use; that a norm it fulfils
 * applies is asked besides.
 */
export function clauseAsked(clause: Clause, profile: ProfileReader): Verdict3 {
  return clause.policy?.off ? no('beleid') : holds(clause.when, profile);
}

/** The variants that the form of procurement selects, in the order of the clause; none when the form is unknown. */
export function variantsFor(clause: Clause, profile: ProfileReader): readonly Variant[] {
  const form = FORMS.find((candidate) => candidate === profile.get('inkoopvorm'));
  return form ? clause.variants[form] : [];
}

/**
 * The core elements, and those whose condition holds and whose variant is selected. An element that hangs on an
 * unknown key is not asked: the key itself is.
 */
export function askedElements(clause: Clause, profile: ProfileReader): readonly Element[] {
  const variants = variantsFor(clause, profile);
  return clause.elements.filter(
    (element) =>
      element.core ||
      (holds(element.when, profile).verdict === 'yes' &&
        (element.variants.length === 0 || element.variants.some((variant) => variants.includes(variant)))),
  );
}
