import { readNumber, readParts, type CitedParts } from './citation-parts';
import { lawAt, type LawNames } from './law-names';
import { wordsIn, type RawWord } from './raw-words';
import type { Citation } from './types';

const ARTICLE = new Set(['artikel', 'artikelen', 'art', 'arts', 'artt', 'article', 'articles']);
const ANNEX = new Set(['bijlage', 'bijlagen', 'annex', 'annexes']);
const BEFORE_LAW = new Set([
  'van',
  'de',
  'het',
  'uit',
  'der',
  'bij',
  'of',
  'the',
  'in',
  'under',
  'to',
  'eu',
  'europese',
]);
const TO_LAW = new Set(['tot', 'en', 'met', 't', 'm', 'of', 'and', 'or', 'jo', 'juncto', 'to', 'through', 'alsmede']);

interface Cited extends CitedParts {
  readonly start: number;
  readonly end: number;
  /** It ends a row: "9 tot en met 15". */
  readonly through: boolean;
}

/** References to the laws of the framework in prose: "artikel 14, vierde lid, van de AI-verordening". One pass over its words. */
export function citationsIn(prose: string, names: LawNames): Citation[] {
  if (names.size === 0 || !/\bart|\bbijlage|\bannex/i.test(prose)) return [];
  const words = wordsIn(prose);
  const found: Citation[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    const annex = word !== undefined && ANNEX.has(word.lower);
    if (!word || !(annex || ARTICLE.has(word.lower))) {
      at++;
      continue;
    }
    const row = readRow(prose, words, at + 1, annex);
    const law =
      row.cited.length > 0
        ? (lawAfter(prose, words, row.next, names) ?? lawBefore(prose, words, at, names))
        : undefined;
    if (law)
      found.push(
        ...placed(
          row.cited,
          annex,
          law,
          Math.min(word.start, law.start),
          Math.max(row.cited.at(-1)?.end ?? 0, law.end),
        ),
      );
    at = Math.max(at + 1, law?.next ?? row.next);
  }
  return found;
}

/** Numbers after the word article, with their lids and points, until something else follows. */
function readRow(
  prose: string,
  words: readonly RawWord[],
  from: number,
  annex: boolean,
): { cited: Cited[]; next: number } {
  const cited: Cited[] = [];
  let at = from;
  let through = false;
  while (cited.length < 40) {
    const number = readNumber(prose, words, at, annex);
    if (!number) break;
    const parts = readParts(prose, words, number.next);
    const start = words[at]?.start ?? 0;
    cited.push({ ...parts, article: number.text, start, end: words[parts.next - 1]?.end ?? start, through });
    at = parts.next;
    const joined = joiner(prose, words, at, annex);
    if (!joined) break;
    through = joined.through;
    at = joined.next;
  }
  return { cited, next: Math.max(at, from) };
}

/** ", ", " en ", " tot en met ", "-" between two numbers; undefined when no number follows. */
function joiner(
  prose: string,
  words: readonly RawWord[],
  at: number,
  annex: boolean,
): { next: number; through: boolean } | undefined {
  let next = at;
  while (next < at + 3 && TO_LAW.has(words[next]?.lower ?? '')) next++;
  const between = prose.slice(words[at - 1]?.end ?? 0, words[next]?.start ?? 0);
  if (
    next < words.length &&
    (ARTICLE.has(words[next]?.lower ?? '') || ANNEX.has(words[next]?.lower ?? '')) === !annex &&
    next > at
  )
    next++;
  if (!readNumber(prose, words, next, annex)) return undefined;
  if (next === at && !/^\s*[,;–-]\s*$/.test(between)) return undefined;
  return { next, through: /^\s*(?:tot|t\/m|to\b|through|[–-]\s*$)/.test(between) };
}

interface FoundLaw {
  readonly law: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function lawAfter(prose: string, words: readonly RawWord[], from: number, names: LawNames): FoundLaw | undefined {
  for (let at = from; at < from + 4; at++) {
    const law = lawAt(words, at, names);
    if (law) {
      const start = words[at]?.start ?? 0;
      const gap = prose.slice(words[from - 1]?.end ?? 0, start);
      return /[.;:!?\]]\s/.test(gap)
        ? undefined
        : { law: law.law, start, end: words[law.next - 1]?.end ?? start, next: law.next };
    }
    if (!BEFORE_LAW.has(words[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** "AVG, artikel 35" and "GDPR Art. 35". */
function lawBefore(prose: string, words: readonly RawWord[], at: number, names: LawNames): FoundLaw | undefined {
  for (let length = 8; length >= 1; length--) {
    const law = lawAt(words, at - length, names);
    if (law?.next !== at) continue;
    const start = words[at - length]?.start ?? 0;
    const end = words[at - 1]?.end ?? start;
    return /^(?:,?\s+\(?|\s*\()$/.test(prose.slice(end, words[at]?.start))
      ? { law: law.law, start, end, next: at + 1 }
      : undefined;
  }
  return undefined;
}

/** Citations with their places: the first takes the word article along, the last the law's name; "9 tot en met 15" is seven. */
function placed(cited: readonly Cited[], annex: boolean, law: FoundLaw, start: number, end: number): Citation[] {
  return cited.flatMap((one, index) => {
    const previous = cited[index - 1];
    const range = { start: index === 0 ? start : one.start, end: index === cited.length - 1 ? end : one.end };
    const own: Citation = {
      ...range,
      law: law.law,
      article: one.article,
      ...(one.lid === undefined ? {} : { lid: one.lid }),
      ...(one.point === undefined ? {} : { point: one.point }),
      ...(annex ? { annex: true } : {}),
    };
    if (!one.through || !previous) return [own];
    const between = { start: previous.end, end: one.start, law: law.law, ...(annex ? { annex: true } : {}) };
    return [...rowBetween(previous.article, one.article).map((article) => ({ ...between, article })), own];
  });
}

function rowBetween(first: string, last: string): string[] {
  const from = Number(first);
  const to = Number(last);
  if (!Number.isInteger(from) || !Number.isInteger(to) || to - from > 60) return [];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => String(from + 1 + index));
}
