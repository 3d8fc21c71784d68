/** One lid as it is written into a draft. */
import type { Language, Lid } from '../framework/types';
import type { LidWriter } from './leden';
import type { Writer } from './snippet';
import { writeTemplate, type Filling } from './template';

/** What a lid is written with. */
export interface LidSetting {
  readonly style: LidWriter;
  readonly filling: Filling;
  readonly writer: Writer;
}

/** Writes a lid with its marker. */
export function writeLid({ text }: Lid, marker: string, { style, filling, writer }: LidSetting): void {
  writer.text(marker);
  writeTemplate(continued(text, style.indent ? ' '.repeat(marker.length) : undefined), filling, writer);
}

/** How the `n`-th lid of an article is referred to from another one: "lid 3", or "artikel 7.3" where leden are so numbered. */
export function lidReference(style: LidWriter, article: string, n: number, language: Language): string {
  const label = `${article}.${n}`;
  if (article !== '' && style.marker(article, n).includes(label)) {
    return `${language === 'nl' ? 'artikel' : 'Article'} ${label}`;
  }
  return `${language === 'nl' ? 'lid' : 'paragraph'} ${n}`;
}

/** Points under a lid: indented within a list item, else paragraphs of their own. */
function continued(text: string, indent: string | undefined): string {
  const [first = '', ...rest] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const joined = indent === undefined ? '\n\n' : `\n${indent}`;
  return [first.trim(), ...rest.map((line) => line.trim())].join(joined);
}
