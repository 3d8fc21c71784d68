import type { Framework, Language } from '../framework/types';
import type { ArticleInput } from './article';
import type { Chunk } from './chunk';
import type { ArticleFacts } from './types';

/** An article as it was last read, with everything its facts depend on. */
export interface KeptArticle extends ArticleInput {
  readonly key: string;
  readonly facts: ArticleFacts;
}

/**
 * What is kept of one draft between readings. Everything in it is found again by its full input, so a reading with
 * memory gives what a reading without would. After a reading only what that reading used is kept; a reading that is
 * given up half-way leaves what it made for the next.
 */
export interface DraftMemory {
  framework: Framework | undefined;
  /** Chunks by their text, and in the order of the last reading. */
  chunks: Map<string, Chunk>;
  lastChunks: readonly Chunk[];
  articles: Map<string, KeptArticle>;
  lastArticles: readonly KeptArticle[];
  /** What was kept before most of the draft went: a `<!--` hides the rest until its end is typed, and then all is back. */
  before:
    { readonly chunks: ReadonlyMap<string, Chunk>; readonly articles: ReadonlyMap<string, KeptArticle> } | undefined;
}

/** Memory for one draft, to be given to each reading of it. */
export function createDraftMemory(): DraftMemory {
  return {
    framework: undefined,
    chunks: new Map(),
    lastChunks: [],
    articles: new Map(),
    lastArticles: [],
    before: undefined,
  };
}

/** Forgets everything that was read with another framework. */
export function useFramework(memory: DraftMemory, framework: Framework): void {
  if (memory.framework === framework) return;
  Object.assign(memory, createDraftMemory());
  memory.framework = framework;
}

/** Keeps what a finished reading used, and what stood there before when most of the draft went. */
export function keepOnly(memory: DraftMemory, chunks: readonly Chunk[], articles: readonly KeptArticle[]): void {
  const { chunks: keptChunks, articles: keptArticles, before } = memory;
  if (chunks.length * 2 < memory.lastChunks.length) memory.before = { chunks: keptChunks, articles: keptArticles };
  else if (before && chunks.length * 2 >= before.chunks.size) memory.before = undefined;
  memory.chunks = new Map(chunks.map((chunk) => [chunk.text, chunk]));
  memory.lastChunks = chunks;
  memory.articles = new Map(articles.map((article) => [article.key, article]));
  memory.lastArticles = articles;
}

/** Key of an article: chunks have numbers of their own, so it need not hold their text. */
export function articleKey(chunks: readonly Chunk[], hasHeading: boolean, titled: boolean, language: Language): string {
  return `${language}${hasHeading ? 'h' : '-'}${titled ? 't' : '-'}${chunks.map((chunk) => chunk.id).join(',')}`;
}
