/** What a contributor or a body reads when a file of the framework is not right: where, what, and how to mend it. */
import { nearest } from '../../nearest';

/** One problem. Line and column count from 1, columns in UTF-16 units. */
export interface CompileProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** A place in a file, 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the compiler puts what it finds. `notice`: it deserves attention and is no fault. */
export type Report = (file: string, place: Place, message: string, remedy: string, kind?: 'problem' | 'notice') => void;

/** The start of a file: for a problem about the whole. */
export const START: Place = { line: 1, column: 1 };

/** A report that collects. */
export function collect(): {
  readonly report: Report;
  readonly problems: CompileProblem[];
  readonly notices: CompileProblem[];
} {
  const problems: CompileProblem[] = [];
  const notices: CompileProblem[] = [];
  return {
    problems,
    notices,
    report: (file, place, message, remedy, kind = 'problem') =>
      (kind === 'notice' ? notices : problems).push({ file, ...place, message, remedy }),
  };
}

/** The order of files, and in a file that of the text. */
export function byPlace(a: CompileProblem, b: CompileProblem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** `Bedoelt u "x"?` with the nearest candidate when one is near enough, followed by the remedy for otherwise. */
export function didYouMean(written: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(written, candidates);
  return near === undefined ? otherwise : `Bedoelt u "${near}"? ${otherwise}`;
}
