/**
 * A copy of the string that does not keep the longer string alive that it was cut from. Engines represent
 * a slice as a pointer into its parent: one kept paragraph would hold the whole text of an old version.
 */
export function detached(slice: string): string {
  return slice.length < 13 ? slice : (' ' + slice).slice(1);
}
