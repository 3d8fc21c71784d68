import type { Language } from '../../framework/types';
import { dutchForms } from './dutch-forms';
import { englishForms } from './english-forms';

const known: Record<Language, Map<string, ReadonlySet<string>>> = { nl: new Map(), en: new Map() };

/** Every inflected form of a word in a language, kept: a framework compiled anew costs only its new words. */
export function formsOf(word: string, language: Language): ReadonlySet<string> {
  const kept = known[language].get(word);
  if (kept !== undefined) return kept;
  const forms = language === 'nl' ? dutchForms(word) : englishForms(word);
  known[language].set(word, forms);
  return forms;
}
