import type { Framework } from '../framework/types';
import { plainWords } from './plain-words';
import { remembered } from './remembered';

/** Tells the subject that the words of a heading announce. */
export type SubjectNames = (heading: string) => string | undefined;

/** Knows the names of subjects by which contracts group their articles; the longest that a heading holds as whole words counts. */
export function subjectNames(framework: Framework): SubjectNames {
  const names = framework.subjects.flatMap((subject) =>
    [...subject.names, subject.title.nl, subject.title.en].map((name) => ({
      name: plainWords(name),
      subject: subject.id,
    })),
  );
  const longestFirst = names.filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length);
  return remembered((heading) => {
    const words = ` ${plainWords(heading)} `;
    return longestFirst.find(({ name }) => words.includes(` ${name} `))?.subject;
  });
}
