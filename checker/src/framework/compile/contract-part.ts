/** The part of our own pages that says what a norm, measure or phase means for a contract. */
import type { Localised } from '../types';
import type { Entry } from './files';
import { textOf } from './markdown-text';
import { START, type Report } from './problem';

const HEADING = 'Voor het contract';

/** Headings that a page with such a part may have. */
export const CONTRACT_HEADINGS: readonly string[] = [HEADING];

/** The text under the heading and its English counterpart; nothing when it is not there. One language alone is reported. */
export function contractPart(
  page: Entry<'norm' | 'measure' | 'phase'>,
  report: Report,
): { readonly contract?: Localised } {
  const { value, text, file } = page;
  const nl = textOf(page.sections.find(({ title }) => title === HEADING));
  const en = value['for-the-contract'] ?? '';
  if (nl !== '' && en === '') {
    report(file, START, 'De Engelse tekst over het contract ontbreekt.', 'Voeg "for-the-contract:" toe.');
  }
  if (nl === '' && en !== '') {
    const place = text.atKey(['for-the-contract']);
    report(file, place, `De tekst onder "# ${HEADING}" ontbreekt.`, 'Schrijf haar onder die kop.');
  }
  return nl === '' || en === '' ? {} : { contract: { nl, en } };
}
