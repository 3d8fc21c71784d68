/** Numbers in words, read and written: Dutch and English, as far as contracts count. */
import type { Language } from '../framework/types';

const DUTCH_ONES = words('nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien');
const DUTCH_TEENS = words('zestien zeventien achttien negentien');
const DUTCH_TENS = words('twintig dertig veertig vijftig zestig zeventig tachtig negentig');
const ENGLISH_ONES = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const ENGLISH_TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');

function words(text: string): readonly string[] {
  return text.split(' ');
}

const DUTCH_SMALL = [...DUTCH_ONES, ...DUTCH_TEENS];

/** Value of one word (lower case, without accents): `tweeenzeventig`, `six`, `72`; undefined when it is no number. */
export function numberOf(word: string, language: Language): number | undefined {
  if (/^\d{1,6}$/.test(word)) return Number(word);
  return language === 'nl' ? dutchNumber(word) : englishNumber(word);
}

function dutchNumber(word: string): number | undefined {
  const half = /^anderhal(?:f|ve)$/.test(word) ? 1.5 : /^hal(?:f|ve)$/.test(word) ? 0.5 : undefined;
  if (half !== undefined) return half;
  const andHalf = /^(.+?)enhal(?:f|ve)$/.exec(word);
  if (andHalf !== null) {
    const whole = dutchWhole(andHalf[1] ?? '');
    return whole === undefined ? undefined : whole + 0.5;
  }
  const hundreds = /^(.*?)honderd(?:en)?(.*)$/.exec(word);
  if (hundreds === null) return dutchWhole(word);
  const many = hundreds[1] === '' ? 1 : dutchWhole(hundreds[1] ?? '');
  const rest = hundreds[2] === '' ? 0 : dutchWhole(hundreds[2] ?? '');
  return many === undefined || rest === undefined ? undefined : many * 100 + rest;
}

/** Nought to ninety-nine. */
function dutchWhole(word: string): number | undefined {
  const small = DUTCH_SMALL.indexOf(word);
  if (small >= 0) return small;
  const ten = DUTCH_TENS.findIndex((one) => word.endsWith(one));
  if (ten < 0) return undefined;
  const before = word.slice(0, -(DUTCH_TENS[ten] ?? '').length);
  if (before === '') return (ten + 2) * 10;
  const one = before.endsWith('en') ? DUTCH_ONES.indexOf(before.slice(0, -2)) : -1;
  return one >= 1 && one <= 9 ? (ten + 2) * 10 + one : undefined;
}

function englishNumber(word: string): number | undefined {
  if (word === 'half') return 0.5;
  const small = ENGLISH_ONES.indexOf(word);
  if (small >= 0) return small;
  const ten = ENGLISH_TENS.indexOf(word);
  return ten < 0 ? undefined : (ten + 2) * 10;
}

/** Whether an English word counts tens, so that ones may follow: `seventy-two`. */
export function isEnglishTens(word: string): boolean {
  return ENGLISH_TENS.includes(word);
}

/** A whole number from 1 to 99 in words; digits for others. */
export function inWords(value: number, language: Language): string {
  if (!Number.isInteger(value) || value < 1 || value > 99)
    return String(value).replace('.', language === 'nl' ? ',' : '.');
  if (language === 'en') {
    const small = ENGLISH_ONES[value];
    if (small !== undefined) return small;
    const ten = ENGLISH_TENS[Math.floor(value / 10) - 2] ?? '';
    return value % 10 === 0 ? ten : `${ten}-${ENGLISH_ONES[value % 10] ?? ''}`;
  }
  if (value === 1) return 'één';
  const small = DUTCH_SMALL[value];
  if (small !== undefined) return small;
  const ten = DUTCH_TENS[Math.floor(value / 10) - 2] ?? '';
  if (value % 10 === 0) return ten;
  const one = DUTCH_ONES[value % 10] ?? '';
  return `${one}${one.endsWith('e') ? 'ën' : 'en'}${ten}`;
}
