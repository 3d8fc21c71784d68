import type { Language } from '../framework/types';

const DUTCH = new Set(
  'de het een van en dat die zijn wordt worden aan voor niet met op is door bij als deze dit heeft of te om uit naar zal kan moet wij onze binnen indien welke'.split(
    ' ',
  ),
);
/** Without `a`: that is a point of a lid, or the letter of article 7a, as often as it is English. */
const ENGLISH = new Set(
  'the of and to that which be shall will is are by for not with on as this any or from it its may must has have such under we our within if'.split(
    ' ',
  ),
);

/** How many words of a text are Dutch and how many English function words. */
export function functionWords(prose: string): { readonly nl: number; readonly en: number } {
  let nl = 0;
  let en = 0;
  for (const match of prose.matchAll(/(?<![\p{L}\p{N}])[a-z]{1,6}(?!\p{L})/giu)) {
    const word = match[0].toLowerCase();
    if (DUTCH.has(word)) nl++;
    if (ENGLISH.has(word)) en++;
  }
  return { nl, en };
}

/** The language that prevails in the counts; `fallback` when they do not say. */
export function prevailing(counts: { readonly nl: number; readonly en: number }, fallback: Language): Language {
  if (counts.nl === counts.en) return fallback;
  return counts.nl > counts.en ? 'nl' : 'en';
}

/** Language of an article: its own when it clearly has one, else that of the draft. */
export function articleLanguage(counts: { readonly nl: number; readonly en: number }, draft: Language): Language {
  const { nl, en } = counts;
  if (nl + en < 6) return draft;
  if (nl >= 2 * en) return 'nl';
  return en >= 2 * nl ? 'en' : draft;
}
