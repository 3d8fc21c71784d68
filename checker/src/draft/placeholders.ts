import type { Placeholder, Range } from './types';

/**
 * What a drafter leaves open. All alternatives are bounded, so that the search stays linear. Links are no prose:
 * of `[x](y)` only the `x` stands in it, without its brackets.
 */
const OPEN = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}\]])\[[^\[\]]{1,160}\](?![\p{L}(\[])`,
    String.raw`\{[\p{L}_][\p{L}\p{N}_ -]{0,60}\}`,
    String.raw`_{3,}`,
    String.raw`●{2,}`,
    String.raw`(?<![.…])(?=(?<dots>\.{5,}|…{2,}))\k<dots>(?!\s{0,40}\d)`,
    String.raw`(?<![\p{L}\p{N}])(?:n\.?t\.?b\.?|n\.n\.b\.|t\.b\.d\.|TBD|TBC|t\.n\.b\.|XX{1,4}|PM)(?![\p{L}\p{N}])`,
    String.raw`(?<!\d\s?)(?<![\p{L}\p{N}])p\.m\.`,
    String.raw`(?<![\p{L}])(?:nader|nog|later) (?:nader )?(?:te bepalen|in te vullen|aan te vullen|overeen te komen|vast te stellen|uit te werken|te specificeren)`,
    String.raw`(?<![\p{L}])to be (?:determined|completed|confirmed|agreed|filled in|specified)`,
  ].join('|'),
  'gu',
);
const CASELESS = /(?<![\p{L}])(?:nader|nog|later) (?:te bepalen|in te vullen)(?![\p{L}])/giu;

/** Placeholders in the prose of an article, in order; `tags` are ranges of tags that are no HTML. */
export function placeholdersIn(prose: string, source: string, tags: readonly Range[]): Placeholder[] {
  const found: Placeholder[] = [];
  for (const pattern of [OPEN, CASELESS]) {
    for (const match of prose.matchAll(pattern)) {
      if (isOpen(match[0], prose, match.index))
        found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
    }
  }
  for (const tag of tags) found.push({ ...tag, text: source.slice(tag.start, tag.end) });
  return withoutOverlap(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

const NAMES_LAW =
  /^\[\s*(?:artikel|artikelen|art\.|article|section|verordening|richtlijn|wet\s|besluit\s|[\p{L} ]*(?:wet|wetboek|besluit|regeling)\s*\])/iu;

function isOpen(text: string, prose: string, at: number): boolean {
  if (!text.startsWith('[')) return text !== 'PM' || !/\d\s?$/.test(prose.slice(Math.max(0, at - 2), at));
  const inner = text.slice(1, -1).trim();
  if (inner === '' || /^[xX]$/.test(inner) || /^\^|^\d{1,3}$/.test(inner)) return false;
  return !NAMES_LAW.test(text) && !/^(?:drafting note|toelichting|noot|note|red\.)/i.test(inner);
}

function withoutOverlap(found: readonly Placeholder[]): Placeholder[] {
  const kept: Placeholder[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
