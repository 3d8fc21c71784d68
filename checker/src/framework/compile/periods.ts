/** Rules on periods: what the law or the framework says of how long something must or may take. */
import type { Concept, PeriodRule, Source, WordLists } from '../types';
import type { Entries, Entry } from './files';
import type { LawArticles } from './laws';
import { nameOfFile } from './own-page';
import { didYouMean } from './problem';
import type { RawPeriod, RawWordLists } from './raw';
import { reportDuplicates, type References } from './references';
import type { WhenReader } from './when';
import type { Path } from './yaml-text';

export interface PeriodContext {
  readonly references: References;
  readonly laws: LawArticles;
  readonly when: WhenReader;
  readonly concepts: readonly Concept[];
}

/** The period rules, in the order of their files. Unknown norms, laws, articles and concepts are reported. */
export function compilePeriods(entries: Entries, context: PeriodContext): readonly PeriodRule[] {
  const files = entries.of('period');
  reportDuplicates(
    files.map(({ value, text }) => ({ id: value.id, text, path: ['id'] })),
    context.references.report,
  );
  return files.map((entry) => periodOf(entry, context));
}

function periodOf(entry: Entry<'period'>, context: PeriodContext): PeriodRule {
  const { file, text, value } = entry;
  const { references, when } = context;
  nameOfFile(file, value.id, text, references.report);
  value.normen.forEach((norm, index) => references.check('norm', norm, text, ['normen', index]));
  const lists = (raw: RawWordLists, path: Path): WordLists => ({
    nl: raw.nl.map((word, at) => known(String(word), 'nl', [...path, 'nl', at], entry, context)),
    en: raw.en.map((word, at) => known(String(word), 'en', [...path, 'en', at], entry, context)),
  });
  const { begin, uitzondering: exception } = value;
  return {
    id: value.id,
    title: { nl: value.titel, en: value.title },
    norms: value.normen,
    elements: value.onderdelen ?? [],
    who: value.wie,
    limit: value.grens,
    ...(value.vorm === undefined ? {} : { form: value.vorm }),
    term: durationOf(value.termijn),
    leavesRoom: value['laat-ruimte'] ?? false,
    proposal: durationOf(value.voorstel ?? value.termijn),
    cases: (value.gevallen ?? []).map(({ termijn, woorden }, at) => ({
      term: durationOf(termijn),
      words: lists(woorden, ['gevallen', at, 'woorden']),
    })),
    ...(value['nakijken-vanaf'] ? { review: durationOf(value['nakijken-vanaf']) } : {}),
    ...(exception
      ? {
          exception: {
            text: { nl: exception.tekst, en: exception.text },
            words: lists(exception.woorden, ['uitzondering', 'woorden']),
          },
        }
      : {}),
    start: {
      text: { nl: begin.tekst, en: begin.text },
      required: begin.vereist,
      words: lists(begin.woorden, ['begin', 'woorden']),
      other: lists(begin.anders, ['begin', 'anders']),
      otherwise: begin['bij-anders'],
    },
    sources: sourcesOf(entry, context),
    textDate: value['tekst-van'],
    when: when.read(value.wanneer, text, ['wanneer']),
    signals: value.woorden.map(({ taal, binnen, alle, niet, zonder, wissen }, at) => ({
      language: taal,
      scope: binnen ?? 'zin',
      all: alle.map((group, index) =>
        group.map((word, of) => known(String(word), taal, ['woorden', at, 'alle', index, of], entry, context)),
      ),
      not: (niet ?? []).map((word, of) => known(String(word), taal, ['woorden', at, 'niet', of], entry, context)),
      without: (zonder ?? []).map((word, of) =>
        known(String(word), taal, ['woorden', at, 'zonder', of], entry, context),
      ),
      deletes: wissen ?? false,
    })),
  };
}

function durationOf({ aantal, eenheid }: RawPeriod['termijn']): PeriodRule['term'] {
  return { amount: aantal, unit: eenheid };
}

function sourcesOf({ value, text }: Entry<'period'>, { references, laws }: PeriodContext): readonly Source[] {
  return value.bronnen.map(({ wet, artikel, tekst }, index) => {
    if (wet !== undefined && references.check('wet', wet, text, ['bronnen', index, 'wet']) && artikel !== undefined)
      laws.check(wet, String(artikel), text, ['bronnen', index, 'artikel']);
    return {
      ...(wet === undefined ? {} : { law: wet }),
      ...(artikel === undefined ? {} : { article: String(artikel) }),
      text: tekst,
    };
  });
}

/** The word as written; a concept that the lexicon has not is reported. */
function known(
  word: string,
  language: 'nl' | 'en',
  path: Path,
  { text }: Entry<'period'>,
  { concepts, references }: PeriodContext,
): string {
  for (const [, id = ''] of word.matchAll(/@([\p{L}\p{N}-]+)/gu)) {
    const ids = concepts.filter((one) => one.language === language).map((one) => one.id);
    if (ids.includes(id)) continue;
    const remedy = didYouMean(id, ids, `Kies een begrip uit lexicon/${language}.yaml.`);
    references.report(text.file, text.at(path), `Onbekend begrip "@${id}".`, remedy);
  }
  return word;
}
