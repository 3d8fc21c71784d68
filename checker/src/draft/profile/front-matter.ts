import type { Range } from '../types';

/** The YAML at the start of a draft. Offsets count from the start of the text. */
export interface FrontMatter {
  /** With its fences, up to the end of the closing fence's line; empty when there is none. */
  readonly range: Range;
  /** The YAML itself. */
  readonly yaml: Range;
  /** The opening fence when no closing one follows although keys of ours do. */
  readonly unclosed?: Range;
}

/** Front matter of a text, after a byte order mark if any. A first line `---` that nothing closes is no front matter, unless our key follows. */
export function frontMatterOf(text: string): FrontMatter {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = /^---[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(from, from + 200));
  const none = { range: { start: 0, end: 0 }, yaml: { start: 0, end: 0 } };
  if (!opening) return none;
  const start = from + opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r(?!\n)|\n|$(?![\s\S]))/gm;
  closing.lastIndex = start;
  const match = closing.exec(text);
  if (match && !isFarAway(text, start, match.index)) {
    return { range: { start: from, end: match.index + match[0].length }, yaml: { start, end: match.index } };
  }
  const end = endOfYaml(text, start);
  if (!/^contractkader[ \t]*:/m.test(text.slice(start, end))) return none;
  return { range: { start: from, end }, yaml: { start, end }, unclosed: { start: from, end: from + 3 } };
}

/** A `---` far down closes nothing when a heading or running text stands before it: it is a line in the contract. */
function isFarAway(text: string, start: number, end: number): boolean {
  const yaml = text.slice(start, Math.min(end, start + 100_000));
  return /(?:^|\n)contractkader[ \t]*:/.test(yaml) && /\n[ \t]*\r?\n#{1,6} \S/.test(yaml);
}

/** Without a closing fence the YAML lasts until a blank line or a heading. */
function endOfYaml(text: string, start: number): number {
  const stop = /^(?:[ \t]*$|#{1,6}[ \t])/gm;
  stop.lastIndex = start;
  return stop.exec(text)?.index ?? text.length;
}

/** Where the text of the contract starts: after the front matter and a byte order mark. */
export function bodyStart(text: string, frontMatter: FrontMatter): number {
  return Math.max(frontMatter.range.end, text.charCodeAt(0) === 0xfeff ? 1 : 0);
}
