import type { Language, Localised } from '../../../checker/src/framework/types';
import type { MessageArg } from '../../../checker/src/types';
import { format } from '../../../messages/src/index';

/** Sentences in the language of the messages. */
export interface Say {
  readonly language: Language;
  /** The sentence of the catalogue with this id. */
  readonly text: (id: string, args?: Readonly<Record<string, MessageArg>>) => string;
  readonly of: (text: Localised) => string;
}

/** The voice in which a hover speaks. */
export function sayIn(language: Language): Say {
  return {
    language,
    text: (id, args = {}) => format({ id, args }, language),
    of: (text) => text[language],
  };
}
