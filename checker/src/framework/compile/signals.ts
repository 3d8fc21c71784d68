/** The signals of a clause's elements, and its worded examples. */
import type { Element, Example, Signal } from '../types';
import type { Entry } from './files';
import { didYouMean, type Report } from './problem';
import type { RawNumber, RawSignal } from './raw';
import type { Path, YamlText } from './yaml-text';

/** Terms of the shared lists that exist: `nl:toezicht`. */
export type KnownConcepts = ReadonlySet<string>;

/**
 * Signals per element. Reports signals of elements that the clause has not, and elements without signals.
 * `asked`: the elements that must have them, all unless said otherwise.
 */
export function compileSignals(
  entry: Entry<'signals'>,
  elements: readonly Pick<Element, 'id'>[],
  concepts: KnownConcepts,
  report: Report,
  asked: readonly Pick<Element, 'id'>[] = elements,
): ReadonlyMap<string, readonly Signal[]> {
  const { text, value } = entry;
  const known = elements.map((element) => element.id);
  for (const id of Object.keys(value)) {
    if (known.includes(id)) continue;
    report(
      entry.file,
      text.atKey([id]),
      `Er zijn signalen voor het onbekende onderdeel "${id}".`,
      didYouMean(id, known, `Kies uit: ${known.join(', ')}.`),
    );
  }
  for (const { id } of asked) {
    if (!(id in value))
      report(
        entry.file,
        text.at([]),
        `Het onderdeel "${id}" heeft geen signalen.`,
        `Voeg "${id}:" toe met ten minste één signaal.`,
      );
  }
  return new Map(
    Object.entries(value).map(([id, signals]) => [
      id,
      signals.map((signal, index) => signalOf(signal, concepts, text, [id, index], report)),
    ]),
  );
}

function signalOf(raw: RawSignal, concepts: KnownConcepts, text: YamlText, path: Path, report: Report): Signal {
  const check = (term: RawNumber, at: Path): string => {
    const written = String(term);
    for (const [, concept = ''] of written.matchAll(/@([\p{L}\p{N}-]+)/gu)) {
      if (concepts.has(`${raw.taal}:${concept}`)) continue;
      const known = [...concepts].filter((id) => id.startsWith(`${raw.taal}:`)).map((id) => id.slice(3));
      report(
        text.file,
        text.at(at),
        `Onbekend begrip "@${concept}".`,
        didYouMean(concept, known, `Kies een begrip uit lexicon/${raw.taal}.yaml.`),
      );
    }
    return written;
  };
  return {
    language: raw.taal,
    scope: raw.binnen,
    who: raw.wie ?? ['iedereen'],
    all: raw.alle.map((group, index) => group.map((term, at) => check(term, [...path, 'alle', index, at]))),
    not: (raw.niet ?? []).map((term, index) => check(term, [...path, 'niet', index])),
    ...(raw.geeft === 'afgezwakt' ? { weakens: true as const } : {}),
  };
}

/** The examples; an element that the clause has not is reported. */
export function compileExamples(
  entry: Entry<'examples'>,
  elements: readonly Pick<Element, 'id'>[],
  report: Report,
): readonly Example[] {
  const known = elements.map((element) => element.id);
  return entry.value.map((raw, index) => {
    (raw.onderdelen ?? []).forEach((id, at) => {
      if (known.includes(id)) return;
      report(
        entry.file,
        entry.text.at([index, 'onderdelen', at]),
        `Het voorbeeld noemt het onbekende onderdeel "${id}".`,
        didYouMean(id, known, `Kies uit: ${known.join(', ')}.`),
      );
    });
    return { text: raw.tekst.trim(), kind: raw.soort, language: raw.taal, elements: raw.onderdelen ?? [] };
  });
}
