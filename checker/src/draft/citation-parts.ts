import type { RawWord } from './raw-words';

/** Lid and point of a cited article. */
export interface CitedParts {
  readonly article: string;
  readonly lid?: string;
  readonly point?: string;
}

const ORDINALS =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste'.split(
    ' ',
  );
const LID = new Set(['lid', 'leden', 'paragraph', 'paragraphs', 'para', 'paras']);
const POINT = new Set([
  'onder',
  'onderdeel',
  'onderdelen',
  'sub',
  'punt',
  'punten',
  'point',
  'points',
  'letter',
  'letters',
  'aanhef',
  'subparagraph',
]);

/** An article's number at a word: `14`, `4 bis`, `6:96`; an annex also `III` and `B`. */
export function readNumber(
  prose: string,
  words: readonly RawWord[],
  at: number,
  annex: boolean,
): { readonly text: string; readonly next: number } | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (annex && /^(?:[IVX]{1,5}|[A-Z])$/.test(word.text)) return { text: word.text, next: at + 1 };
  if (!/^\d{1,4}[a-z]{0,2}$/.test(word.lower)) return undefined;
  const after = words[at + 1];
  const between = prose.slice(word.end, after?.start ?? word.end);
  if (after && between === ':' && /^\d/.test(after.lower)) return { text: `${word.text}:${after.text}`, next: at + 2 };
  if (after && between === ' ' && /^(?:bis|ter|quater)$/.test(after.lower))
    return { text: `${word.text} ${after.lower}`, next: at + 2 };
  if (after && between === '.' && /^\d/.test(after.lower)) return undefined;
  return { text: word.text, next: at + 1 };
}

/** ", vierde lid", " lid 1, onder a", "(4)(a)", ", punt 5" from word `at` on; the first lid and point count. */
export function readParts(
  prose: string,
  words: readonly RawWord[],
  at: number,
): { readonly lid?: string; readonly point?: string; readonly next: number } {
  const parts: { lid?: string; point?: string } = {};
  let next = at;
  for (let steps = 0; steps < 12; steps++) {
    const step = inBrackets(prose, words, next) ?? ordinalLid(words, next) ?? named(words, next);
    if (!step || /[.;:!?]\s/.test(prose.slice(words[next - 1]?.end ?? 0, words[next]?.start ?? 0))) break;
    if (step.lid !== undefined) parts.lid ??= step.lid;
    if (step.point !== undefined) parts.point ??= step.point;
    next = step.next;
  }
  return { ...parts, next };
}

interface Step {
  readonly lid?: string;
  readonly point?: string;
  readonly next: number;
}

function inBrackets(prose: string, words: readonly RawWord[], at: number): Step | undefined {
  const word = words[at];
  if (
    !word ||
    !/^\s?\($/.test(prose.slice(words[at - 1]?.end ?? 0, word.start).replace(/^\)/, '')) ||
    prose.charAt(word.end) !== ')'
  )
    return undefined;
  if (/^\d{1,2}[a-z]?$/.test(word.lower)) return { lid: word.lower, next: at + 1 };
  return /^[a-z]{1,4}$/.test(word.lower) && word.lower !== 'eu' ? { point: word.lower, next: at + 1 } : undefined;
}

/** "vierde lid", "eerste en tweede lid". */
function ordinalLid(words: readonly RawWord[], at: number): Step | undefined {
  const ordinal = ORDINALS.indexOf(words[at]?.lower ?? '');
  if (ordinal < 0) return undefined;
  for (let next = at + 1; next < at + 6; next++) {
    const lower = words[next]?.lower ?? '';
    if (lower === 'lid' || lower === 'alinea')
      return { ...(lower === 'lid' ? { lid: String(ordinal + 1) } : {}), next: next + 1 };
    if (!ORDINALS.includes(lower) && !/^(?:en|tot|met|of)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** "lid 4", "leden 1 en 2", "onder a", "aanhef en onder b", "punt 5". */
function named(words: readonly RawWord[], at: number): Step | undefined {
  const name = words[at]?.lower ?? '';
  const isLid = LID.has(name);
  if (!isLid && !POINT.has(name)) return undefined;
  if (name === 'aanhef')
    return { next: words[at + 1]?.lower === 'en' && POINT.has(words[at + 2]?.lower ?? '') ? at + 2 : at + 1 };
  const value = words[at + 1]?.lower ?? '';
  if (!isValue(value)) return undefined;
  let next = at + 2;
  if (/^(?:bis|ter|quater)$/.test(words[next]?.lower ?? '')) next++;
  while (/^(?:en|of|and|or)$/.test(words[next]?.lower ?? '') && isValue(words[next + 1]?.lower ?? '')) next += 2;
  return { ...(isLid ? { lid: value } : { point: value }), next };
}

function isValue(word: string): boolean {
  return /^(?:\d{1,2}[a-z]?|[a-z]|[ivx]{2,5})$/.test(word);
}
