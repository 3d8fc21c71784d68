/** Measures: links from the facts, title and explanation from our own page. */
import type { Measure } from '../types';
import { CONTRACT_HEADINGS, contractPart } from './contract-part';
import type { Entries, Entry } from './files';
import { bodyOf, nameOfFile, reviewOf } from './own-page';
import { didYouMean, type Report } from './problem';
import { reportDuplicates } from './references';

export function compileMeasures(entries: Entries, report: Report): readonly Measure[] {
  const pages = new Map(entries.of('measure').map((entry) => [entry.value.id, entry]));
  const facts = entries
    .of('sourceMeasures')
    .flatMap(({ text, value }) => value.map((item, index) => ({ item, text, index })));
  const known = new Set(facts.map(({ item }) => item.id));
  reportDuplicates(
    entries.of('measure').map(({ value, text }) => ({ id: value.id, text, path: ['id'] })),
    report,
  );
  for (const { file, text, value } of entries.of('measure')) {
    nameOfFile(file, value.id.replace(/^mtr:/, ''), text, report);
    if (!known.has(value.id))
      report(file, text.at(['id']), `Onbekende maatregel "${value.id}".`, 'Kies een id uit source/measures.json.');
  }
  return facts.flatMap(({ item, text, index }): Measure[] => {
    const page = pages.get(item.id);
    const shortId = item.id.replace(/^mtr:/, '');
    if (!page) {
      report(
        text.file,
        text.at([index]),
        `De maatregel "${item.id}" heeft geen uitleg.`,
        `Maak measures/${shortId}.md.`,
      );
      return [];
    }
    return [
      {
        id: item.id,
        shortId,
        ...pageOf(page, report),
        phases: item.levenscyclus,
        url: item.url,
        norms: item.vereisten,
        ...reviewOf(page, report),
      },
    ];
  });
}

/** The measures of the framework, with a body's own pages in the place of ours. Facts stay those of the framework. */
export function overlayMeasures(entries: Entries, report: Report, base: readonly Measure[]): readonly Measure[] {
  const pages = new Map(entries.of('measure').map((page) => [page.value.id, page]));
  const known = base.map(({ id }) => id);
  for (const { file, text, value } of pages.values()) {
    nameOfFile(file, value.id.replace(/^mtr:/, ''), text, report);
    if (known.includes(value.id)) continue;
    report(
      file,
      text.at(['id']),
      `Onbekende maatregel "${value.id}".`,
      didYouMean(value.id, known, 'Maatregelen zijn die van het Algoritmekader; maak een eigen norm: eigen:….'),
    );
  }
  return base.map((measure) => {
    const page = pages.get(measure.id);
    if (!page) return measure;
    return { ...measure, ...pageOf(page, report) };
  });
}

/** What our own page says of a measure. */
function pageOf(
  page: Entry<'measure'>,
  report: Report,
): Pick<Measure, 'title' | 'explanation' | 'contract' | 'workOf' | 'moments' | 'moment'> {
  const { value, text, file } = page;
  const { moment, momenten: moments = [] } = value;
  if (moment !== undefined && moments.length > 0 && !moments.includes(moment)) {
    report(
      file,
      text.at(['moment']),
      `Het moment "${moment}" staat niet bij "momenten".`,
      'Zet het erbij, of herstel "moment".',
    );
  }
  return {
    title: { nl: value.titel, en: value.title },
    explanation: { nl: bodyOf(page, report, CONTRACT_HEADINGS), en: value.explanation },
    ...contractPart(page, report),
    workOf: value['werk-van'] ?? [],
    moments,
    ...(moment === undefined ? {} : { moment }),
  };
}
