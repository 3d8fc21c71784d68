/** What a norm means for a contract: the part of its page under "Voor het contract", its roles, moments and relatives. */
import type { Norm } from '../types';
import type { Entry } from './files';
import { textOf } from './markdown-text';
import { START, type Report } from './problem';
import type { References } from './references';

const HEADING = 'Voor het contract';

/** Headings that the page of a norm may have. */
export const NORM_HEADINGS: readonly string[] = [HEADING];

/** The parts of a norm that are about the contract. A text in one language alone is reported, and an unknown relative. */
export function contractMeaning(
  page: Entry<'norm'>,
  context: { readonly references: References; readonly report: Report },
): Pick<Norm, 'contract' | 'roles' | 'moments' | 'related'> {
  const { value, text, file } = page;
  const section = page.sections.find(({ title }) => title === HEADING);
  const nl = textOf(section);
  const en = value['for-the-contract'] ?? '';
  if (nl !== '' && en === '') {
    context.report(file, START, 'De Engelse tekst over het contract ontbreekt.', 'Voeg "for-the-contract:" toe.');
  }
  if (nl === '' && en !== '') {
    const place = text.atKey(['for-the-contract']);
    context.report(file, place, `De tekst onder "# ${HEADING}" ontbreekt.`, 'Schrijf haar onder die kop.');
  }
  const related = value.verwant ?? [];
  related.forEach((id, index) => context.references.check('norm', id, text, ['verwant', index]));
  return {
    ...(nl === '' || en === '' ? {} : { contract: { nl, en } }),
    roles: value.rollen ?? [],
    moments: value.momenten ?? [],
    related,
  };
}
