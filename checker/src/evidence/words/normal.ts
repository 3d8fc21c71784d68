/** How a word of the draft is written for looking up: lower case, without accents, soft hyphens and genitive `'s`. */
export function normalWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : stripped(lower);
}

/** The usual case needs no more. */
const PLAIN = /^[a-z0-9]+$/;

function stripped(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/'s?$/, '');
}
