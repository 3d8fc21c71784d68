import { isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Framework } from '../../framework/types';
import { mentionIndex } from '../mentions';
import type { Deviation, ProfileProblem, Range } from '../types';
import { nearest } from '../../nearest';
import { problem } from './problems';
import { scalarText, unknownValue, type Locate } from './values';

const KINDS: readonly Deviation['kind'][] = ['niet-van-toepassing', 'elders-geregeld', 'risico-aanvaard'];
const KEYS = ['soort', 'reden', 'plaats'];

/** The deviations under `afwijkingen`, and what is wrong with them. */
export interface ReadDeviations {
  readonly deviations: readonly Deviation[];
  readonly problems: readonly ProfileProblem[];
}

/** Reads `aia-19: { soort: …, reden: …, plaats: … }`. Ids are resolved: `aia-19` becomes `ver:aia-19`. */
export function readDeviations(node: Node, framework: Framework, locate: Locate): ReadDeviations {
  const deviations: Deviation[] = [];
  const problems: ProfileProblem[] = [];
  if (!isMap(node))
    return { deviations, problems: [problem('wrong-type', locate(node), { key: 'afwijkingen', type: 'afwijkingen' })] };
  const ids = mentionIndex(framework);
  for (const pair of node.items) {
    const written = scalarText(pair.key) ?? '';
    const range = isScalar(pair.key) ? locate(pair.key) : locate(node);
    const norm = ids.get(written.toLowerCase());
    if (norm === undefined)
      problems.push(
        problem('unknown-norm', range, { key: 'afwijkingen', norm: written }, nearest(written, [...ids.keys()])),
      );
    const read = readOne(norm ?? written, written, pair, range, locate);
    problems.push(...read.problems);
    if (norm !== undefined) deviations.push(...read.deviations);
  }
  return { deviations, problems };
}

function readOne(norm: string, written: string, pair: Pair, range: Range, locate: Locate): ReadDeviations {
  const value = pair.value;
  if (!isMap(value))
    return {
      deviations: [],
      problems: [
        problem('incomplete-deviation', range, { key: 'afwijkingen', norm: written, missing: 'soort, reden' }),
      ],
    };
  const problems: ProfileProblem[] = [];
  const fields = new Map<string, { text: string; range: Range }>();
  for (const field of value.items) {
    const name = scalarText(field.key) ?? '';
    const place = isScalar(field.key) ? locate(field.key) : range;
    if (!KEYS.includes(name)) problems.push(problem('unknown-key', place, { key: name }, nearest(name, KEYS)));
    else if (isScalar(field.value))
      fields.set(name, { text: scalarText(field.value) ?? '', range: locate(field.value) });
  }
  const kindField = fields.get('soort');
  const kind = KINDS.find((one) => one === kindField?.text);
  if (kindField && !kind)
    problems.push(
      unknownValue(
        {
          id: 'soort',
          values: KINDS.map((id) => ({ id, title: { nl: id, en: id }, explanation: { nl: '', en: '' } })),
        },
        kindField.text,
        kindField.range,
      ),
    );
  const reason = fields.get('reden')?.text ?? '';
  const place = fields.get('plaats')?.text ?? '';
  const missing = [
    ...(kindField ? [] : ['soort']),
    ...(reason === '' ? ['reden'] : []),
    ...(kind === 'elders-geregeld' && place === '' ? ['plaats'] : []),
  ];
  if (missing.length > 0)
    problems.push(
      problem('incomplete-deviation', range, { key: 'afwijkingen', norm: written, missing: missing.join(', ') }),
    );
  const deviations =
    kind && reason !== '' ? [{ norm, written, kind, reason, range, ...(place === '' ? {} : { place }) }] : [];
  return { deviations, problems };
}
