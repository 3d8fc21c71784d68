/** Writes a period as the drafter writes his: in words, in figures or in both, with the unit abbreviated or not. */
import type { Duration, Language } from '../framework/types';
import { inWords } from './numbers';
import type { NumberStyle, Period } from './types';
import { unitName } from './units';

/** A duration in plain words, for a message: `zes maanden`, `72 uur`. */
export function inFull(duration: Duration, language: Language): string {
  return written(duration, duration.amount > 20 ? 'cijfers' : 'woorden', language);
}

/** The duration in the style of a period that stands in the draft. `text` is what stands there. */
export function inStyleOf(duration: Duration, period: Period, text: string): string {
  const { style, language, unitWord } = period;
  const sameUnit = period.highest.unit === duration.unit && duration.amount !== 1 && period.highest.amount !== 1;
  const every = period.bound === 'herhaling' && duration.amount === 1;
  const made = every
    ? unitName(duration, language)
    : written(duration, style, language, sameUnit && style !== 'woord' ? unitWord : undefined);
  return /^\p{Lu}/u.test(text) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

function written(duration: Duration, style: NumberStyle, language: Language, unit?: string): string {
  const figures = String(duration.amount);
  const words = inWords(duration.amount, language);
  const number = {
    woorden: words,
    cijfers: figures,
    'woorden-cijfers': `${words} (${figures})`,
    'cijfers-woorden': `${figures} (${words})`,
    woord: words,
  }[style];
  return `${number} ${unit ?? unitName(duration, language)}`;
}
