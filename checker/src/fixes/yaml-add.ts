/** Adding entries to a map in YAML in the style it is written in. Nothing that stands there is touched. */
import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { Edit } from '../types';
import { escaped, type Written } from './snippet';

/** A key to add with its value: on one line, and as lines of its own where the map's other entries are written so. */
export interface NewEntry {
  readonly key: string;
  readonly line: Written;
  readonly block?: readonly Written[];
}

/** A piece of YAML and where it starts in the text that is edited. */
export interface Yaml {
  readonly text: string;
  readonly start: number;
}

/**
 * The edit that adds entries to the map at `path`; maps on the way that are not there are made. `undefined` when the
 * text is no valid YAML, or one of the keys is there already.
 */
export function addToYaml(
  yaml: Yaml,
  path: readonly string[],
  entries: readonly NewEntry[],
  eol: string,
): Edit | undefined {
  const document = parseDocument(yaml.text);
  if (document.errors.length > 0) return undefined;
  const keys = entries.map((entry) => entry.key);
  const insert = placeIn(document.contents, path, keys, yaml.text);
  if (insert === undefined) return undefined;
  const { offset, parents, style } = insert;
  const written = style.flow ? flowText(parents, entries, style.empty) : blockText(parents, entries, style, eol);
  const glue = !style.flow && offset > 0 && yaml.text[offset - 1] !== '\n' ? eol : '';
  const at = yaml.start + offset;
  return { range: { start: at, end: at }, newText: glue + written.plain, snippet: glue + written.snippet };
}

/** Entries at the top of a YAML text that is not there yet, below the keys of `path`. */
export function newYaml(path: readonly string[], entries: readonly NewEntry[], eol: string): Written {
  return blockText(path, entries, topLevel, eol);
}

interface Style {
  readonly flow: boolean;
  readonly empty: boolean;
  /** Indentation of the new key. */
  readonly indent: string;
  /** The map's other entries are maps on lines of their own. */
  readonly blockValues: boolean;
}

interface Insert {
  readonly offset: number;
  /** Maps still to be made, outermost first. */
  readonly parents: readonly string[];
  readonly style: Style;
}

const topLevel: Style = { flow: false, empty: true, indent: '', blockValues: false };

/** Where in the map at `path` below `node` the new keys go; maps that are not there become parents to write. */
function placeIn(node: unknown, path: readonly string[], keys: readonly string[], text: string): Insert | undefined {
  if (node === null || node === undefined) return { offset: text.length, parents: path, style: topLevel };
  if (!isMap(node)) return undefined;
  const [key, ...rest] = path;
  if (key === undefined) {
    return node.items.some((item) => keys.includes(keyOf(item) ?? '')) ? undefined : insertInto(node, [], text);
  }
  const pair = node.items.find((item) => keyOf(item) === key);
  if (pair === undefined) return insertInto(node, path, text);
  if (isMap(pair.value)) return placeIn(pair.value, rest, keys, text);
  const empty = pair.value === null || (isScalar(pair.value) && pair.value.value === null);
  return empty && node.flow !== true ? underEmptyKey(pair, rest, text) : undefined;
}

/** Under a key that has no value yet: on the next line, one step deeper. */
function underEmptyKey(pair: Pair, parents: readonly string[], text: string): Insert | undefined {
  const range = isScalar(pair.key) ? pair.key.range : undefined;
  if (!range) return undefined;
  const indent = `${indentAt(text, range[0])}  `;
  return { offset: nextLine(text, range[1]), parents, style: { flow: false, empty: true, indent, blockValues: false } };
}

function insertInto(map: YAMLMap, parents: readonly string[], text: string): Insert | undefined {
  const blockValues = map.items.some((item) => isMap(item.value) && item.value.flow !== true);
  const lastPair = map.items.at(-1);
  const end = lastPair === undefined ? undefined : endOfPair(lastPair);
  if (map.flow === true) {
    const offset = end ?? (map.range ? map.range[0] + 1 : undefined);
    const style = { flow: true, empty: end === undefined, indent: '', blockValues: false };
    return offset === undefined ? undefined : { offset, parents, style };
  }
  const first = map.items[0];
  const start = first !== undefined && isScalar(first.key) ? first.key.range?.[0] : undefined;
  if (end === undefined || start === undefined) return undefined;
  const lastCharacter = text.slice(0, end).trimEnd().length;
  const style = { flow: false, empty: false, indent: indentAt(text, start), blockValues };
  return { offset: nextLine(text, lastCharacter), parents, style };
}

function endOfPair(pair: Pair): number | undefined {
  const value = pair.value as { range?: readonly [number, number, number] | null } | null;
  const key = pair.key as { range?: readonly [number, number, number] | null } | null;
  return Math.max(value?.range?.[1] ?? 0, key?.range?.[1] ?? 0) || undefined;
}

function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** Start of the line after the one that `offset` stands on. */
function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function flowText(parents: readonly string[], entries: readonly NewEntry[], empty: boolean): Written {
  const open = (empty ? ' ' : ', ') + parents.map((key) => `${key}: { `).join('');
  const close = ' }'.repeat(parents.length) + (empty ? ' ' : '');
  return {
    plain: open + entries.map(({ key, line }) => `${key}: ${line.plain}`).join(', ') + close,
    snippet: open + entries.map(({ key, line }) => `${key}: ${line.snippet}`).join(', ') + escaped(close),
  };
}

function blockText(parents: readonly string[], entries: readonly NewEntry[], style: Style, eol: string): Written {
  const above = parents.map((key, depth) => `${style.indent}${'  '.repeat(depth)}${key}:${eol}`).join('');
  const indent = style.indent + '  '.repeat(parents.length);
  const written = (form: keyof Written): string =>
    above +
    entries
      .map(({ key, line, block }) =>
        block !== undefined && style.blockValues
          ? [`${indent}${key}:`, ...block.map((one) => `${indent}  ${one[form]}`)].join(eol) + eol
          : `${indent}${key}: ${line[form]}${eol}`,
      )
      .join('');
  return { plain: written('plain'), snippet: written('snippet') };
}
