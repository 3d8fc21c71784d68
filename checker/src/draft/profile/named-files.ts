import type { Profile } from '../types';

/** Paths of all files that a profile names, as written: its annexes, and the file with its deviations. */
export function namedFiles({ annexes, deviationsFile }: Profile): readonly string[] {
  return [...annexes.map(({ path }) => path), ...(deviationsFile === undefined ? [] : [deviationsFile.path])];
}
