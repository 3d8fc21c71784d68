import { articleFacts, type ArticleInput, type Lexicon } from './article';
import { articleKey, type DraftMemory, type KeptArticle } from './memory';

/** The facts of each article, made anew only when its chunks, its heading or the language changed. Yields after each made anew. */
export function* readArticles(
  inputs: readonly ArticleInput[],
  lexicon: Lexicon,
  memory: DraftMemory,
): Generator<void, KeptArticle[]> {
  const last = memory.lastArticles;
  const shift = last.length - inputs.length;
  let front = 0;
  while (front < inputs.length && isSame(inputs[front], last[front])) front++;
  let back = inputs.length;
  while (back > front && back + shift > front && isSame(inputs[back - 1], last[back - 1 + shift])) back--;
  const articles: KeptArticle[] = [...last.slice(0, front)];
  for (const input of inputs.slice(front, back)) {
    const key = articleKey(input.chunks, input.hasHeading, input.titled, input.language);
    const known = memory.articles.get(key) ?? memory.before?.articles.get(key);
    const article = known ?? { ...input, key, facts: articleFacts(input, lexicon) };
    articles.push(article);
    if (known) continue;
    memory.articles.set(key, article);
    yield;
  }
  for (let index = back; index < inputs.length; index++) {
    const kept = last[index + shift];
    if (kept) articles.push(kept);
  }
  return articles;
}

function isSame(input: ArticleInput | undefined, kept: KeptArticle | undefined): boolean {
  if (!input || !kept) return false;
  if (input.hasHeading !== kept.hasHeading || input.titled !== kept.titled || input.language !== kept.language)
    return false;
  return (
    input.chunks.length === kept.chunks.length && input.chunks.every((chunk, index) => chunk === kept.chunks[index])
  );
}
