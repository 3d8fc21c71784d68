/** Text in two forms at once: as it reads, and as an LSP snippet with tab stops. */

/** A text and the same as a snippet. */
export interface Written {
  readonly plain: string;
  readonly snippet: string;
}

/** Collects text; tab stops are numbered in the order in which they come. */
export interface Writer {
  readonly text: (text: string) => void;
  /** A tab stop over a text that stands until it is typed over. */
  readonly stop: (text: string) => void;
  /** A tab stop with a choice; the first option stands. */
  readonly choice: (options: readonly string[]) => void;
  /** What was written since the last `take`. */
  readonly take: () => Written;
}

export function createWriter(): Writer {
  let plain = '';
  let snippet = '';
  let stops = 0;
  return {
    text: (text) => {
      plain += text;
      snippet += escaped(text);
    },
    stop: (text) => {
      plain += text;
      snippet += `\${${++stops}:${escaped(text)}}`;
    },
    choice: (options) => {
      plain += options[0] ?? '';
      snippet += `\${${++stops}|${options.map(escapedOption).join(',')}|}`;
    },
    take: () => {
      const written = { plain, snippet };
      plain = '';
      snippet = '';
      return written;
    },
  };
}

/** Text that means itself in a snippet. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapedOption(text: string): string {
  return text.replace(/[\\$},|]/g, '\\$&');
}
