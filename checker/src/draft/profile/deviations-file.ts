import { isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import type { Framework } from '../../framework/types';
import type { Profile, ProfileProblem } from '../types';
import { readDeviations, type ReadDeviations } from './deviations';
import { problem } from './problems';

/** The key of the profile under which deviations stand; a file of its own may repeat it. */
const KEY = 'afwijkingen';

/**
 * Reads the deviations from the file that the profile names: what would stand under `afwijkingen`, with or without that
 * key above it. Everything found gets the place of the path in the draft, and its line in the file.
 *
 * @param looked whether someone tried to read the file: if not, nothing can be said of it
 */
export function readDeviationsFile(
  { path, range, text }: NonNullable<Profile['deviationsFile']>,
  looked: boolean,
  framework: Framework,
): ReadDeviations {
  if (!looked) return { deviations: [], problems: [] };
  if (text === undefined)
    return { deviations: [], problems: [problem('no-deviations-file', range, { key: KEY, path })] };
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    uniqueKeys: false,
    logLevel: 'silent',
    lineCounter: lines,
  });
  // Without what it should have been: a fix would write that in the draft.
  const placed = ({ start, message, args }: ProfileProblem): ProfileProblem => ({
    ...range,
    message,
    args,
    source: { path, line: lines.linePos(start).line },
  });
  const syntax = document.errors.map((error) =>
    problem('invalid-yaml', { start: error.pos[0], end: error.pos[1] }, { code: error.code }),
  );
  const node = deviationsIn(document.contents);
  const read =
    node === null
      ? { deviations: [], problems: [] }
      : readDeviations(node, framework, (one) => ({ start: one.range?.[0] ?? 0, end: one.range?.[1] ?? 0 }));
  return {
    deviations: read.deviations.map((one) => ({
      ...one,
      range,
      source: { path, line: lines.linePos(one.range.start).line },
    })),
    problems: [...syntax, ...(syntax.length > 0 ? [] : read.problems)].map(placed),
  };
}

/** The map of deviations in the contents of a file; null in an empty one. */
export function deviationsIn(contents: Node | null): Node | null {
  if (!isMap(contents)) return isScalar(contents) && contents.value === null ? null : contents;
  const under = contents.items.find((item) => isScalar(item.key) && item.key.value === KEY);
  return under === undefined ? contents : (under.value as Node | null);
}
