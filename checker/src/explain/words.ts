import type { Range } from '../draft/types';
import type { CountedWord } from '../evidence/types';

/** Words of the draft that counted for the same thing, in the order of the text, each once. */
export interface SlotWords {
  readonly slot: CountedWord['slot'];
  readonly words: readonly string[];
}

/** In the order in which a sentence is read: who, duty or right, about what, how much, and what takes it away. */
const slots: readonly CountedWord['slot'][] = ['wie', 'plicht', 'recht', 'inhoud', 'waarde', 'verzwakt'];

/** The words of an element by what they count for; `textOf` gives the word at a range. */
export function wordsBySlot<Word extends Range & Pick<CountedWord, 'slot'>>(
  words: readonly Word[],
  textOf: (word: Word) => string,
): readonly SlotWords[] {
  return slots.flatMap((slot) => {
    const own = words.filter((word) => word.slot === slot).sort((a, b) => a.start - b.start);
    return own.length === 0 ? [] : [{ slot, words: [...new Set(own.map(textOf))] }];
  });
}
