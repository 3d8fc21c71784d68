/**
 * The number of an inserted article. The user's articles are never renumbered, because references to them would break,
 * and no number is given twice. So the numbering goes on where it can (`8` after `7`, when no `8` follows) and takes a
 * letter where it cannot (`7a` between `7` and `8`), as the legislator does.
 */

type Series = 'numbers' | 'roman' | 'letters';

interface Parsed {
  readonly series: Series;
  /** What stands before the part that counts: `3.` of `3.2`, `Alg-` of `Alg-7`. */
  readonly prefix: string;
  readonly value: number;
  /** Letter of an article that was inserted earlier: `a` of `7a`. */
  readonly letter: string;
}

/**
 * A free number for an article inserted after `previous` and before `following` (empty: none).
 * `used` holds all numbers of the draft. Empty when articles here have no number.
 */
export function freeNumber(previous: string, following: string, used: ReadonlySet<string>): string {
  const parsed = parse(previous, used);
  if (parsed === undefined) return '';
  const next = write({ ...parsed, value: parsed.value + 1, letter: '' });
  if (!used.has(next) && !comesAfter(next, following, used)) return next;
  for (const letter of lettersAfter(parsed.letter)) {
    const candidate = write({ ...parsed, letter });
    if (!used.has(candidate)) return candidate;
  }
  return lastOf(previous, used);
}

/** The number after the highest one of the same series: where no number fits in between, it is at least not a duplicate. */
export function lastOf(number: string, used: ReadonlySet<string>): string {
  const parsed = parse(number, used);
  if (parsed === undefined) return '';
  const values = [...used].flatMap((one) => {
    const other = parse(one, used);
    return other?.series === parsed.series && other.prefix === parsed.prefix ? other.value : [];
  });
  return write({ ...parsed, value: Math.max(parsed.value, ...values) + 1, letter: '' });
}

function comesAfter(number: string, following: string, used: ReadonlySet<string>): boolean {
  const one = parse(number, used);
  const other = parse(following, used);
  return one?.series === other?.series && one?.prefix === other?.prefix && (one?.value ?? 0) > (other?.value ?? 0);
}

function* lettersAfter(letter: string): Generator<string> {
  const first = letter === '' ? 'a'.charCodeAt(0) : letter.charCodeAt(0) + 1;
  for (let code = first; code <= 'z'.charCodeAt(0); code++) yield String.fromCharCode(code);
}

function parse(number: string, used: ReadonlySet<string>): Parsed | undefined {
  const roman = /^([IVXLC]+)([a-z]?)$/.exec(number);
  if (roman?.[1] !== undefined && isRoman(roman[1], used)) {
    return { series: 'roman', prefix: '', value: fromRoman(roman[1]), letter: roman[2] ?? '' };
  }
  const digits = /^(.*?)(\d{1,6})([a-z]?)$/.exec(number);
  if (digits !== null) {
    return { series: 'numbers', prefix: digits[1] ?? '', value: Number(digits[2]), letter: digits[3] ?? '' };
  }
  const letters = /^([A-Z])([a-z]?)$/.exec(number);
  if (letters === null) return undefined;
  return { series: 'letters', prefix: '', value: (letters[1] ?? 'A').charCodeAt(0) - 64, letter: letters[2] ?? '' };
}

function write({ series, prefix, value, letter }: Parsed): string {
  if (series === 'roman') return toRoman(value) + letter;
  if (series === 'letters') return (value <= 26 ? String.fromCharCode(64 + value) : `Z${value - 26}`) + letter;
  return `${prefix}${value}${letter}`;
}

const romanDigits: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function toRoman(value: number): string {
  let rest = value;
  let written = '';
  for (const [worth, digits] of romanDigits) {
    for (; rest >= worth; rest -= worth) written += digits;
  }
  return written;
}

function fromRoman(digits: string): number {
  let rest = digits;
  let value = 0;
  for (const [worth, digit] of romanDigits) {
    for (; rest.startsWith(digit); rest = rest.slice(digit.length)) value += worth;
  }
  return value;
}

/** A single `C` is the hundredth only where a `XCIX` stands too, else the third; `I` is the first unless after `H`. */
function isRoman(digits: string, used: ReadonlySet<string>): boolean {
  const value = fromRoman(digits);
  if (toRoman(value) !== digits) return false;
  return digits.length > 1 || (value === 1 ? !used.has('H') : used.has(toRoman(value - 1)));
}
