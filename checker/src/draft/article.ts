import type { Language } from '../framework/types';
import { articleKind } from './article-kind';
import type { Chunk } from './chunk';
import { citationsIn } from './citations';
import { definitionsIn } from './definitions';
import { contentId } from './content-id';
import { articleLanguage } from './language';
import type { LawNames } from './law-names';
import type { Mark } from './mark';
import { mentionsIn, type MentionIndex } from './mentions';
import { partyNamesIn } from './party-names';
import { placeholdersIn } from './placeholders';
import { provisionsOf, type ProvisionShape } from './provisions';
import { sentencesIn } from './sentences';
import { tokensIn } from './tokens';
import type { ArticleFacts, Citation, HeadingStyle, Provision, Range, Sentence, Token } from './types';

/** What is looked up in the framework while an article is read. */
export interface Lexicon {
  readonly laws: LawNames;
  readonly mentions: MentionIndex;
}

/** Everything that the facts of an article depend on, besides the framework. */
export interface ArticleInput {
  readonly chunks: readonly Chunk[];
  /** The mark of the first chunk is the article's heading. */
  readonly hasHeading: boolean;
  /** The second chunk is its title. */
  readonly titled: boolean;
  /** Language of the draft, for an article too short to tell its own. */
  readonly language: Language;
}

/** Reads one article from its own text alone. Ranges count from its start. */
export function articleFacts(input: ArticleInput, lexicon: Lexicon): ArticleFacts {
  const text = input.chunks.map((chunk) => chunk.text).join('');
  const prose = input.chunks.map((chunk) => chunk.prose.text).join('');
  const parts = partsOf(input.chunks);
  const head = headOf(input);
  const counts = countsOf(input.chunks);
  const language = articleLanguage(counts, input.language);
  const { provisions: shapes, lidStyle } = provisionsOf({ prose, number: head.number, parts, from: head.end });
  const { provisions, sentences, tokens } = wordsOf(shapes, prose, language);
  const starts = sentences.map(({ start, end }) => ({ start, end }));
  const defining = /begrip|definit|woorden|glossary|defined/i.test(head.title);
  const definitions = definitionsIn(text, starts, defining);
  const clues = {
    ...head,
    level: head.style.level,
    prefix: head.style.prefix,
    hasHeading: input.hasHeading,
    prose,
    provisions,
    definitions: definitions.length,
  };
  const kind = articleKind(clues);
  return {
    id: contentId(`${language} ${input.hasHeading} ${input.titled}`, text),
    text,
    language,
    kind,
    heading: head.heading,
    number: head.number,
    title: head.title,
    style: head.style,
    lidStyle,
    provisions,
    sentences,
    tokens,
    placeholders: placeholdersIn(
      prose,
      text,
      shifted(input.chunks, (chunk) => chunk.prose.strangeTags),
    ),
    citations: citedIn(
      prose,
      [head.heading.end, head.end, ...provisions.flatMap(({ start, end }) => [start, end])],
      lexicon,
    ),
    mentions: mentionsIn(prose, lexicon.mentions),
    partyNames: partyNamesIn(prose, provisions, kind === 'aanhef' || kind === 'definities' || head.number === ''),
    definitions,
    links: linksOf(input.chunks),
    languageCounts: counts,
  };
}

function partsOf(chunks: readonly Chunk[]): { at: number; blocks: Chunk['blocks'] }[] {
  let at = 0;
  return chunks.map((chunk) => {
    const part = { at, blocks: chunk.blocks };
    at += chunk.text.length;
    return part;
  });
}

function shifted(chunks: readonly Chunk[], ranges: (chunk: Chunk) => readonly Range[]): Range[] {
  let at = 0;
  return chunks.flatMap((chunk) => {
    const offset = at;
    at += chunk.text.length;
    return ranges(chunk).map((range) => ({ start: offset + range.start, end: offset + range.end }));
  });
}

function linksOf(chunks: readonly Chunk[]): ArticleFacts['links'] {
  let at = 0;
  return chunks.flatMap((chunk) => {
    const offset = at;
    at += chunk.text.length;
    return chunk.prose.links.map(({ url, range }) => ({
      url,
      range: { start: offset + range.start, end: offset + range.end },
    }));
  });
}

function countsOf(chunks: readonly Chunk[]): { nl: number; en: number } {
  const counts = { nl: 0, en: 0 };
  for (const { languageCounts } of chunks) {
    counts.nl += languageCounts.nl;
    counts.en += languageCounts.en;
  }
  return counts;
}

interface Head {
  readonly heading: Range;
  /** Where the provisions start. */
  readonly end: number;
  readonly number: string;
  readonly title: string;
  readonly style: HeadingStyle;
}

const NO_STYLE: HeadingStyle = { level: 0, bold: false, prefix: '', separator: '', titleLevel: 0 };

function headOf(input: ArticleInput): Head {
  const [first, second] = input.chunks;
  const mark = input.hasHeading ? first?.mark : undefined;
  if (!first || !mark) return { heading: { start: 0, end: 0 }, end: 0, number: '', title: '', style: NO_STYLE };
  const titleMark = input.titled ? second?.mark : undefined;
  const end = titleMark ? first.text.length + titleMark.heading.end : mark.heading.end;
  return {
    heading: mark.heading,
    end,
    number: mark.number,
    title: titleMark ? titleMark.text : titleOf(mark),
    style: {
      level: mark.level,
      bold: mark.bold,
      prefix: mark.prefix,
      separator: mark.separator,
      titleLevel: titleMark?.level ?? 0,
    },
  };
}

/** Citations part by part: none runs from a heading into the text below it, or from one lid into the next. */
function citedIn(prose: string, edges: readonly number[], lexicon: Lexicon): Citation[] {
  const cuts = [...new Set([0, ...edges, prose.length])].sort((a, b) => a - b);
  return cuts.flatMap((start, index) => {
    const found = citationsIn(prose.slice(start, cuts[index + 1]), lexicon.laws);
    return found.map((one) => ({ ...one, start: start + one.start, end: start + one.end }));
  });
}

/** A group's title keeps its word and number: "Bijlage 2 Serviceniveaus". */
function titleOf(mark: Mark): string {
  return mark.role === 'groep' ? mark.text : mark.title;
}

/** Sentences and words of the provisions, in order. */
function wordsOf(
  shapes: readonly ProvisionShape[],
  prose: string,
  language: Language,
): { provisions: Provision[]; sentences: Sentence[]; tokens: Token[] } {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const provisions = shapes.map(({ words, breaks, isHeading, ...shape }, provision): Provision => {
    const first = sentences.length;
    for (const range of isHeading ? [] : sentencesIn(prose, words, shape.end, breaks)) {
      const from = tokens.length;
      for (const token of tokensIn(prose, language, range.start, range.end)) tokens.push(token);
      if (tokens.length > from) sentences.push({ ...range, provision, tokens: [from, tokens.length] });
    }
    return { ...shape, sentences: [first, sentences.length] };
  });
  return { provisions, sentences, tokens };
}
