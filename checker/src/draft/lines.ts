/** A place as editors count: from 0, `character` in UTF-16 units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text start, to go from offsets to lines and back. Lines end with LF, CRLF or CR. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Line and character of an offset; an offset outside the text counts as its nearest end. */
  position(offset: number): LinePosition {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    const line = lastAtMost(this.#starts, at, (start) => start);
    return { line, character: at - (this.#starts[line] ?? 0) };
  }

  /** Offset of a place; a character beyond the line counts as the line's end, a line beyond the text as the text's. */
  offset({ line, character }: LinePosition): number {
    if (line < 0) return 0;
    const start = this.#starts[line];
    if (start === undefined) return this.#text.length;
    return Math.min(start + Math.max(0, character), this.#starts[line + 1] ?? this.#text.length);
  }
}

/** Line index of a text, for reports. */
export function positionOf(text: string): LineIndex {
  return new LineIndex(text);
}

/** Index of the last item whose key is at most `value`, -1 when none; keys ascend. */
export function lastAtMost<T>(items: readonly T[], value: number, key: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && key(item) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
