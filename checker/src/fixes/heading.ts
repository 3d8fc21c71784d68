/** The heading of an inserted article, written as the draft writes its own. */
import type { Draft, HeadingStyle, PlacedArticle } from '../draft/types';
import type { Language } from '../framework/types';

/** Writes a heading; where the text of the article begins: on its own line, or behind the heading on the same one. */
export interface HeadingWriter {
  readonly write: (number: string, title: string) => string;
  /** The article's text follows on the line of the heading. */
  readonly runIn: boolean;
  /** The number is that of a Markdown list (`3. # Titel`), which has no letters. */
  readonly listed: boolean;
}

/** The way of the model's heading; the usual one for a draft that has none to follow. */
export function headingLike(model: PlacedArticle | undefined, draft: Draft, language: Language): HeadingWriter {
  if (model === undefined || model.facts.heading.end <= model.facts.heading.start) {
    const style = usualStyle(draft, language);
    return { write: (number, title) => fromStyle(style, number, title), runIn: false, listed: false };
  }
  const { text, heading, number, title, style } = model.facts;
  const own = text.slice(heading.start, heading.end).replace(/\s+$/, '');
  const rest = text.slice(heading.start + own.length).split('\n')[0] ?? '';
  const listed = /^\s*\d+[.)]\s/.test(own);
  const shouted = title.length > 3 && title === title.toUpperCase() && title !== title.toLowerCase();
  const cased = (wanted: string): string => (shouted ? wanted.toUpperCase() : wanted);
  const at = number === '' ? 0 : own.indexOf(number, Math.max(0, own.indexOf(style.prefix.trim())));
  const titleAt = title === '' ? -1 : own.lastIndexOf(title);
  if (at >= 0 && titleAt >= at + number.length && !own.includes('{#')) {
    const before = own.slice(0, at);
    const between = own.slice(at + number.length, titleAt);
    const after = own.slice(titleAt + title.length);
    return {
      write: (wanted, name) => `${before}${wanted}${between}${cased(name)}${after}`,
      runIn: rest.trim() !== '',
      listed,
    };
  }
  if (number !== '' && title === '' && at >= 0 && style.titleLevel === 0) {
    const [before, after] = [own.slice(0, at), own.slice(at + number.length)];
    return { write: (wanted, name) => `${before}${wanted}. ${name}${after}`, runIn: rest.trim() !== '', listed };
  }
  return {
    write: (wanted, name) => fromStyle(style, number === '' ? '' : wanted, cased(name)),
    runIn: false,
    listed: false,
  };
}

function usualStyle(draft: Draft, language: Language): HeadingStyle {
  const level = draft.groups.length > 0 ? Math.min(6, Math.max(...draft.groups.map((group) => group.level)) + 1) : 2;
  return { level, bold: false, prefix: language === 'nl' ? 'Artikel ' : 'Article ', separator: '. ', titleLevel: 0 };
}

function fromStyle(style: HeadingStyle, number: string, title: string): string {
  const marks = style.level > 0 ? `${'#'.repeat(style.level)} ` : '';
  const stars = style.bold ? '**' : '';
  if (style.titleLevel > 0 && number !== '') {
    return `${marks}${stars}${style.prefix}${number}${stars}\n\n${'#'.repeat(style.titleLevel)} ${title}`;
  }
  const label = number === '' ? '' : `${style.prefix}${number}${style.separator === '' ? ' ' : style.separator}`;
  return `${marks}${stars}${label}${title}${stars}`;
}
