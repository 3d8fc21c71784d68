/** What the words around a period make of it: at most, at least, just so long, or every so often. */
import type { Language } from '../framework/types';
import type { Bound } from './types';
import { beginsAt, endsWith, gapBefore, rows, wordAt, type WordSource } from './words';

/** The bound with the tokens of its words `[first, end)`; none: first equals end. */
export interface BoundWords {
  readonly bound: Bound;
  readonly first: number;
  readonly end: number;
}

type Row = readonly string[];

interface Lists {
  readonly before: Readonly<Record<Bound, readonly Row[]>>;
  readonly glue: readonly Row[];
  readonly after: Readonly<Record<'ten-minste' | 'ten-hoogste', readonly Row[]>>;
}

const LISTS: Readonly<Record<Language, Lists>> = {
  nl: {
    before: {
      'ten-hoogste': rows(
        'binnen, uiterlijk, hooguit, hoogstens, maximaal, max, ten hoogste, niet langer dan, niet later dan, niet meer dan, nooit langer dan, nooit later dan, nimmer langer dan, korter dan, minder dan, maximum van, maximale, op zijn hoogst, op zijn laatst, op z n laatst, van hoogstens, tot uiterlijk, tot maximaal, tot ten hoogste',
      ),
      'ten-minste': rows(
        'ten minste, tenminste, minstens, minimaal, niet korter dan, niet minder dan, nooit korter dan, langer dan, meer dan, minimum van, minimale, niet eerder dan, niet binnen, niet voor, op zijn minst, tot ten minste, tot minimaal, tot minstens, niet eerder dan na, na ten minste, na minimaal',
      ),
      herhaling: rows(
        'elke, iedere, elk, ieder, om de, eens in de, eens per, eenmaal per, eenmaal in de, een keer per, een keer in de, minimaal elke, ten minste elke, minimaal iedere, ten minste iedere, ten minste eenmaal per, minimaal eens per, uiterlijk iedere, uiterlijk elke, per',
      ),
      precies: rows(
        'gedurende, voor, na, tot, over, gelijk aan, bedraagt, is, ouder dan, ouder zijn dan, voor de duur van, op',
      ),
    },
    glue: rows(
      'de, het, een, deze, die, periode, termijn, duur, van, tijd, tijdvak, ongeveer, circa, totaal, afgesproken, aansluitende',
    ),
    after: {
      'ten-minste': rows(
        'of langer, of meer, of zoveel langer, dan wel zoveel langer, dan wel langer, en zoveel langer',
      ),
      'ten-hoogste': rows('of korter, of minder, of eerder, of zoveel eerder, of zoveel korter'),
    },
  },
  en: {
    before: {
      'ten-hoogste': rows(
        'within, no later than, not later than, at most, no longer than, not longer than, not more than, no more than, up to, maximum, maximum of, not exceed, not exceeding, not to exceed, less than, shorter than, inside, never longer than, at the latest, never more than',
      ),
      'ten-minste': rows(
        'at least, no less than, not less than, not fewer than, no fewer than, minimum, minimum of, longer than, more than, not before, no earlier than, not earlier than, no shorter than, not shorter than, never less than, not until',
      ),
      herhaling: rows(
        'every, each, per, once every, at least every, at least once every, once per, at least once per, once in every, no less often than every',
      ),
      precies: rows('for, after, of, during, over, older than, is, until, throughout, retained, kept, stored'),
    },
    glue: rows('the, a, an, period, term, of, time, duration, any, total, initial'),
    after: {
      'ten-minste': rows(
        'or longer, or more, or as much longer, or such longer, and as much longer, and for as much longer',
      ),
      'ten-hoogste': rows('or less, or sooner, or earlier, or shorter, at the latest, at most'),
    },
  },
};

const ORDER: readonly Bound[] = ['herhaling', 'ten-minste', 'ten-hoogste', 'precies'];
/** Words looked back over at most. */
const FURTHEST = 12;

/** The bound of the period whose number begins at `first` and whose unit ends before `end`. `from`: start of its sentence. */
export function boundAround(source: WordSource, first: number, end: number, from: number): BoundWords {
  const lists = LISTS[source.language];
  const before = boundBefore(source, first, from, lists);
  if (isNotBefore(source, before?.first ?? first, from)) {
    return { bound: 'ten-minste', first: before?.first ?? first, end: before?.end ?? first };
  }
  if (before !== undefined && before.bound !== 'precies') return before;
  for (const bound of ['ten-minste', 'ten-hoogste'] as const) {
    const said = lists.after[bound].some((row) => beginsAt(source, end, row));
    if (said) return { bound, first: before?.first ?? first, end: before?.end ?? first };
  }
  return before ?? { bound: 'precies', first, end: first };
}

/** `niet eerder vernietigd dan na …`, `not deleted until after …`: the words stand apart. */
function isNotBefore(source: WordSource, bound: number, from: number): boolean {
  const apart = wordsBetween(source, from, bound);
  return source.language === 'nl'
    ? /\b(niet|nooit) (eerder|voor) .*\bdan( na| nadat)?$/.test(apart)
    : /\b(not|never) .*\b(until|before|earlier than)( after)?$/.test(apart);
}

function wordsBetween(source: WordSource, from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) => wordAt(source, from + at)).join(' ');
}

function boundBefore(source: WordSource, first: number, from: number, lists: Lists): BoundWords | undefined {
  let at = first;
  let found: BoundWords | undefined;
  while (at > from && first - at < FURTHEST && !/[,;:]/.test(gapBefore(source, at))) {
    const step = stepBefore(source, at, from, lists);
    if (step === undefined) break;
    const { bound, length } = step;
    if (bound !== undefined) {
      const stronger = found === undefined || found.bound === 'precies';
      found = { bound: stronger ? bound : (found?.bound ?? bound), first: at - length, end: found?.end ?? at };
    }
    at -= length;
  }
  return found;
}

function stepBefore(
  source: WordSource,
  at: number,
  from: number,
  lists: Lists,
): { bound: Bound | undefined; length: number } | undefined {
  const fits = (row: Row): boolean => at - row.length >= from && endsWith(source, at, row);
  const found = ORDER.flatMap((bound) =>
    lists.before[bound].filter(fits).map((row) => ({ bound, length: row.length })),
  );
  const longest = found.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return longest;
  const glue = lists.glue.find(fits);
  return glue === undefined ? undefined : { bound: undefined, length: glue.length };
}
