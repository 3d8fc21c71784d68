/** Reading drafts in tests. */
import { createDraftMemory, readDraft, type DraftMemory, type DraftOptions } from '../../checker/src/draft';
import type { ArticleFacts, Draft } from '../../checker/src/draft/types';
import { smallFramework } from './small-framework';

/** Reads a text to the end, with the small framework unless another is given. */
export function read(
  text: string,
  options: Partial<DraftOptions> = {},
  memory: DraftMemory = createDraftMemory(),
): Draft {
  const run = readDraft(text, { framework: smallFramework, ...options }, memory);
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

/** One line an article, as tests compare them: `3.1 | Titel | 3.1 3.1.a 3.1.b`. */
export function outline(text: string): string[] {
  return read(text).articles.map(({ facts }) => [facts.number, facts.title, paths(facts)].join(' | '));
}

/** Addresses of the provisions of an article, in order; quotations in angle brackets, rows with `#`. */
export function paths(facts: ArticleFacts): string {
  return facts.provisions
    .map(({ path, kind }) => (kind === 'citaat' ? `<${path}>` : kind === 'rij' ? `#${path}` : path || '-'))
    .join(' ');
}

/** Facts of the only article of a text, or of the article with this number. */
export function article(text: string, number?: string): ArticleFacts {
  const { articles } = read(text);
  const found = number === undefined ? articles[0] : articles.find(({ facts }) => facts.number === number);
  if (!found) throw new Error(`no article ${number ?? ''} in: ${text}`);
  return found.facts;
}
