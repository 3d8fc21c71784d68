/** What the words of a heading say of its role: an article, a group of articles, or nothing. */
export type HeadingWord = 'artikel' | 'groep' | 'geen';

/** A heading's text taken apart: `Artikel 3 - Titel`. */
export interface HeadingParts {
  readonly role: HeadingWord;
  /** Text before the number, white space as one space: `Artikel `; of a group its word. */
  readonly prefix: string;
  /** `3`, `3.1`, `IV`, `W-3`; empty when unnumbered. */
  readonly number: string;
  /** Text between number and title. */
  readonly separator: string;
  readonly title: string;
}

const ARTICLE_WORD = /^(?:(?:artikel|article|bepaling|clausule|clause|section|art\.?)\s+|§§?\s*)/i;
const GROUP_WORD =
  /^(?:hoofdstuk|afdeling|deel|titel|paragraaf|fase|bijlage|aanhangsel|module|chapter|part|phase|stage|annex|appendix|schedule|exhibit)(?![\p{L}\p{N}])/iu;
const DECIMAL = /^\d{1,3}(?:\.\d{1,3})*(?:\s?(?:bis|ter|quater)(?![\p{L}])|[a-z](?![\p{L}\p{N}]))?(?![\p{L}\p{N}])/u;
const CODE = /^[A-Za-z]{1,5}[-.]?\d{1,3}(?:\.\d{1,3})*[a-z]?(?![\p{L}\p{N}])/u;
const ROMAN = /^(?=[IVXLC])(?:X{0,3}|X?L|LX{1,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}])/u;
const LETTER = /^[A-Z](?![\p{L}\p{N}])/u;
const SEPARATOR = /^(?:\s*[.:)|]?\s*[-–—:]?\s*)/;

/** Takes a heading's text apart; `text` is without Markdown marks. */
export function headingParts(text: string): HeadingParts {
  const clean = text.replace(/\s+/g, ' ').trim();
  const word = ARTICLE_WORD.exec(clean)?.[0];
  if (word !== undefined) {
    const numbered = withNumber(clean, word, [DECIMAL, CODE, ROMAN, LETTER]);
    if (numbered) return { role: 'artikel', ...numbered };
  }
  const group = GROUP_WORD.exec(clean)?.[0];
  if (group !== undefined && isGroup(group, clean.slice(group.length)))
    return { role: 'groep', prefix: group, number: '', separator: '', title: clean };
  return bareNumber(clean) ?? { role: 'geen', prefix: '', number: '', separator: '', title: clean };
}

function withNumber(clean: string, prefix: string, forms: readonly RegExp[]): Omit<HeadingParts, 'role'> | undefined {
  const rest = clean.slice(prefix.length);
  for (const form of forms) {
    const number = form.exec(rest)?.[0];
    if (number === undefined || number === '') continue;
    const after = rest.slice(number.length);
    const separator = SEPARATOR.exec(after)?.[0] ?? '';
    return { prefix, number, separator, title: after.slice(separator.length).trim() };
  }
  return undefined;
}

/** `3. Titel`, `3 Titel`, `(3) Titel`, `IV. Slot`, `A. Algemeen`, `W-3. Titel`. */
function bareNumber(clean: string): HeadingParts | undefined {
  const bracket = /^\((\d{1,3})\)(\s*)(.*)$/.exec(clean);
  if (bracket)
    return {
      role: 'geen',
      prefix: '(',
      number: bracket[1] ?? '',
      separator: `)${bracket[2] ?? ''}`,
      title: bracket[3] ?? '',
    };
  const plain = withNumber(clean, '', [DECIMAL, CODE]);
  if (plain && (plain.separator !== '' || plain.title === '')) return { role: 'geen', ...plain };
  const lettered = withNumber(clean, '', [ROMAN, LETTER]);
  if (!lettered) return undefined;
  const marked = lettered.title === '' || /[.:)–—-]/.test(lettered.separator);
  return marked || (lettered.number.length > 1 && /^\p{Lu}/u.test(lettered.title))
    ? { role: 'geen', ...lettered }
    : undefined;
}

/** "Hoofdstuk 2", "Fase: Ontwerp", "Bijlage - SLA", but not "Deel van de dienst". */
function isGroup(word: string, rest: string): boolean {
  if (rest.trim() === '') return /^(?:bijlage|annex|appendix|schedule|exhibit)$/i.test(word);
  return /^\s*[:–—-]/.test(rest) || /^\s+(?:\d|[IVXLC]+(?![\p{L}])|[A-Z](?![\p{L}])|\p{Lu})/u.test(rest);
}

/** True for an article number in digits: `3`, `3.1`, `W-3`; not `IV` or `A`. */
export function isArabic(number: string): boolean {
  return /\d/.test(number);
}

/** Running text that happens to start with "Artikel 3": a verb, a lid or a law follows. */
const CONTINUES =
  /^(?:lid|leden|van|uit|of|en|tot|jo|juncto|onder|sub|is|zijn|wordt|worden|geldt|gelden|blijft|heeft|kan|and|to|shall|will|applies|does|may|avg|gdpr|bw|awb)(?![\p{L}])/iu;
const HOLDS_VERB = /\s(?:is|zijn|wordt|worden|geldt|gelden|blijft|heeft|shall|applies)\s/i;

/** True when the title of a plain or bold line can be one: short, starts with a capital, no sentence. */
export function isPlausibleTitle(parts: HeadingParts): boolean {
  const { title, separator } = parts;
  if (title === '') return true;
  if (title.length > 100 || CONTINUES.test(title) || HOLDS_VERB.test(title)) return false;
  if (/[;,]$|\.{3,}|…\s*\d*$|\s\d{1,3}$/.test(title)) return false;
  if (title.endsWith('.') && title.length > 60) return false;
  return /[.:)–—-]/.test(separator) || /^[\p{Lu}["“„‘'(\d]/u.test(title);
}

const MAY_START = new Set('AaBCcS§*_'.split(''));

/** True for a line, with or without bold marks, that announces an article: `Artikel 12 Aansprakelijkheid`, `**Artikel 3**`. */
export function startsArticleLine(line: string): boolean {
  if (!MAY_START.has(line.charAt(0)) || line.length > 160) return false;
  const bare = line.replace(/[*_]{2}/g, '').trim();
  if (/^[a-z]/.test(bare)) return false;
  const parts = headingParts(bare);
  return parts.role === 'artikel' && isPlausibleTitle(parts);
}
