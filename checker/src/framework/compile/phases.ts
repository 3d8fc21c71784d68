/** Phases: place and links from the facts, names and explanation from our own page. */
import type { Phase } from '../types';
import { contractPart } from './contract-part';
import type { Entries } from './files';
import { textOf } from './markdown-text';
import { nameOfFile, reviewOf } from './own-page';
import type { Report } from './problem';
import type { References } from './references';

export function compilePhases(entries: Entries, references: References, report: Report): readonly Phase[] {
  const pages = new Map(entries.of('phase').map((entry) => [entry.value.id, entry]));
  for (const { file, text, value } of pages.values()) {
    references.check('fase', value.id, text, ['id']);
    nameOfFile(file, value.id, text, report);
  }
  return entries.of('sourcePhases').flatMap(({ text, value }) =>
    value.flatMap((facts, index): Phase[] => {
      const page = pages.get(facts.id);
      if (!page) {
        report(text.file, text.at([index]), `De fase "${facts.id}" heeft geen uitleg.`, `Maak phases/${facts.id}.md.`);
        return [];
      }
      return [
        {
          id: facts.id,
          order: facts.volgorde,
          title: { nl: page.value.titel, en: page.value.title },
          explanation: { nl: textOf(page.sections[0]), en: page.value.explanation },
          ...contractPart(page, report),
          names: page.value.namen,
          url: facts.url,
          norms: facts.vereisten,
          measures: facts.maatregelen,
          ...reviewOf(page, report),
        },
      ];
    }),
  );
}
