/** Reads a draft from disk, and says clearly what is wrong when that cannot be done. Never changes anything. */
import { readFileSync, statSync } from 'node:fs';
import type { Message } from '../../checker/src/types';

export type ReadResult = { readonly text: string } | { readonly problem: Message };

/** Larger files are refused: no contract is this large, and a wrong file should not hang a pipeline. In bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** The text of a UTF-8 file without byte order mark, or the message that tells what is wrong with it. */
export function readDraftFile(path: string): ReadResult {
  let bytes: Buffer;
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { problem: { id: 'cli.error.directory', args: {} } };
    if (stat.size > MAX_BYTES)
      return { problem: { id: 'cli.error.too-large', args: { limit: MAX_BYTES / 1024 / 1024 } } };
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: { id: 'cli.error.not-found', args: { code: codeOf(error) } } };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { problem: { id: 'cli.error.binary', args: { offset: zero } } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: { id: 'cli.error.not-utf8', args: { line: firstBadLine(bytes) } } };
  }
}

/** Number (from 1) of the first line that is not valid UTF-8. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (newline < 0) return line;
    start = newline + 1;
    line += 1;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'onbekend';
}
