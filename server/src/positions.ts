import type { Range as LspRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../../checker/src/draft/types';

/** The LSP range of an offset range. */
export function toLspRange(document: TextDocument, range: Range): LspRange {
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) };
}

/** The offset range of an LSP range. */
export function fromLspRange(document: TextDocument, range: LspRange): Range {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** True when the ranges share a place; touching ends count, so that a cursor just behind a word is on it. */
export function meet(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
