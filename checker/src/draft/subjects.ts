import type { Framework } from '../framework/types';
import { plainWords } from './plain-words';

/** Words that announce a subject, longest first. */
export type SubjectNames = readonly { readonly name: string; readonly subject: string }[];

/** The names of subjects by which contracts group their articles. */
export function subjectNames(framework: Framework): SubjectNames {
  const names = framework.subjects.flatMap((subject) =>
    [...subject.names, subject.title.nl, subject.title.en].map((name) => ({
      name: plainWords(name),
      subject: subject.id,
    })),
  );
  return names.filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length);
}

/** The subject that the words of a heading announce: the longest name that it holds as whole words. */
export function subjectOf(title: string, names: SubjectNames): string | undefined {
  const words = ` ${plainWords(title)} `;
  return names.find(({ name }) => words.includes(` ${name} `))?.subject;
}
