/** Practice contracts: whole contracts made up to learn from, of which every provision is labelled. */
import type { Clause, Language } from '../types';
import type { Entries } from './files';
import { didYouMean, type Report } from './problem';

/** A provision with the elements (`clause/element`) it arranges, takes away, or leaves readers in doubt about. */
export interface PracticeProvision {
  readonly language: Language;
  readonly text: string;
  readonly gives: readonly string[];
  readonly weakens: readonly string[];
  readonly unsure: readonly string[];
}

/** All provisions in the order of the files; an element that no clause has is reported and left out. */
export function compilePractice(
  entries: Entries,
  clauses: readonly Clause[],
  report: Report,
): readonly PracticeProvision[] {
  const known = clauses.flatMap(({ id, elements }) => elements.map((element) => `${id}/${element.id}`));
  const isKnown = new Set(known);
  return entries.of('practice').flatMap(({ file, text, value }) =>
    value.bepalingen.map((one, at): PracticeProvision => {
      const elements = (key: 'geeft' | 'afgezwakt' | 'twijfel'): readonly string[] =>
        (one[key] ?? []).filter((name, index) => {
          if (isKnown.has(name)) return true;
          if (!entries.incomplete('clause'))
            report(
              file,
              text.at(['bepalingen', at, key, index]),
              `Er is geen onderdeel "${name}".`,
              didYouMean(name, known, 'Schrijf het als bepaling/onderdeel, zoals logging/bewaartermijn.'),
            );
          return false;
        });
      return {
        language: value.taal,
        text: one.tekst.trim(),
        gives: elements('geeft'),
        weakens: elements('afgezwakt'),
        unsure: elements('twijfel'),
      };
    }),
  );
}
