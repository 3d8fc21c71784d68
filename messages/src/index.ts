/**
 * The message catalogue: the checker says what is the matter as an id with arguments, this makes the sentence.
 * Each message is parsed once per id and language.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../checker/src/framework/types';
import type { Message, MessageArg } from '../../checker/src/types';
import { textOf } from './catalogue';

export { messageIds, textOf } from './catalogue';

interface Parsed {
  readonly text: IntlMessageFormat;
  /** Arguments that the text writes as a date. */
  readonly dates: ReadonlySet<string>;
  /** Arguments that the text chooses by. */
  readonly selects: ReadonlySet<string>;
}

/** Dates in messages are calendar days: never shifted by the reader's time zone. */
const dateFormats = {
  date: { long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } },
} as const;

const parsed = new Map<string, Parsed>();
const lists = new Map<Language, Intl.ListFormat>();

/**
 * The sentence of a message in a language. Lists are written out ("a, b en c").
 * Throws when the catalogue lacks the id or a needed argument is not given: that is a mistake in the program.
 */
export function format(message: Message, language: Language): string {
  const { text, dates, selects } = parsedText(message.id, language);
  const values: Record<string, string | number | Date> = {};
  for (const [name, arg] of Object.entries(message.args)) {
    const value = plain(arg, language);
    if (typeof value !== 'string') values[name] = value;
    else if (dates.has(name)) values[name] = new Date(`${value}T00:00:00Z`);
    else values[name] = selects.has(name) ? value.replaceAll('-', '_') : value;
  }
  const sentence = text.format(values);
  return typeof sentence === 'string' ? sentence : String(sentence);
}

/** Names of the arguments that a message takes in a language, sorted. Throws when the catalogue lacks the id. */
export function argumentsOf(id: string, language: Language): readonly string[] {
  const names = new Set<string>();
  visit(parsedText(id, language).text.getAst(), (element) => {
    if ('value' in element && kindOf(element) !== LITERAL) names.add(element.value);
  });
  return [...names].sort();
}

function parsedText(id: string, language: Language): Parsed {
  const key = `${language} ${id}`;
  const kept = parsed.get(key);
  if (kept !== undefined) return kept;
  const source = textOf(id, language);
  if (source === undefined) throw new Error(`The message catalogue has no "${id}" in ${language}.`);
  const text = new IntlMessageFormat(source, language, dateFormats);
  const dates = new Set<string>();
  const selects = new Set<string>();
  visit(text.getAst(), (element) => {
    if (kindOf(element) === DATE && 'value' in element) dates.add(element.value);
    if (kindOf(element) === SELECT && 'value' in element) selects.add(element.value);
  });
  const made = { text, dates, selects };
  parsed.set(key, made);
  return made;
}

function plain(arg: MessageArg, language: Language): string | number {
  if (typeof arg === 'string' || typeof arg === 'number') return arg;
  if (Array.isArray(arg)) {
    const items: readonly (string | { nl: string; en: string })[] = arg;
    return listFormat(language).format(items.map((item) => (typeof item === 'string' ? item : item[language])));
  }
  if (isMessage(arg)) return format(arg, language);
  return (arg as { nl: string; en: string })[language];
}

function isMessage(arg: MessageArg): arg is Message {
  return typeof arg === 'object' && 'id' in arg && 'args' in arg;
}

function listFormat(language: Language): Intl.ListFormat {
  const kept = lists.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  lists.set(language, kept);
  return kept;
}

/** Kinds of elements in a parsed message (the parser's enumeration has no values at run time in isolated modules). */
const LITERAL = 0;
const DATE = 3;
const SELECT = 5;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

function kindOf(element: Element): number {
  return element.type;
}

function visit(elements: readonly Element[], see: (element: Element) => void): void {
  for (const element of elements) {
    see(element);
    if ('options' in element && element.options !== null) {
      for (const option of Object.values(element.options)) visit(option.value, see);
    }
    if ('children' in element) visit(element.children, see);
  }
}
