import { distance } from 'fastest-levenshtein';
import type { ProfileProblem, Range } from '../types';

/** A problem of the front matter; ids are those of the message catalogue. */
export function problem(
  message: string,
  range: Range,
  args: Readonly<Record<string, string>>,
  suggestion?: string,
): ProfileProblem {
  return {
    message: `profile.${message}`,
    start: range.start,
    end: range.end,
    args,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** What was probably meant: the nearest of the known words, or none when nothing is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const word = written.toLowerCase().replace(/[\s_]+/g, '-');
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const away = candidate.toLowerCase() === word ? 0 : distance(word, candidate.toLowerCase());
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best ?? beginning(word, known);
}

/** `hoog-risico` for `hoog-risico-ai-systeem`: the only known word that starts so. */
function beginning(word: string, known: readonly string[]): string | undefined {
  const starting = word.length < 3 ? [] : known.filter((candidate) => candidate.startsWith(word));
  return starting.length === 1 ? starting[0] : undefined;
}
