import { lastAtMost } from './lines';
import type { ArticleFacts, Draft } from './types';

/** Index in `draft.articles` of the article that holds an offset of the text; undefined between articles. */
export function articleAt(draft: Pick<Draft, 'articles'>, offset: number): number | undefined {
  const index = lastAtMost(draft.articles, offset, (article) => article.start);
  const article = draft.articles[index];
  return article && offset <= article.start + article.facts.text.length ? index : undefined;
}

/** Index in `article.provisions` of the provision at an offset of the article; undefined when it lies in none. */
export function provisionAt(article: Pick<ArticleFacts, 'provisions'>, offset: number): number | undefined {
  const index = lastAtMost(article.provisions, offset, (provision) => provision.start);
  const provision = article.provisions[index];
  return provision && offset <= provision.end ? index : undefined;
}
