import type { Framework, Language } from '../framework/types';
import type { CheckInput } from '../types';
import type { ArticleInput } from './article';
import type { Chunk } from './chunk';
import { directivesIn } from './directives';
import { articleItems, groupsOf, type PlacedItem } from './groups';
import { lexiconOf } from './lexicon';
import { prevailing } from './language';
import { keepOnly, useFramework, type DraftMemory } from './memory';
import { orderOf } from './order';
import { outlineOf, type OutlineItem } from './outline';
import { partiesOf } from './parties';
import { placeArticles } from './placing';
import { bodyStart, frontMatterOf } from './profile/front-matter';
import { readProfile } from './profile/read-profile';
import { readArticles } from './read-articles';
import { chunksAt } from './read-chunks';
import { chunkStarts } from './scan';
import type { Draft } from './types';

/** What a reading depends on besides the text. */
export interface DraftOptions {
  readonly framework: Framework;
  /** Profile values from the command line and the settings. */
  readonly profile?: CheckInput['profile'];
  /** Texts of files that the profile may name, by path from the draft's folder; undefined: not looked at. */
  readonly files?: ReadonlyMap<string, string>;
}

/**
 * Reads a draft. Yields after each article made anew and now and then while parsing, so that its driver can give way
 * or stop; with the same memory a next reading continues from what was kept. Never throws, whatever the text.
 */
export function* readDraft(text: string, options: DraftOptions, memory: DraftMemory): Generator<void, Draft> {
  useFramework(memory, options.framework);
  const lexicon = lexiconOf(options.framework);
  const frontMatter = frontMatterOf(text);
  const profile = readProfile(text, frontMatter, options);
  const starts = chunkStarts(text, bodyStart(text, frontMatter));
  const chunks = yield* chunksAt(text, starts, memory);
  const language = languageOf(profile.entries.get('taal')?.value, chunks);
  const outline = outlineOf(chunks, (mark) => lexicon.phases(mark.text) !== undefined);
  const { inputs, items, first } = inputsOf(chunks, outline, starts, language);
  const kept = yield* readArticles(inputs, lexicon, memory);
  keepOnly(memory, chunks, kept);
  const groups = groupsOf(items, chunks, lexicon, text.length, kept.length);
  const order = orderOf(items, chunks, lexicon.phases);
  const articles = placeArticles(kept, first, groups, order, lexicon);
  const heading = items[0]
    ? { start: items[0].start + items[0].mark.heading.start, end: items[0].start + items[0].mark.heading.end }
    : undefined;
  return {
    text,
    eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    language,
    profile: profile.anchor.end > profile.anchor.start || !heading ? profile : { ...profile, anchor: heading },
    articles,
    groups: groups.filter((group) => order === 'phase' || !isArticleOnly(group.articles, group.phase, items)),
    directives: directivesIn(chunks, starts),
    order,
    parties: partiesOf(articles, language),
  };
}

/** In a draft ordered by subject an article named like a phase is an article, no part. */
function isArticleOnly(
  [from, to]: readonly [number, number],
  phase: string | undefined,
  items: readonly PlacedItem[],
): boolean {
  return (
    phase !== undefined &&
    to - from <= 1 &&
    items.some((item) => item.isArticle && item.article === from && item.role === 'artikel')
  );
}

function languageOf(set: unknown, chunks: readonly Chunk[]): Language {
  if (set === 'nl' || set === 'en') return set;
  const counts = { nl: 0, en: 0 };
  for (const { languageCounts } of chunks) {
    counts.nl += languageCounts.nl;
    counts.en += languageCounts.en;
  }
  return prevailing(counts, 'nl');
}

/** What each article is read from, in order, with the start of each in the text; the first may have no heading. */
function inputsOf(
  chunks: readonly Chunk[],
  outline: readonly OutlineItem[],
  starts: readonly number[],
  language: Language,
): { inputs: ArticleInput[]; items: PlacedItem[]; first: number[] } {
  const inputs: ArticleInput[] = [];
  const first: number[] = [];
  const before = chunks.slice(0, outline[0]?.chunk ?? chunks.length);
  if (before.some((chunk) => chunk.hasBody || chunk.mark !== undefined)) {
    inputs.push({ chunks: before, hasHeading: false, titled: false, language });
    first.push(starts[0] ?? 0);
  }
  const own = articleItems(outline);
  const items = outline.map((item, index): PlacedItem => {
    const start = starts[item.chunk] ?? 0;
    const isArticle = own[index] === true;
    const placed = { ...item, start, article: inputs.length, isArticle };
    if (isArticle) {
      inputs.push({ chunks: chunks.slice(item.chunk, item.end), hasHeading: true, titled: item.titled, language });
      first.push(start);
    }
    return placed;
  });
  return { inputs, items, first };
}
