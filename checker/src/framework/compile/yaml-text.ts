/** YAML (and JSON, which is YAML) with the place of every key and value. */
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { START, type Place, type Report } from './problem';

/** Keys and indexes from the root to a value. */
export type Path = readonly (string | number)[];

/** A parsed file: its plain value, and where each part of it stands. */
export interface YamlText {
  readonly file: string;
  readonly value: unknown;
  /** Place of the value at a path; of its nearest ancestor when it is not there. */
  at(path: Path): Place;
  /** Place of the key at the end of a path. */
  atKey(path: Path): Place;
}

const MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Deze sleutel staat er twee keer.',
  BAD_INDENT: 'De inspringing klopt niet.',
  TAB_AS_INDENT: 'Er is met een tab ingesprongen.',
  MISSING_CHAR: 'Er ontbreekt een teken, bijvoorbeeld een dubbele punt, komma of haakje.',
  MULTILINE_IMPLICIT_KEY: 'Een sleutel loopt door over meer regels.',
  BLOCK_AS_IMPLICIT_KEY: 'Er staat een dubbele punt in een waarde zonder aanhalingstekens.',
  UNEXPECTED_TOKEN: 'Hier staat een teken dat YAML niet verwacht.',
  BAD_SCALAR_START: 'Een waarde begint met een teken dat in YAML iets anders betekent.',
};

const REMEDIES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Laat er een staan.',
  BAD_INDENT: 'Laat sleutels van hetzelfde niveau in dezelfde kolom beginnen.',
  TAB_AS_INDENT: 'Spring in met spaties.',
  MULTILINE_IMPLICIT_KEY: 'Zet achter de sleutel een dubbele punt en een spatie.',
};

/** Parses text that starts on line `firstLine` of the file. Undefined when it cannot be read; then that is reported. */
export function readYaml(file: string, text: string, report: Report, firstLine = 1): YamlText | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  for (const { code, pos } of document.errors) {
    const remedy = REMEDIES[code] ?? 'Zet de waarde tussen aanhalingstekens of herstel de regel.';
    report(file, place(pos[0]), MESSAGES[code] ?? `De YAML is niet te lezen (${code}).`, remedy);
  }
  if (document.errors.length > 0) return undefined;
  const start = { ...START, line: firstLine };
  return {
    file,
    value: document.toJS(),
    at: (path) => placeOf(nodeAt(document, path), place) ?? start,
    atKey: (path) => placeOf(keyAt(document, path), place) ?? placeOf(nodeAt(document, path), place) ?? start,
  };
}

function placeOf(node: Node | undefined, place: (offset: number) => Place): Place | undefined {
  return node?.range ? place(node.range[0]) : undefined;
}

function nodeAt(document: Document, path: Path): Node | undefined {
  let node: Node | undefined = document.contents ?? undefined;
  for (const step of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function keyAt(document: Document, path: Path): Node | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  const last = path.at(-1);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last),
  );
  return pair && isNode(pair.key) ? pair.key : undefined;
}
