/** How the leden of an inserted article are marked and set apart, as the draft does it with its own. */
import type { ArticleFacts, Draft, LidStyle, PlacedArticle, Provision } from '../draft/types';

export interface LidWriter {
  /** What stands before the text of the `n`-th lid of an article: `1. `, `8.1 `, `(1) `, or nothing. */
  readonly marker: (article: string, n: number) => string;
  /** Between two leden: a line end or a blank line. */
  readonly between: string;
  /** Lines after the first are indented to stay within the lid (Markdown lists). */
  readonly indent: boolean;
}

/** The way of the model's leden, else that of the last article with leden of the usual style in the draft. */
export function ledenLike(model: PlacedArticle | undefined, draft: Draft): LidWriter {
  const example =
    withLeden(model) ??
    [...draft.articles]
      .reverse()
      .map(withLeden)
      .find((facts) => facts !== undefined);
  if (example === undefined) {
    const written = draft.articles.some(({ operative, facts }) => operative && facts.sentences.length > 0);
    return fromStyle(written && model !== undefined ? 'geen' : 'punt');
  }
  const [first, second] = topLeden(example);
  if (first === undefined || first.label === '') return fromStyle(example.lidStyle);
  const line = example.text.slice(first.start, first.end);
  const found = line.indexOf(first.label);
  const after = /^[\s\S]{0,4}?(?=[^\s.)\]*_\\:-])/.exec(line.slice(found + first.label.length))?.[0] ?? ' ';
  if (found < 0 || found > 4) return fromStyle(example.lidStyle);
  const before = line.slice(0, found);
  const gap = second === undefined ? '' : example.text.slice(first.start, second.start);
  const list = example.lidStyle === 'punt' || example.lidStyle === 'haakje';
  return {
    marker: (article, n) => `${before}${labelLike(first.label, article, n)}${after}`,
    between: /\n[ \t]*\r?\n[ \t]*$/.test(gap) || !list ? '\n\n' : '\n',
    indent: list,
  };
}

/** Label of the `n`-th lid: `8.2` where the draft writes `3.1`, else `2`. */
function labelLike(label: string, article: string, n: number): string {
  const dot = label.lastIndexOf('.');
  return dot >= 0 && article !== '' ? `${article}.${n}` : String(n);
}

function withLeden(article: PlacedArticle | undefined): ArticleFacts | undefined {
  if (article?.operative !== true) return undefined;
  return topLeden(article.facts).length > 0 ? article.facts : undefined;
}

/** The leden of an article that hang under no other, in order. */
export function topLeden(facts: ArticleFacts): readonly Provision[] {
  return facts.provisions.filter((provision) => provision.kind === 'lid' && provision.parent < 0);
}

/** The usual way of a style. */
export function fromStyle(style: LidStyle): LidWriter {
  switch (style) {
    case 'punt':
      return { marker: (_, n) => `${n}. `, between: '\n', indent: true };
    case 'haakje':
      return { marker: (_, n) => `${n}) `, between: '\n', indent: true };
    case 'haakjes':
      return { marker: (_, n) => `(${n}) `, between: '\n\n', indent: false };
    case 'decimaal':
      return {
        marker: (article, n) => (article === '' ? `${n}. ` : `${article}.${n} `),
        between: '\n\n',
        indent: false,
      };
    case 'streepje':
      return { marker: () => '- ', between: '\n', indent: true };
    case 'geen':
      return { marker: () => '', between: '\n\n', indent: false };
  }
}
