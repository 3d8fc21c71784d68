import type { Grammar } from '../grammar/types';
import type { Statement } from './coordination';
import type { Cue, Segment, SentenceReading, Weakener } from './types';

/** A sentence taken apart. */
export interface SentenceParts {
  readonly sentence: SentenceReading;
  readonly statements: readonly Statement[];
  readonly grammar: Grammar;
  wordAt(token: number): string;
  gap(token: number): string;
  /** What weakens the open sentence above. */
  readonly over: Weakener | undefined;
  /** What stands behind the sentence's last word: its punctuation. */
  readonly after: string;
}

/** The part of a statement that holds a token. */
export function segmentAt(statement: Statement, at: number): Segment | undefined {
  return statement.segments.find((one) => at >= one.first && at < one.end);
}

/** The cue begins in the part. */
export function within(segment: Segment, cue: Cue): boolean {
  const at = cue.tokens[0] ?? -1;
  return at >= segment.first && at < segment.end;
}

/** End of the subordinate parts that directly follow. */
export function dependentsEnd(statement: Statement, segment: Segment): number {
  let end = segment.end;
  for (const next of statement.segments) {
    if (next.first !== end) continue;
    if (next.kind !== 'bijzin') break;
    end = next.end;
  }
  return end;
}

/** Words of the cue are part of an idiom that takes nothing away. */
export function isNeutral(parts: SentenceParts, cue: Cue): boolean {
  return parts.sentence.cues.some(
    (other) =>
      other.kind === 'neutraal' &&
      other.tokens[0] !== undefined &&
      cue.tokens.some(
        (token) => token >= (other.tokens[0] ?? 0) && token <= (other.tokens[other.tokens.length - 1] ?? 0),
      ),
  );
}
