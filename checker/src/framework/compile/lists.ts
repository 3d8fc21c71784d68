/** Topics, subjects and the lexicon: lists with little to them. */
import type { Concept, Language, Subject, Topic } from '../types';
import type { Entries } from './files';
import type { Report } from './problem';
import { reportDuplicates, type References } from './references';

export function compileTopics(entries: Entries, references: References): readonly Topic[] {
  return entries.of('topics').flatMap(({ text, value }) => {
    reportDuplicates(
      value.map((topic, index) => ({ id: topic.id, text, path: [index, 'id'] })),
      references.report,
    );
    return value.map((topic, index) => {
      references.check('norm', topic.id, text, [index, 'id']);
      return { id: topic.id, title: { nl: topic.titel, en: topic.title } };
    });
  });
}

export function compileSubjects(entries: Entries, report: Report): readonly Subject[] {
  return entries.of('subjects').flatMap(({ text, value }) => {
    reportDuplicates(
      value.map((subject, index) => ({ id: subject.id, text, path: [index, 'id'] })),
      report,
    );
    return value.map((subject) => ({
      id: subject.id,
      title: { nl: subject.titel, en: subject.title },
      names: subject.namen,
    }));
  });
}

/** The concepts of all lexicon files; one language has an id once, also over files. */
export function compileLexicon(entries: Entries, report: Report): readonly Concept[] {
  for (const language of ['nl', 'en'] as const) {
    const files = entries.of('lexicon').filter(({ file }) => languageOf(file) === language);
    reportDuplicates(
      files.flatMap(({ text, value }) => Object.keys(value).map((id) => ({ id, text, path: [id] }))),
      report,
    );
  }
  return entries.of('lexicon').flatMap(({ file, value }) => {
    const language = languageOf(file);
    return Object.entries(value).map(([id, terms]) => ({ id, language, terms: terms.map(String) }));
  });
}

function languageOf(file: string): Language {
  return /[/.]en\.yaml$/.test(file) ? 'en' : 'nl';
}
