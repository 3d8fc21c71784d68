/** The texts of `leerstof.yaml`: what is learned from beside the examples, element by element. */
import type { Clause, ClauseId, ElementId, Language } from '../types';
import type { Entries } from './files';
import { didYouMean, type Report } from './problem';

/** `wel`: it arranges the element; `niet`: it looks so and does not; `afgezwakt`: it takes the element away. */
export type LessonKind = 'wel' | 'niet' | 'afgezwakt';

export interface WordedLesson {
  readonly clause: ClauseId;
  readonly element: ElementId;
  readonly language: Language;
  readonly kind: LessonKind;
  readonly text: string;
}

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const KINDS: readonly LessonKind[] = ['wel', 'niet', 'afgezwakt'];

/** All lessons in the order of the files; an element that the clause has not is reported and left out. */
export function compileLessons(entries: Entries, clauses: readonly Clause[], report: Report): readonly WordedLesson[] {
  return entries.of('lessons').flatMap(({ file, text, value }) => {
    const clause = clauses.find(({ id }) => id === file.split('/').at(-2));
    if (clause === undefined) return [];
    const known = clause.elements.map(({ id }) => id);
    return Object.entries(value).flatMap(([element, languages]) => {
      if (!known.includes(element)) {
        report(
          file,
          text.at([element]),
          `Er is leerstof voor het onbekende onderdeel "${element}".`,
          didYouMean(element, known, `Kies uit: ${known.join(', ')}.`),
        );
        return [];
      }
      return LANGUAGES.flatMap((language) =>
        KINDS.flatMap((kind) =>
          (languages[language]?.[kind] ?? []).map((one) => ({
            clause: clause.id,
            element,
            language,
            kind,
            text: one.trim(),
          })),
        ),
      );
    });
  });
}
