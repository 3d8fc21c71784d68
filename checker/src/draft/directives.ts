import type { Range } from './types';

/** A comment addressed to Contractkader: what stands after `contractkader:`, and where the comment is. */
export interface Directive {
  readonly text: string;
  readonly range: Range;
}

/** `<!-- contractkader: … -->` among the comments of an article. */
export function directivesIn(source: string, comments: readonly Range[]): Directive[] {
  return comments.flatMap((range) => {
    const inner = source
      .slice(range.start + 4, range.end)
      .replace(/-->$/, '')
      .trim();
    return /^contractkader\s*:/i.test(inner) ? [{ text: inner.slice(inner.indexOf(':') + 1).trim(), range }] : [];
  });
}
