/** Taking an entry out of a map in YAML: the entry alone, in the style it is written in. */
import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { Edit } from '../types';
import type { Yaml } from './yaml-add';

/**
 * The edit that removes `key` from the map at `path`; when the map holds nothing else, the key it stands under goes with
 * it. `undefined` when the text is no valid YAML or the key is not there.
 */
export function removeFromYaml(yaml: Yaml, path: readonly string[], key: string): Edit | undefined {
  const document = parseDocument(yaml.text);
  if (document.errors.length > 0) return undefined;
  let node: unknown = document.contents;
  let doomed: { map: YAMLMap; pair: Pair } | undefined;
  for (const [depth, name] of [...path, key].entries()) {
    if (!isMap(node)) return undefined;
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === name);
    if (pair === undefined) return undefined;
    const alone = depth === path.length && node.items.length === 1;
    if (!alone || doomed === undefined) doomed = { map: node, pair };
    node = pair.value;
  }
  const range = doomed && rangeOf(doomed.map, doomed.pair, yaml.text);
  return range && { range: { start: yaml.start + range.start, end: yaml.start + range.end }, newText: '' };
}

function rangeOf(map: YAMLMap, pair: Pair, text: string): { start: number; end: number } | undefined {
  const start = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  if (start === undefined) return undefined;
  const end = endOf(pair, start);
  return map.flow === true ? inFlow(map, pair, start, end, text) : lines(start, end, text);
}

/** Whole lines, from the one with the key to the last with something of the value. */
function lines(start: number, end: number, text: string): { start: number; end: number } {
  const last = text.slice(0, end).trimEnd().length;
  const next = text.indexOf('\n', last);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next + 1 };
}

/** With the comma and blanks that part it from its neighbour: the next one, or of the last entry the one before. */
function inFlow(map: YAMLMap, pair: Pair, start: number, end: number, text: string): { start: number; end: number } {
  const at = map.items.indexOf(pair);
  const next = map.items[at + 1];
  const before = map.items[at - 1];
  if (next !== undefined && isScalar(next.key)) return { start, end: next.key.range?.[0] ?? end };
  if (before !== undefined) return { start: endOf(before, start), end };
  return { start, end: end + (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0) };
}

function endOf(pair: Pair, start: number): number {
  const ends = [pair.key, pair.value].map(
    (node) => (node as { range?: readonly [number, number, number] | null } | null)?.range?.[1] ?? start,
  );
  return Math.max(...ends);
}
