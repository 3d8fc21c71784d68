import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { ProfileKey, ProfileValue } from '../../framework/types';
import type { ProfileProblem, Range } from '../types';
import { nearest } from '../../nearest';
import { problem } from './problems';

/** A value as read, with what is wrong with it; a value that is wrong is not set. */
export interface ReadValue {
  readonly value?: ProfileValue;
  readonly problems: readonly ProfileProblem[];
}

/** Place of a node in the text. */
export type Locate = (node: Node) => Range;

/** Checks the YAML value of a key against what the key may hold; `afwijkingen` are read apart. */
export function readValue(key: ProfileKey, node: Node, place: Range, locate: Locate): ReadValue {
  switch (key.type) {
    case 'keuze':
      return oneOf(key, node, place);
    case 'keuzes':
      return someOf(key, node, place, locate);
    case 'ja-nee':
      return yesOrNo(key, node, place);
    case 'datum':
      return date(key, node, place);
    case 'voorwaarden':
      return conditions(key, node, place, locate);
    case 'bestanden':
      return files(key, node, place, locate);
    default:
      return wrongType(key, place);
  }
}

/** The problem that a value is of another kind than the key takes. */
export function wrongType(key: ProfileKey, place: Range): ReadValue {
  return { problems: [problem('wrong-type', place, { key: key.id, type: key.type })] };
}

function oneOf(key: ProfileKey, node: Node, place: Range): ReadValue {
  const text = scalarText(node);
  if (text === undefined) return wrongType(key, place);
  return knows(key, text) ? { value: text, problems: [] } : { problems: [unknownValue(key, text, place)] };
}

function someOf(key: ProfileKey, node: Node, place: Range, locate: Locate): ReadValue {
  if (!isSeq(node)) {
    const one = oneOf(key, node, place);
    return typeof one.value === 'string' ? { ...one, value: [one.value] } : one;
  }
  const read = node.items.map((item) => oneOf(key, item as Node, locate(item as Node)));
  const values = read.flatMap((one) => (typeof one.value === 'string' ? [one.value] : []));
  const problems = read.flatMap((one) => one.problems);
  return values.length === 0
    ? { problems: problems.length > 0 ? problems : wrongType(key, place).problems }
    : { value: [...new Set(values)], problems };
}

function yesOrNo(key: ProfileKey, node: Node, place: Range): ReadValue {
  if (isScalar(node) && typeof node.value === 'boolean') return { value: node.value, problems: [] };
  const text = scalarText(node)?.toLowerCase();
  if (text === undefined) return wrongType(key, place);
  const meant = /^(?:ja|j|yes|y|waar|1|on|aan)$/.test(text)
    ? 'true'
    : /^(?:nee|neen|n|no|onwaar|0|off|uit)$/.test(text)
      ? 'false'
      : nearest(text, ['true', 'false']);
  return { problems: [problem('unknown-value', place, { key: key.id, value: text, values: 'true, false' }, meant)] };
}

function date(key: ProfileKey, node: Node, place: Range): ReadValue {
  const text = scalarText(node);
  if (text === undefined) return wrongType(key, place);
  if (isDate(text)) return { value: text, problems: [] };
  return { problems: [problem('invalid-date', place, { key: key.id, value: text }, asIsoDate(text))] };
}

/** `1-3-2027` is probably 2027-03-01. */
function asIsoDate(text: string): string | undefined {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? undefined;
  const iso = match
    ? `${match[3] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`
    : '';
  return isDate(iso) ? iso : undefined;
}

/** True for a date that exists, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** A set of conditions as the profile declares it applicable: its rank (1 prevails) and the articles it leaves out. */
export interface DeclaredSet {
  readonly id: string;
  readonly rang?: number;
  readonly behalve?: readonly string[];
}

/** Numbers of articles, also where YAML reads them as numbers (`12.10` stays as written). */
function exceptOf(node: unknown): readonly string[] {
  const items: readonly unknown[] = isSeq(node) ? node.items : [node];
  return items.flatMap((item) => scalarText(item) ?? []).filter((text) => text !== '');
}

function conditions(key: ProfileKey, node: Node, place: Range, locate: Locate): ReadValue {
  const items = isSeq(node) ? node.items : [node];
  const problems: ProfileProblem[] = [];
  const value = items.flatMap((item): DeclaredSet[] => {
    const id = scalarText(item);
    if (id !== undefined) return [{ id }];
    const set = isMap(item) ? scalarText(item.get('id', true)) : undefined;
    if (!isMap(item) || set === undefined) {
      problems.push(...wrongType(key, isSeq(node) ? locate(item as Node) : place).problems);
      return [];
    }
    const rank = item.get('rang');
    const except = exceptOf(item.get('behalve', true));
    return [
      {
        id: set,
        ...(typeof rank === 'number' ? { rang: rank } : {}),
        ...(except.length > 0 ? { behalve: except } : {}),
      },
    ];
  });
  return value.length === 0 ? { problems } : { value, problems };
}

function files(key: ProfileKey, node: Node, place: Range, locate: Locate): ReadValue {
  const items = isSeq(node) ? node.items : [node];
  const problems: ProfileProblem[] = [];
  const value = items.flatMap((item) => {
    const path = scalarText(item);
    if (path !== undefined) return [path];
    problems.push(...wrongType(key, isSeq(node) ? locate(item as Node) : place).problems);
    return [];
  });
  return value.length === 0 && problems.length > 0 ? { problems } : { value, problems };
}

function knows(key: ProfileKey, text: string): boolean {
  return key.values.some((value) => value.id === text);
}

/** The problem that a value is none of those the key knows. */
export function unknownValue(key: Pick<ProfileKey, 'id' | 'values'>, text: string, place: Range): ProfileProblem {
  const ids = key.values.map((value) => value.id);
  return problem('unknown-value', place, { key: key.id, value: text, values: ids.join(', ') }, nearest(text, ids));
}

/** A scalar as it is written; undefined for lists, maps and nothing. */
export function scalarText(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const { value, source } = node;
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? (source ?? String(value)) : undefined;
}
