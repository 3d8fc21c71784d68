/** Clauses: front matter, texts, signals and examples put together. */
import type { Clause, ClauseText, Concept, Element, Signal } from '../types';
import { checkCoverage } from './clause-coverage';
import { compileText, variantOf, type TextContext } from './clause-text';
import type { Entries, Entry } from './files';
import type { Kind } from './kinds';
import { textOf, type Section } from './markdown-text';
import { didYouMean, START, type Report } from './problem';
import { reportDuplicates, type References } from './references';
import { compileExamples, compileSignals } from './signals';
import type { WhenReader } from './when';

export interface ClauseContext {
  readonly references: References;
  readonly report: Report;
  readonly when: WhenReader;
  readonly concepts: readonly Concept[];
  /** Clauses that these add to or come in the place of. */
  readonly base?: readonly Clause[];
}

const NOTE = 'Toelichting';
const ALTERNATIVES = 'Alternatieven';

export function compileClauses(entries: Entries, context: ClauseContext): readonly Clause[] {
  const clauses = entries.of('clause');
  reportDuplicates(
    clauses.map(({ value, text }) => ({ id: value.id, text, path: ['id'] })),
    context.report,
  );
  for (const kind of ['clauseText', 'signals', 'examples', 'lessons'] as const) {
    for (const entry of entries.of(kind)) reportOrphan(entry, entries, context);
  }
  return clauses.map((entry) => clauseOf(entry, entries, context));
}

function clauseOf(entry: Entry<'clause'>, entries: Entries, context: ClauseContext): Clause {
  const { file, text, value, sections } = entry;
  const { report, references, when } = context;
  const folder = folderOf(file);
  if (folder !== value.id) {
    report(
      file,
      text.at(['id']),
      `De map heet "${folder}", maar het id is "${value.id}".`,
      'Hernoem de map of herstel het id.',
    );
  }
  references.check('fase', value.fase, text, ['fase']);
  references.check('onderwerp', value.onderwerp, text, ['onderwerp']);
  const elements = elementsOf(entry, entries, context);
  checkLinks(entry, elements, context);
  const textContext: TextContext = { file, report, elements, keys: when.keys };
  const texts = [
    ...textsOf(sections, 'nl', textContext),
    ...sibling(entries, 'clauseText', folder).flatMap((english) =>
      textsOf(english.sections, 'en', { ...textContext, file: english.file }),
    ),
  ];
  const alternatives = textOf(sections.find((section) => section.title === ALTERNATIVES));
  const clause: Clause = {
    id: value.id,
    title: { nl: value.titel, en: value.title },
    phase: value.fase,
    subject: value.onderwerp,
    function: value.functie,
    when: when.read(value.wanneer, text, ['wanneer']),
    fulfils: value.realiseert.map(({ norm, onderdelen }) => ({ norm, elements: onderdelen })),
    supports: value.ondersteunt ?? [],
    variants: value.varianten,
    elements,
    texts,
    note: { nl: textOf(sections.find((section) => section.title === NOTE)), en: value.note },
    ...(alternatives === '' ? {} : { alternatives }),
    examples: sibling(entries, 'examples', folder).flatMap((examples) => compileExamples(examples, elements, report)),
  };
  checkSections(entry, report);
  checkCoverage(clause, entry, when.keys, report);
  return clause;
}

/**
 * The clauses of the framework with a body's own: a clause with the id of one of ours comes in its place, and signals
 * alone are added to those that a clause has. A clause whose phase or subject is unknown is left out, so that ours stays.
 */
export function overlayClauses(
  entries: Entries,
  context: ClauseContext & { readonly base: readonly Clause[] },
): readonly Clause[] {
  const { base, references } = context;
  const files = new Map(entries.of('clause').map(({ file, value }) => [value.id, file]));
  const own = new Map(
    compileClauses(entries, context)
      .filter(({ phase, subject }) => references.ids.fase.has(phase) && references.ids.onderwerp.has(subject))
      .map((clause) => [clause.id, withKnownLinks(clause, references, files.get(clause.id) ?? '')]),
  );
  const added = [...own.values()].filter(({ id }) => base.every((clause) => clause.id !== id));
  return [...base.map((clause) => own.get(clause.id) ?? withSignals(clause, entries, context)), ...added];
}

function withKnownLinks(clause: Clause, { ids }: References, file: string): Clause {
  const elements = new Set(clause.elements.map(({ id }) => id));
  return {
    ...clause,
    file,
    fulfils: clause.fulfils
      .filter(({ norm }) => ids.norm.has(norm))
      .map((part) => ({ ...part, elements: part.elements.filter((id) => elements.has(id)) })),
    supports: clause.supports.filter((norm) => ids.norm.has(norm)),
  };
}

function withSignals(clause: Clause, entries: Entries, { concepts, report }: ClauseContext): Clause {
  const [entry] = sibling(entries, 'signals', clause.id);
  if (entry === undefined) return clause;
  const named = clause.elements.filter(({ id }) => id in entry.value);
  const known = new Set(concepts.map((concept) => `${concept.language}:${concept.id}`));
  const signals = compileSignals(entry, clause.elements, known, report, named);
  return {
    ...clause,
    elements: clause.elements.map((element) => ({
      ...element,
      signals: [...element.signals, ...(signals.get(element.id) ?? [])],
    })),
  };
}

function elementsOf(entry: Entry<'clause'>, entries: Entries, context: ClauseContext): readonly Element[] {
  const { text, value } = entry;
  const { report } = context;
  reportDuplicates(
    value.onderdelen.map((element, index) => ({ id: element.id, text, path: ['onderdelen', index, 'id'] })),
    report,
  );
  const signals = signalsOf(entry, entries, context);
  return value.onderdelen.map((raw, index) => {
    if (raw.kern && ((raw.wanneer ?? []).length > 0 || (raw.varianten ?? []).length > 0)) {
      report(
        entry.file,
        text.at(['onderdelen', index]),
        `Het kernonderdeel "${raw.id}" hangt van iets af.`,
        'Een kernonderdeel geldt altijd: haal wanneer en varianten weg, of zet kern op false.',
      );
    }
    return {
      id: raw.id,
      name: { nl: raw.naam, en: raw.name },
      core: raw.kern,
      when: context.when.read(raw.wanneer, text, ['onderdelen', index, 'wanneer']),
      variants: raw.varianten ?? [],
      signals: signals.get(raw.id) ?? [],
    };
  });
}

/** Signals per element: its own, else those of the clause in whose place this one comes. */
function signalsOf(
  entry: Entry<'clause'>,
  entries: Entries,
  { concepts, report, base }: ClauseContext,
): ReadonlyMap<string, readonly Signal[]> {
  const folder = folderOf(entry.file);
  const kept = new Map<string, readonly Signal[]>();
  for (const { id, signals } of base?.find((clause) => clause.id === folder)?.elements ?? [])
    if (signals.length > 0) kept.set(id, signals);
  const asked = entry.value.onderdelen.filter(({ id }) => !kept.has(id));
  const path = `clauses/${folder}/signalen.yaml`;
  if (!entries.exists(path) && asked.length > 0)
    report(entry.file, START, 'De bepaling heeft geen signalen.', `Maak ${path}.`);
  const [file] = sibling(entries, 'signals', folder);
  if (file === undefined) return kept;
  const known = new Set(concepts.map((concept) => `${concept.language}:${concept.id}`));
  return new Map([...kept, ...compileSignals(file, entry.value.onderdelen, known, report, asked)]);
}

function checkLinks(entry: Entry<'clause'>, elements: readonly Element[], { references, report }: ClauseContext): void {
  const { file, text, value } = entry;
  const known = elements.map((element) => element.id);
  value.realiseert.forEach(({ norm, onderdelen }, index) => {
    references.check('norm', norm, text, ['realiseert', index, 'norm']);
    onderdelen.forEach((id, at) => {
      if (known.includes(id)) return;
      report(
        file,
        text.at(['realiseert', index, 'onderdelen', at]),
        `Onbekend onderdeel "${id}".`,
        didYouMean(id, known, `Kies uit: ${known.join(', ')}.`),
      );
    });
    if (!onderdelen.some((id) => elements.some((element) => element.id === id && element.core))) {
      report(
        file,
        text.at(['realiseert', index]),
        `"${norm}" heeft geen kernonderdeel.`,
        'Noem ten minste één kernonderdeel; daaraan wordt herkend dat de norm is geregeld.',
      );
    }
  });
  (value.ondersteunt ?? []).forEach((norm, index) => references.check('norm', norm, text, ['ondersteunt', index]));
}

function textsOf(sections: readonly Section[], language: 'nl' | 'en', context: TextContext): readonly ClauseText[] {
  return sections.flatMap((section) => {
    const variant = variantOf(section);
    return variant ? [compileText(section, variant, language, context)] : [];
  });
}

function checkSections({ file, sections }: Entry<'clause'>, report: Report): void {
  const titles = [NOTE, ALTERNATIVES, 'altijd', 'aantonen', 'uitvoeren'];
  sections.slice(1).forEach((section) => {
    if (variantOf(section) || titles.includes(section.title)) return;
    report(
      file,
      { line: section.line, column: 1 },
      `Onbekende kop "${section.title}".`,
      didYouMean(section.title, titles, `Kies uit: ${titles.join(', ')}.`),
    );
  });
  if (textOf(sections[0]) !== '') {
    report(
      file,
      { line: sections[0]?.lines[0]?.number ?? 1, column: 1 },
      'Er staat tekst boven de eerste kop.',
      'Zet haar onder de kop van een variant of onder Toelichting.',
    );
  }
  if (textOf(sections.find((section) => section.title === NOTE)) === '') {
    report(
      file,
      START,
      'De toelichting ontbreekt.',
      `Voeg een kop "# ${NOTE}" toe: waarom, en waarover te praten valt.`,
    );
  }
}

function sibling<K extends 'clauseText' | 'signals' | 'examples'>(
  entries: Entries,
  kind: K,
  folder: string,
): readonly Entry<K>[] {
  return entries.of(kind).filter((entry) => folderOf(entry.file) === folder);
}

function reportOrphan(entry: Entry<Kind>, entries: Entries, { report, base }: ClauseContext): void {
  const folder = folderOf(entry.file);
  const clause = `clauses/${folder}/bepaling.md`;
  // Signals alone add to those of a clause of the framework.
  if (base?.some(({ id }) => id === folder) === true && entry.file.endsWith('/signalen.yaml')) return;
  if (!entries.exists(clause)) report(entry.file, START, 'Hier hoort geen bepaling bij.', `Maak of herstel ${clause}.`);
}

function folderOf(file: string): string {
  return file.split('/').at(-2) ?? '';
}
