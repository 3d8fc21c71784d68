import type { Range } from '../../draft/types';

/** Words that make a quotation: a single quoted term is none. */
const FEWEST = 5;
const QUOTED = /["\u201c\u201e\u00ab]([^"\u201c\u201d\u201e\u00bb\n]{12,4000})["\u201d\u201c\u00bb]/g;

/** Quoted passages of several words: somebody else's text, quoted. */
export function quotedRanges(text: string): readonly Range[] {
  if (!/["\u201c\u201e\u00ab]/.test(text)) return [];
  const ranges: Range[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const quoted = match[1] ?? '';
    if (quoted.trim().split(/\s+/).length >= FEWEST)
      ranges.push({ start: match.index, end: match.index + match[0].length });
  }
  return ranges;
}
