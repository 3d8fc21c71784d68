/** How a lid or point is numbered: the style tells which labels are siblings. */
export type LabelStyle = `dec${number}` | 'num.' | 'num)' | '(num)' | 'letter' | 'Letter' | 'rom' | 'bul' | 'kop';

export interface Label {
  /** As written, without punctuation; empty for a bullet. */
  readonly text: string;
  readonly style: LabelStyle;
  /** Characters it takes, white space after it included. */
  readonly length: number;
}

const LABEL =
  /^(?:(\d{1,3}[a-z]?(?:\.\d{1,2}){1,4})([.):]?)|(\d{1,3})([.)])|\((\d{1,3})\)|\(([a-z]{1,5})\)|([a-z]{1,5})([.)])|([A-Z])([.)])|([-–—•◦▪●·‣*+]))(\s+)(?=\S)/u;

const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

/** The label that a line starts with, if any; `article` is the number of the article it stands in. */
export function labelAt(line: string, article: string): Label | undefined {
  const match = LABEL.exec(line);
  if (!match) return undefined;
  const [all, decimal, after, number, mark, bracketed, bracketedLetter, letter, , capital, , bullet] = match;
  const length = all.length;
  if (decimal !== undefined) {
    return isLidNumber(decimal, after ?? '', line.charAt(length), article)
      ? { text: decimal, style: `dec${decimal.split('.').length}`, length }
      : undefined;
  }
  if (number !== undefined) return { text: number, style: mark === ')' ? 'num)' : 'num.', length };
  if (bracketed !== undefined) return { text: bracketed, style: '(num)', length };
  const letters = bracketedLetter ?? letter;
  if (letters !== undefined) return letterLabel(letters, length);
  if (capital !== undefined) return { text: capital, style: 'Letter', length };
  return bullet === undefined ? undefined : { text: '', style: 'bul', length };
}

/** "3.1 Leverancier" and "3.1. leverancier" are labels, "3.5 procent" is an amount. */
function isLidNumber(decimal: string, after: string, next: string, article: string): boolean {
  return after !== '' || decimal.startsWith(`${article}.`) || /[\p{Lu}["“„‘'([*_]/u.test(next);
}

function letterLabel(letters: string, length: number): Label | undefined {
  if (letters.length === 1 && !/[ivx]/.test(letters)) return { text: letters, style: 'letter', length };
  if (ROMAN.test(letters)) return { text: letters, style: 'rom', length };
  return letters.length === 2 && letters.startsWith(letters.charAt(1))
    ? { text: letters, style: 'letter', length }
    : undefined;
}

/** `i`, `v` and `x` are letters when they continue a row of letters: after `h`, `u`, `w`. */
export function continuesLetters(label: Label, previousLetter: string): boolean {
  return (
    label.style === 'rom' &&
    label.text.length === 1 &&
    previousLetter !== '' &&
    label.text.charCodeAt(0) === previousLetter.charCodeAt(0) + 1
  );
}
