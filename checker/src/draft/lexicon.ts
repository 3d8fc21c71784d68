import type { Framework } from '../framework/types';
import type { Lexicon } from './article';
import type { HeadingNames } from './groups';
import { lawNames } from './law-names';
import { mentionIndex } from './mentions';
import { phaseNames } from './phases';
import { subjectNames } from './subjects';

/** What reading a draft needs of the framework. */
export interface DraftLexicon extends Lexicon, HeadingNames {}

const kept = new WeakMap<Framework, DraftLexicon>();

/** Names and ids of the framework in the form in which drafts are searched; made once per framework. */
export function lexiconOf(framework: Framework): DraftLexicon {
  const known = kept.get(framework);
  if (known) return known;
  const made = {
    laws: lawNames(framework),
    mentions: mentionIndex(framework),
    phases: phaseNames(framework),
    subjects: subjectNames(framework),
  };
  kept.set(framework, made);
  return made;
}
