import { distance } from 'fastest-levenshtein';

/**
 * What was probably meant by `written`: the nearest known word, or the only one that begins (almost) like it,
 * cut off or lengthened (`hoog-risco` for `hoog-risico-ai-systeem`); undefined when nothing is near. Case, spaces and `_` do not count.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const word = plain(written);
  const candidates = [...known];
  const ranked = candidates
    .map((candidate) => ({ candidate, away: distance(word, plain(candidate)) }))
    .sort((a, b) => a.away - b.away);
  const best = ranked[0];
  if (best && best.away <= Math.max(1, Math.floor(word.length / 3))) return best.candidate;
  return beginningLike(word, candidates);
}

function beginningLike(word: string, known: readonly string[]): string | undefined {
  if (word.length < 3) return undefined;
  const slips = Math.floor(word.length / 5);
  const alike = known.filter((candidate) => {
    const start = plain(candidate);
    if (start.length >= 3 && word.startsWith(start)) return true;
    return [-1, 0, 1].some((more) => distance(word, start.slice(0, word.length + more)) <= slips);
  });
  return alike.length === 1 ? alike[0] : undefined;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_]+/g, '-');
}
