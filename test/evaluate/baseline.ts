/** What a plain search for the usual key words of a topic finds: the measure to beat. */
import type { LabelledText } from './labels';
import keywords from './keywords.json';
import type { Cell } from './measures';

/** Each label beside whether a key word of its topic stands anywhere in the text. */
export function searched({ name, text, labels }: LabelledText): Cell[] {
  const whole = text.toLowerCase();
  const words: Readonly<Record<string, readonly string[]>> = keywords;
  return [...labels].map(([id, { label, where, note }]) => ({
    text: name,
    id,
    gold: label,
    found: (words[id] ?? []).some((word) => beginsWord(whole, word)) ? 'present' : 'absent',
    assessed: true,
    where,
    note,
    lines: '',
  }));
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? ' ')) return true;
  return false;
}
