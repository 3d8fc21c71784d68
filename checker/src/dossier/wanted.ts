import type { CheckResult } from '../types';
import { nameOf, pathFrom } from './paths';
import type { AnnexInput } from './types';

/** Rounds of reading at most: an annex may name annexes, and those again. */
export const MOST_ROUNDS = 8;

/** Paths of all files that a check named: its annexes, those of annexes, and the file with its deviations. */
export function namedPaths({
  file,
  annexes,
  draft,
}: Pick<CheckResult, 'file' | 'annexes' | 'draft'>): readonly string[] {
  const { deviationsFile } = draft.profile;
  const deviations = deviationsFile && (pathFrom(nameOf(file), deviationsFile.path) ?? deviationsFile.path);
  const named = annexes.filter(({ problem }) => problem !== 'loop').map(({ path }) => path);
  return [...new Set(deviations === undefined ? named : [...named, deviations])];
}

/** Those that nobody has looked for yet: read them and check again. */
export function wantedPaths(
  result: Pick<CheckResult, 'file' | 'annexes' | 'draft'>,
  known: ReadonlyMap<string, AnnexInput>,
): readonly string[] {
  return namedPaths(result).filter((path) => !known.has(path));
}

/** The texts of the files that could be read. */
export function textsOf(files: ReadonlyMap<string, AnnexInput>): ReadonlyMap<string, string> {
  return new Map([...files].flatMap(([path, file]) => ('text' in file ? [[path, file.text] as const] : [])));
}
