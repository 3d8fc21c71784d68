/** Where in the YAML of a policy file something is being typed, also while the YAML is not right yet. */
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Range } from '../../../checker/src/draft/types';

/** Keys and indexes from the root. */
export type Path = readonly (string | number)[];

export interface YamlPlace {
  /** Path of what is being typed; a key that is being typed is its last step's sibling, so it is not in the path. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** Keys that stand beside it already. */
  readonly present: readonly string[];
  /** The word around the cursor, absolute offsets in the file. */
  readonly range: Range;
  /** The cursor stands right behind a colon: a space must come first. */
  readonly glued: boolean;
  /** A colon follows: the key needs none. */
  readonly colon: boolean;
  /** The plain value of the whole, without what is being typed; undefined when it is no map or list. */
  readonly whole: unknown;
}

/** Letters no one types. */
const MARK = '\uE000';
const WORD = /[\p{L}\p{N}:@/_-]*$/u;
const REST = /^[\p{L}\p{N}@/_-]*/u;

/** Where the offset is in a YAML file, or in the front matter of a Markdown file; undefined elsewhere. */
export function yamlPlace(file: string, text: string, offset: number): YamlPlace | undefined {
  const head = file.endsWith('.md') ? frontMatter(text) : { start: 0, end: text.length };
  if (head === undefined || offset < head.start || offset > head.end) return undefined;
  const before = text.slice(head.start, offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/^\s*#|\s#[^"']*$/.test(line)) return undefined;
  const glued = /(?:^|[{,]|^\s*-)\s*(?!(?:ver|mtr|eigen):)[\p{L}\p{N}-]+:$/u.test(line);
  const word = glued ? '' : (WORD.exec(line)?.[0] ?? '');
  const after = text.slice(offset, head.end);
  const rest = REST.exec(after)?.[0] ?? '';
  const typed = `${before}${glued ? ' ' : ''}${MARK}${after}`;
  const document = parseDocument(typed, { logLevel: 'silent', uniqueKeys: false });
  const found = find(document.contents, []);
  if (found === undefined) return undefined;
  let whole: unknown;
  try {
    whole = document.toJS();
  } catch {
    // Anchors that lead nowhere: then nothing beside the place is known.
  }
  return {
    ...found,
    range: { start: offset - word.length, end: offset + rest.length },
    glued,
    colon: /^[ \t]*:/.test(after.slice(rest.length)),
    whole,
  };
}

function frontMatter(text: string): Range | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (opening === null) return undefined;
  const closing = /^---[ \t]*\r?$/gm;
  closing.lastIndex = opening[0].length;
  return { start: opening[0].length, end: closing.exec(text)?.index ?? text.length };
}

function find(node: Node | null, path: Path): Pick<YamlPlace, 'path' | 'part' | 'present'> | undefined {
  if (isMap(node)) {
    const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
    for (const [at, { value }] of node.items.entries()) {
      const key = keys[at] ?? '';
      if (key.includes(MARK)) return { path, part: 'key', present: keys.filter((one) => !one.includes(MARK)) };
      const found = find(value as Node | null, [...path, key]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const found = find(item as Node | null, [...path, index]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return isScalar(node) && String(node.value).includes(MARK) ? { path, part: 'value', present: [] } : undefined;
}
