import { parseDocument } from 'yaml';
import type { Framework, ProfileValue } from '../../framework/types';
import type { ProfileProblem } from '../types';
import { nearest } from '../../nearest';
import { problem } from './problems';
import { readDeviations } from './deviations';
import { readValue } from './values';

/** A value for `--profile key=value`, or why it is none. */
export type ValueFromText = { readonly value: ProfileValue } | { readonly problem: ProfileProblem };

/** Reads a value written on one line: lists by comma or as YAML, maps as JSON or YAML. Ranges of a problem count from the value. */
export function profileValueFromText(framework: Framework, id: string, text: string): ValueFromText {
  const range = { start: 0, end: text.length };
  const key = framework.profileKeys.find((one) => one.id === id);
  if (!key)
    return {
      problem: problem(
        'unknown-key',
        range,
        { key: id },
        nearest(
          id,
          framework.profileKeys.map((one) => one.id),
        ),
      ),
    };
  const isList = key.type === 'keuzes' || key.type === 'voorwaarden' || key.type === 'bestanden';
  const document = parseDocument(isList && !/^\s*[[{]/.test(text) ? `[${text}]` : text, { logLevel: 'silent' });
  const node = document.contents;
  const error = document.errors[0];
  if (error || node === null) return { problem: problem('invalid-yaml', range, { code: error?.code ?? 'EMPTY' }) };
  if (key.type === 'afwijkingen') {
    const [wrong] = readDeviations(node, framework, () => range).problems;
    return wrong ? { problem: wrong } : { value: document.toJS({ maxAliasCount: 10 }) as ProfileValue };
  }
  const { value, problems } = readValue(key, node, range, () => range);
  const [wrong] = problems;
  return (wrong ?? value === undefined)
    ? { problem: wrong ?? problem('wrong-type', range, { key: id, type: key.type }) }
    : { value };
}
