/** Topics, subjects, sets of conditions and the lexicon: lists with little to them. */
import type { Concept, ConditionsSet, Language, Subject, Topic } from '../types';
import type { Entries } from './files';
import { nameOfFile } from './own-page';
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

export function compileConditions(entries: Entries, references: References): readonly ConditionsSet[] {
  const sets = entries.of('conditions');
  reportDuplicates(
    sets.map(({ value, text }) => ({ id: value.id, text, path: ['id'] })),
    references.report,
  );
  return sets.map(({ file, text, value }) => {
    nameOfFile(file, value.id, text, references.report);
    value.geeft.forEach(({ norm }, index) => references.check('norm', norm, text, ['geeft', index, 'norm']));
    return {
      id: value.id,
      title: { nl: value.titel, en: value.title },
      issuer: value.uitgever,
      date: String(value.datum),
      gives: value.geeft.map(({ norm, artikel }) => ({ norm, article: String(artikel) })),
    };
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
