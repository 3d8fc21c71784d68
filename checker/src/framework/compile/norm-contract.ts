/** What a norm means for a contract: the part of its page under "Voor het contract", its roles, moments and relatives. */
import type { Norm } from '../types';
import { contractPart } from './contract-part';
import type { Entry } from './files';
import type { Report } from './problem';
import type { References } from './references';

/** The parts of a norm that are about the contract. A text in one language alone is reported, and an unknown relative. */
export function contractMeaning(
  page: Entry<'norm'>,
  context: { readonly references: References; readonly report: Report },
): Pick<Norm, 'contract' | 'roles' | 'moments' | 'related'> {
  const { value, text } = page;
  const related = value.verwant ?? [];
  related.forEach((id, index) => context.references.check('norm', id, text, ['verwant', index]));
  return {
    ...contractPart(page, context.report),
    roles: value.rollen ?? [],
    moments: value.momenten ?? [],
    related,
  };
}
