import { trimmed } from './html-blocks';
import { spaced } from './mark';
import type { Range } from './types';

/** A term that an article defines; the range is that of the term. */
export interface Definition {
  readonly term: string;
  readonly range: Range;
}

const QUOTED = /^[\s*_]*["“„‘'«]\s*([^"”’'»\r\n]{1,80}?)\s*["”’'»]/u;
const MARKED = /^\s*(?:\*{1,3}|_{1,3})([^*_\r\n]{1,80}?)[:;]?\s*(?:\*{1,3}|_{1,3})/u;
const BARE = /^\s*(\p{Lu}[^:.;\r\n]{0,60}?)\s*(?=:)/u;
const MEANS =
  /^[\s*_"”’')]*(?:[^.:;\r\n]{0,30}?[\s*_])??(?:means|shall mean|has the meaning|betekent|wordt verstaan|verstaat men|is de |is het |:)/iu;

/**
 * Terms defined at the start of the given ranges (sentences). In an article of definitions a marked or bare term before
 * a colon is enough; elsewhere the term is quoted and a word such as "betekent" follows.
 */
export function definitionsIn(source: string, starts: readonly Range[], inDefinitions: boolean): Definition[] {
  return starts.flatMap((range) => {
    const from = markStart(source, range.start);
    const text = source.slice(from, Math.min(range.end, from + 200));
    const match = QUOTED.exec(text) ?? (inDefinitions ? (MARKED.exec(text) ?? BARE.exec(text)) : null);
    const term = match?.[1];
    if (!match || term === undefined) return [];
    if (!means(text, match[0], inDefinitions) || !/[\p{L}\p{N}]/u.test(text.slice(match[0].length))) return [];
    const at = from + text.indexOf(term);
    const place = trimmed(source, at, at + term.length);
    const clean = spaced(source.slice(place.start, place.end).replace(/[:;]$/, ''));
    return clean === ''
      ? []
      : [
          {
            term: clean,
            range: {
              start: place.start,
              end: place.start + source.slice(place.start, place.end).replace(/[:;]$/, '').length,
            },
          },
        ];
  });
}

function means(text: string, match: string, inDefinitions: boolean): boolean {
  const colonInside = /[:;]\s*[*_"”]*$/.test(match);
  if (inDefinitions)
    return colonInside || /^[*_\s]*:/.test(text.slice(match.length)) || MEANS.test(text.slice(match.length));
  return /^[\s*_)]*(?:means|shall mean|has the meaning|betekent|wordt verstaan)/i.test(text.slice(match.length));
}

/** The marks `*` and `_` before a word belong to it. */
function markStart(source: string, start: number): number {
  let at = start;
  while (at > 0 && '*_'.includes(source.charAt(at - 1))) at--;
  return at;
}
