/** Where in a draft something is being typed, read from the text alone: it must be right while the YAML is not. */
import type { Range } from '../../../checker/src/draft/types';

/** Words typed so far, from their start to their end around the cursor. */
interface Typed {
  readonly range: Range;
}

/** A key at the top of the front matter. */
export interface TopKeyPlace extends Typed {
  readonly kind: 'top-key';
  readonly present: ReadonlySet<string>;
}

/** A key under `contractkader:`. */
export interface ProfileKeyPlace extends Typed {
  readonly kind: 'profile-key';
  readonly present: ReadonlySet<string>;
}

/** The value of a key, or one value of its list. */
export interface ProfileValuePlace extends Typed {
  readonly kind: 'profile-value';
  readonly key: string;
  /** The cursor stands right behind the colon: a space must come first. */
  readonly glued: boolean;
}

/** A norm under `afwijkingen:`. */
export interface DeviationPlace extends Typed {
  readonly kind: 'deviation-norm';
  readonly present: ReadonlySet<string>;
}

/** A key or value of one deviation. */
export interface DeviationPartPlace extends Typed {
  readonly kind: 'deviation-key' | 'deviation-kind';
  readonly glued: boolean;
}

/** In a comment `<!-- contractkader: … -->`, before its reason. */
export interface SilencePlace extends Typed {
  readonly kind: 'silence';
  /** The rule that stands there already. */
  readonly rule?: string;
  /** The end of the comment stands behind the cursor. */
  readonly closed: boolean;
  /** The cursor stands right behind the colon: a space must come first. */
  readonly glued: boolean;
}

/** Running text. */
export interface TextPlace extends Typed {
  readonly kind: 'text';
  readonly word: string;
  /** Nothing but the word stands on the line before the cursor. */
  readonly atLineStart: boolean;
}

export type CompletionPlace =
  TopKeyPlace | ProfileKeyPlace | ProfileValuePlace | DeviationPlace | DeviationPartPlace | SilencePlace | TextPlace;

const root = 'contractkader';

/** Where the offset is; undefined where nothing can be completed (in a comment of the YAML, a fence). */
export function completionPlace(text: string, offset: number): CompletionPlace | undefined {
  const body = frontMatterBody(text);
  if (body === undefined || offset >= body.end) return inComment(text, offset) ?? textPlace(text, offset);
  return offset < body.start ? undefined : yamlPlace(text, offset, body);
}

/** The lines between the fences of the front matter; without a closing fence there is none. */
function frontMatterBody(text: string): Range | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  closing.lastIndex = start;
  const end = closing.exec(text)?.index;
  return end === undefined ? undefined : { start, end };
}

/** Largest part of a comment that is looked at, in UTF-16 units. */
const LONGEST_COMMENT = 2_000;

function inComment(text: string, offset: number): SilencePlace | undefined {
  const before = text.slice(Math.max(0, offset - LONGEST_COMMENT), offset);
  const opening = before.lastIndexOf('<!--');
  const inner = opening < 0 ? '' : before.slice(opening + 4);
  const head = /^\s*contractkader\s*:(?<said>[\s\S]*)$/i.exec(inner)?.groups?.['said'];
  if (head === undefined || head.includes('-->') || /reden\s*:/i.test(head)) return undefined;
  const typed = /[^\s,"]*$/.exec(head)?.[0] ?? '';
  const rule = /^\s*([\w-]+)[\s,]/.exec(head)?.[1];
  const after = text.slice(offset, offset + LONGEST_COMMENT);
  return {
    kind: 'silence',
    ...(rule === undefined ? {} : { rule }),
    closed: /^[^<]*?-->/.test(after),
    glued: head === '',
    range: { start: offset - typed.length, end: offset },
  };
}

function textPlace(text: string, offset: number): TextPlace {
  const before = lineBefore(text, offset);
  const word = /[\p{L}][\p{L}\p{N}:-]*$/u.exec(before)?.[0] ?? '';
  return {
    kind: 'text',
    word,
    atLineStart: before.slice(0, before.length - word.length).trim() === '',
    range: { start: offset - word.length, end: offset },
  };
}

function yamlPlace(text: string, offset: number, body: Range): CompletionPlace | undefined {
  const before = lineBefore(text, offset);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const typed = typedAt(text, offset);
  const indent = /^[ \t]*/.exec(before)?.[0].length ?? 0;
  const parents = parentsOf(text.slice(body.start, offset - before.length), indent, /^[ \t]*-/.test(before));
  const [top, key, norm] = parents;
  if (top === undefined) return before.includes(':') ? undefined : topKey(text, body, typed);
  if (top !== root) return undefined;
  if (key === undefined) return inProfile(text, body, before, typed);
  if (key === 'afwijkingen') return inDeviations(text, body, before, typed, norm);
  return /^[ \t]*-[ \t]*[^\s:]*$/.test(before)
    ? { kind: 'profile-value', key, glued: before.endsWith('-'), range: typed }
    : undefined;
}

function topKey(text: string, body: Range, range: Range): TopKeyPlace {
  return { kind: 'top-key', present: keysAt(text.slice(body.start, body.end), ''), range };
}

function inProfile(text: string, body: Range, before: string, range: Range): CompletionPlace | undefined {
  const pair = /^[ \t]*([\w-]+)[ \t]*:(.*)$/.exec(before);
  if (pair === null) {
    if (!/^[ \t]*[\w-]*$/.test(before)) return undefined;
    const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
    return { kind: 'profile-key', present: keysAt(text.slice(body.start, body.end), indent), range };
  }
  const [, key = '', rest = ''] = pair;
  // A finished single value takes no second one; in a list there may be more.
  if (!/^[ \t]*[^\s,[\]]*$/.test(rest) && !/^[ \t]*\[[^\]]*$/.test(rest)) return undefined;
  return { kind: 'profile-value', key, glued: rest === '', range };
}

function inDeviations(
  text: string,
  body: Range,
  before: string,
  range: Range,
  norm: string | undefined,
): CompletionPlace | undefined {
  const kind = /(?:^|[{,\s])soort:([ \t]*)[\w-]*$/.exec(before);
  if (kind !== null) return { kind: 'deviation-kind', glued: kind[1] === '', range };
  if (norm !== undefined || /\{[^}]*$/.test(before)) {
    return /(?:^|[{,])[ \t]*[\w-]*$/.test(before)
      ? { kind: 'deviation-key', glued: before.endsWith(','), range }
      : undefined;
  }
  if (!/^[ \t]*[\w:-]*$/.test(before) || before.trimEnd().endsWith(':')) return undefined;
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  return { kind: 'deviation-norm', present: keysAt(text.slice(body.start, body.end), indent), range };
}

/** Keys under which a line of this indent stands, the outermost first. */
function parentsOf(lines: string, indent: number, inList: boolean): readonly string[] {
  const parents: string[] = [];
  let depth = indent;
  let list = inList;
  for (const line of lines.split(/\r?\n/).reverse()) {
    const found = /^([ \t]*)([\w:-]*[\w-])[ \t]*:/.exec(line);
    if (found === null) continue;
    const [, space = '', key = ''] = found;
    // A list may stand as deep as its key.
    if (space.length < depth || (list && space.length === depth)) {
      parents.unshift(key);
      depth = space.length;
      list = false;
    }
    if (depth === 0) break;
  }
  return depth === 0 || parents.length > 0 ? parents : [];
}

function keysAt(yaml: string, indent: string): ReadonlySet<string> {
  return new Set(
    [...yaml.matchAll(/^([ \t]*)([\w:-]*[\w-])[ \t]*:/gm)]
      .filter(([, space]) => space === indent)
      .map(([, , key]) => key ?? ''),
  );
}

/** The word around the cursor, as far as it can be a key, value or id. */
function typedAt(text: string, offset: number): Range {
  const before = /[\p{L}\p{N}_./:-]*$/u.exec(lineBefore(text, offset))?.[0] ?? '';
  const word = before.slice(before.lastIndexOf(':') + 1).replace(/^-(?=\p{L}|$)/u, '');
  const after = /^[\p{L}\p{N}_-]*/u.exec(text.slice(offset, offset + 80))?.[0] ?? '';
  return { start: offset - word.length, end: offset + after.length };
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}
