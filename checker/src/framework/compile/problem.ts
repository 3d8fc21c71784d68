/** What a contributor or a body reads when a file of the framework is not right: where, what, and how to mend it. */
import { closest, distance } from 'fastest-levenshtein';

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

/** Where the compiler puts what it finds. */
export type Report = (file: string, place: Place, message: string, remedy: string) => void;

/** The start of a file: for a problem about the whole. */
export const START: Place = { line: 1, column: 1 };

/** A report that collects. */
export function collect(): { readonly report: Report; readonly problems: CompileProblem[] } {
  const problems: CompileProblem[] = [];
  return { problems, report: (file, place, message, remedy) => problems.push({ file, ...place, message, remedy }) };
}

/** `Bedoelt u "x"?` with the nearest candidate when one is near enough, followed by the remedy for otherwise. */
export function didYouMean(written: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(written, candidates);
  return near === undefined ? otherwise : `Bedoelt u "${near}"? ${otherwise}`;
}

/** One slip per three letters, or a word that was cut off or lengthened. */
function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  if (list.length === 0) return undefined;
  const best = closest(written, list);
  if (distance(written, best) <= Math.max(1, Math.floor(written.length / 3))) return best;
  return list.find(
    (item) => written.length >= 3 && item.length >= 3 && (item.startsWith(written) || written.startsWith(item)),
  );
}
