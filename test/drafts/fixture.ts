/**
 * A fixture is a small draft with what must be reported on it, written as a page that a lawyer can read:
 *
 *     ---
 *     bepalingen: [menselijk-toezicht]     the clauses of the framework that take part (default: all)
 *     ---
 *     # What it shows
 *     ## Concept            the draft in a fenced block; «…» stands around every underlined text
 *     ## Bijlage: <path>    an annex in a fenced block, with the same marks; none: nobody looked for annexes
 *     ## Bevindingen        per finding of the folder's rule: severity, place, message, titles of its fixes
 *     ## Na: <title>        the changed part of the text after that fix
 *     ## Invullen na: <title>   the same with its tab stops
 */
import { parse } from 'yaml';

export interface FixtureSettings {
  readonly bepalingen?: readonly string[];
  /** All clauses of the fixture are taken to belong here. */
  readonly 'alle-onder'?: { readonly fase: string; readonly onderwerp: string };
  /** Made-up sets of general conditions besides those of the framework, whose text is known. */
  readonly voorwaarden?: readonly {
    readonly id: string;
    readonly titel: string;
    readonly geeft: readonly { readonly norm: string; readonly artikelen: readonly string[] }[];
  }[];
  readonly datum?: string;
  readonly regeleinde?: 'crlf';
  readonly bom?: boolean;
  /** Paths besides those of the annexes in the fixture: an empty file, or the reason why it is not read. */
  readonly bijlagen?: Readonly<Record<string, 'leeg' | 'missing' | 'outside'>>;
  /** Check although the front matter does not say that it is a contract. */
  readonly altijd?: boolean;
  readonly ernst?: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
}

/** A text without its marks, and the ranges that they stood around, in order. */
export interface Marked {
  readonly text: string;
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}

export interface Fixture extends Marked {
  /** Everything before the heading "Bevindingen", as written. */
  readonly head: string;
  readonly settings: FixtureSettings;
  /** The annexes, by path. */
  readonly annexes: ReadonlyMap<string, Marked>;
  /** Titles of the sections that show a text after a fix. */
  readonly shown: readonly { readonly title: string; readonly form: 'plain' | 'snippet' }[];
}

const EXPECTED = '## Bevindingen';
const PLAIN = '## Na: ';
const SNIPPET = '## Invullen na: ';

/** Takes a fixture file apart. Throws when it has no draft. */
export function readFixture(source: string): Fixture {
  const settings = /^---\n([\s\S]*?)\n---\n/.exec(source);
  const block = /\n(~{3,}|`{3,})markdown\n([\s\S]*?)\n?\1\n/.exec(source);
  if (block?.[2] === undefined) throw new Error('A fixture needs its draft in a block of Markdown.');
  const end = source.indexOf(`\n${EXPECTED}`);
  const given = (settings === null ? {} : (parse(settings[1] ?? '') as FixtureSettings | null)) ?? {};
  const written = (given.bom === true ? '\uFEFF' : '') + (block[2] === '' ? '' : `${block[2]}\n`);
  const lines = given.regeleinde === 'crlf' ? written.replace(/\n/g, '\r\n') : written;
  return {
    head: (end < 0 ? source : source.slice(0, end + 1)).trimEnd() + '\n',
    settings: given,
    ...unmarked(lines),
    annexes: new Map(
      [...source.matchAll(/^## Bijlage: (.*)\n\n(~{3,}|`{3,})markdown\n([\s\S]*?)\n?\2\n/gm)].map((found) => [
        found[1] ?? '',
        unmarked(`${found[3] ?? ''}\n`),
      ]),
    ),
    shown: [...source.matchAll(/^## (Na|Invullen na): (.*)$/gm)].map((found) => ({
      title: found[2] ?? '',
      form: found[1] === 'Na' ? 'plain' : 'snippet',
    })),
  };
}

function unmarked(text: string): Marked {
  const marked: { start: number; end: number }[] = [];
  let plain = '';
  let start = 0;
  for (const part of text.split(/([«»])/)) {
    if (part === '«') start = plain.length;
    else if (part === '»') marked.push({ start, end: plain.length });
    else plain += part;
  }
  return { text: plain, marked };
}

export interface ShownFinding {
  /** Path of the annex it lies in; absent in the draft. */
  readonly file?: string;
  readonly severity: string;
  readonly underlined: string;
  readonly line: number;
  readonly message: string;
  readonly related: readonly string[];
  readonly fixes: readonly string[];
}

export interface ShownFix {
  readonly title: string;
  readonly form: 'plain' | 'snippet';
  readonly text: string;
}

const severities: Readonly<Record<string, string>> = {
  error: 'Fout',
  warning: 'Waarschuwing',
  information: 'Informatie',
  hint: 'Tip',
};

/** The expectation part of a fixture file. */
export function printExpected(findings: readonly ShownFinding[], fixes: readonly ShownFix[]): string {
  const listed = findings.length === 0 ? ['Geen.'] : findings.map(printFinding);
  const after = fixes.map(
    ({ title, form, text }) => `${form === 'plain' ? PLAIN : SNIPPET}${title}\n\n~~~markdown\n${text}\n~~~\n`,
  );
  return [`${EXPECTED}\n\n${listed.join('\n')}\n`, ...after].join('\n');
}

function printFinding({ severity, file, underlined, line, message, related, fixes }: ShownFinding): string {
  const at = `${file === undefined ? '' : `${file}, `}regel ${line}`;
  const place = underlined === '' ? at : `${at}, «${underlined}»`;
  return [
    `- ${severities[severity] ?? severity} bij ${place}: ${message}`,
    ...related.map((one) => `  - zie: ${one}`),
    ...fixes.map((title) => `  - oplossing: ${title}`),
  ].join('\n');
}
