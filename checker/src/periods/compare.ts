/**
 * Comparing lengths of time that are no whole number of days: a month has 28 to 31 of them, ten working days lie
 * within two weeks. Each is taken as the shortest and the longest it can be.
 */
import type { Duration } from '../framework/types';

/** Hours, shortest and longest. */
interface Span {
  readonly least: number;
  readonly most: number;
}

const DAY = 24;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * -1 when `a` is shorter whatever the calendar, 1 when it is longer, 0 when they are the same, undefined when the
 * calendar decides.
 */
export function compare(a: Duration, b: Duration): -1 | 0 | 1 | undefined {
  const inMonths = [months(a), months(b)] as const;
  if (inMonths[0] !== undefined && inMonths[1] !== undefined) return order(inMonths[0], inMonths[1]);
  if (a.unit === b.unit) return order(a.amount, b.amount);
  const [left, right] = [spanOf(a), spanOf(b)];
  if (left.most < right.least) return -1;
  if (left.least > right.most) return 1;
  return left.least === left.most && right.least === right.most ? 0 : undefined;
}

/** Whether `a` leaves no time of `b`, whatever the calendar: at its shortest it is as long as `b` at its longest. */
export function fills(a: Duration, b: Duration): boolean {
  return spanOf(a).least >= spanOf(b).most;
}

/** Whether `a` may be longer than `b`: at its longest. */
export function mayExceed(a: Duration, b: Duration): boolean {
  const order = compare(a, b);
  return order === undefined ? spanOf(a).most > spanOf(b).most : order === 1;
}

function order(a: number, b: number): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

function months({ amount, unit }: Duration): number | undefined {
  if (unit === 'maand') return amount;
  if (unit === 'kwartaal') return amount * 3;
  return unit === 'jaar' ? amount * 12 : undefined;
}

function spanOf(duration: Duration): Span {
  const { amount, unit } = duration;
  switch (unit) {
    case 'minuut':
      return exactly(amount / 60);
    case 'uur':
      return exactly(amount);
    case 'dag':
      return exactly(amount * DAY);
    case 'week':
      return exactly(amount * 7 * DAY);
    case 'werkdag':
      // Every five of them, and what is left over, may have a weekend in between.
      return { least: amount * DAY, most: (amount + 2 * Math.ceil(amount / 5)) * DAY };
    case 'maand':
    case 'kwartaal':
    case 'jaar':
      return spanOfMonths(months(duration) ?? 0);
  }
}

function exactly(hours: number): Span {
  return { least: hours, most: hours };
}

/** Over all months to begin in, in a common and in a leap year. Parts of a month are taken in proportion. */
function spanOfMonths(count: number): Span {
  const years = Math.floor(count / 12);
  const rest = count - years * 12;
  const days = [28, 29].flatMap((february) => MONTHS.map((_, first) => daysFrom(first, rest, february)));
  const least = years * 365 + Math.floor(years / 4) + Math.min(...days);
  return { least: least * DAY, most: (years * 365 + Math.ceil(years / 4) + Math.max(...days)) * DAY };
}

function daysFrom(first: number, count: number, february: number): number {
  const lengthOf = (month: number): number => (month % 12 === 1 ? february : (MONTHS[month % 12] ?? 0));
  const whole = Math.floor(count);
  let days = (count - whole) * lengthOf(first + whole);
  for (let month = 0; month < whole; month++) days += lengthOf(first + month);
  return days;
}
