/** What our own pages on norms, measures and phases have in common. */
import type { Entry } from './files';
import type { Kind } from './kinds';
import { textOf } from './markdown-text';
import { START, type Report } from './problem';
import type { YamlText } from './yaml-text';

/** Reports a file whose name is not that of the id in it. `name`: what the file should be called, without `.md`. */
export function nameOfFile(file: string, name: string, text: YamlText, report: Report): void {
  const actual = file.replace(/^.*\//, '').replace(/\.(?:md|yaml)$/, '');
  if (actual !== name) {
    report(
      file,
      text.at(['id']),
      `Het bestand heet "${actual}", maar het id is "${name}".`,
      `Hernoem het bestand of herstel het id.`,
    );
  }
}

/**
 * The Dutch explanation: the text under the front matter. A page without one is reported, and one with other headings
 * than those that its kind knows.
 */
export function bodyOf(entry: Entry<Kind>, report: Report, headings: readonly string[] = []): string {
  const text = textOf(entry.sections[0]);
  if (text === '') report(entry.file, START, 'De Nederlandse uitleg ontbreekt.', 'Schrijf haar onder de kop.');
  const extra = entry.sections.slice(1).find(({ title }) => !headings.includes(title));
  if (extra) {
    report(
      entry.file,
      { line: extra.line, column: 1 },
      headings.length === 0 ? 'Deze pagina heeft geen koppen.' : `Onbekende kop "${extra.title}".`,
      headings.length === 0
        ? 'Schrijf de uitleg als gewone tekst.'
        : `Deze pagina kan als kop hebben: ${headings.join(', ')}.`,
    );
  }
  return text;
}

/** The mark that a page is to be looked at again, as a notice and as a part of what the page gives. */
export function reviewOf(
  {
    file,
    text,
    value,
  }: { readonly file: string; readonly text: YamlText; readonly value: { readonly nazien?: string } },
  report: Report,
): { readonly review?: string } {
  if (value.nazien === undefined) return {};
  const remedy = 'Vergelijk de tekst met het Algoritmekader, herstel wat niet meer klopt en haal "nazien" weg.';
  report(file, text.atKey(['nazien']), `Deze tekst moet worden nagezien: ${value.nazien}.`, remedy, 'notice');
  return { review: value.nazien };
}
