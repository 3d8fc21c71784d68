/** The one thing the client reads of a draft by itself; all else is the server's. */

/** Front matter longer than this is taken for a document that merely starts with a thematic break. */
const MAX_LINES = 500;

/**
 * Whether the front matter has the key `contractkader` at its first level.
 * @param lineCount number of lines of the document
 * @param lineAt text of a line (from 0), without its line end
 */
export function hasContractKey(lineCount: number, lineAt: (line: number) => string): boolean {
  if (lineCount === 0 || !/^\uFEFF?---\s*$/.test(lineAt(0))) return false;
  let found = false;
  for (let line = 1; line < Math.min(lineCount, MAX_LINES); line++) {
    const text = lineAt(line);
    if (/^(?:---|\.\.\.)\s*$/.test(text)) return found;
    // Also while the closing line is still to be typed, an open front matter is a contract's.
    found ||= /^(?:contractkader|'contractkader'|"contractkader")\s*:/.test(text);
  }
  return found;
}
