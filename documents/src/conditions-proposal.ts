/**
 * A proposal for a file of `conditions/`: which norms the articles of a text of general conditions give effect to, as
 * the evidence says, with the words that counted. A lawyer judges it before it counts.
 */
import { stringify } from 'yaml';
import { articleIn } from '../../checker/src/dossier/articles';
import type { PlacedHit } from '../../checker/src/evidence/types';
import { indexFramework } from '../../checker/src/framework/index';
import type { Clause, ConditionsSet, ElementId, Framework, NormId } from '../../checker/src/framework/types';
import type { CheckResult, Message, Verdict } from '../../checker/src/types';

/** What the file says of the set besides what it gives. */
export type ConditionsHead = Pick<ConditionsSet, 'id' | 'title' | 'names' | 'issuer' | 'date'>;

/** Articles that together give effect to a norm, or to some elements of a clause for it. */
export interface ProposedGift {
  readonly norm: NormId;
  readonly clause: Clause;
  readonly articles: readonly string[];
  /** What was found; with `whole` that is all that the clause needs for the norm. */
  readonly elements: readonly ElementId[];
  readonly whole: boolean;
  /** Per element the article and the words that counted there. */
  readonly found: readonly {
    readonly element: ElementId;
    readonly article: string;
    readonly words: readonly string[];
  }[];
  /** Other articles that hold some of it too. */
  readonly also: readonly string[];
}

export interface ConditionsProposal {
  readonly gifts: readonly ProposedGift[];
  /** Norms of which articles take something away, with these articles. */
  readonly weakened: readonly { readonly norm: NormId; readonly articles: readonly string[] }[];
  /** Headings of articles that hold something but have no number, so that no contract can refer to them. */
  readonly unnumbered: readonly string[];
}

/** Reads the proposal from a check of the text of the conditions (by itself, whatever its profile). Pure. */
export function proposeConditions(result: CheckResult, framework: Framework): ConditionsProposal {
  const index = indexFramework(framework);
  const unnumbered = new Set<string>();
  const gifts = result.verdicts.flatMap((verdict) => {
    const found = index.clausesFor(verdict.id).flatMap((clause) => giftOf(verdict, clause, result, unnumbered) ?? []);
    const best = found.sort((a, b) => Number(b.whole) - Number(a.whole) || b.elements.length - a.elements.length)[0];
    return best === undefined ? [] : [best];
  });
  const weakened = result.verdicts
    .filter(({ found }) => found.state === 'weakened')
    .map(({ id, found }) => ({
      norm: id,
      articles: addresses(
        found.hits.filter(({ state }) => state === 'weakened'),
        result,
      ),
    }));
  return { gifts, weakened, unnumbered: [...unnumbered] };
}

function giftOf(
  { id, found }: Verdict,
  clause: Clause,
  result: CheckResult,
  unnumbered: Set<string>,
): ProposedGift | undefined {
  const needed = clause.fulfils.filter(({ norm }) => norm === id).flatMap(({ elements }) => elements);
  const core = needed.filter((element) => clause.elements.some((one) => one.id === element && one.core));
  const parts = needed.flatMap((element) => {
    const hits = found.hits.filter(
      (hit) => hit.clause === clause.id && hit.element === element && hit.state === 'present',
    );
    const numbered = hits.filter((hit) => {
      if (numberOf(hit, result) !== '') return true;
      const facts = articleIn(result, hit.article)?.article.facts;
      unnumbered.add(facts?.title ?? '');
      return false;
    });
    const [first] = numbered;
    return first === undefined ? [] : [{ element, hits: numbered, first }];
  });
  // What only adds to a core that is not there arranges nothing.
  if (parts.length === 0 || (core.length > 0 && !parts.some(({ element }) => core.includes(element)))) return undefined;
  const articles = addresses(
    parts.map(({ first }) => first),
    result,
  );
  return {
    norm: id,
    clause,
    articles,
    elements: parts.map(({ element }) => element),
    whole: parts.length === needed.length,
    found: parts.map(({ element, first }) => ({
      element,
      article: numberOf(first, result),
      words: wordsOf(first, result),
    })),
    also: addresses(
      parts.flatMap(({ hits }) => hits),
      result,
    ).filter((article) => !articles.some((taken) => article === taken || article.startsWith(`${taken}.`))),
  };
}

/** Number of the lid or article, as a contract would refer to it; empty when it has none. */
function numberOf({ article, provision }: PlacedHit, result: CheckResult): string {
  const facts = articleIn(result, article)?.article.facts;
  return facts?.provisions[provision]?.path || facts?.number || '';
}

function addresses(hits: readonly PlacedHit[], result: CheckResult): readonly string[] {
  return [...new Set(hits.map((hit) => numberOf(hit, result)).filter((address) => address !== ''))];
}

function wordsOf({ article, words }: PlacedHit, result: CheckResult): readonly string[] {
  const facts = articleIn(result, article)?.article.facts;
  if (facts === undefined) return [];
  const ordered = [...words].filter(({ slot }) => slot !== 'verzwakt').sort((a, b) => a.start - b.start);
  return [...new Set(ordered.map(({ start, end }) => facts.text.slice(start, end).replace(/\s+/g, ' ')))];
}

/** The file as text: a proposal to be reviewed, with the reasons as comments. `source`: the file that was read. */
export function renderConditions(
  head: ConditionsHead,
  proposal: ConditionsProposal,
  options: { readonly source: string; readonly framework: Framework; readonly say: (message: Message) => string },
): string {
  const { source, framework, say } = options;
  const index = indexFramework(framework);
  const comment = (id: string, args: Message['args'] = {}): string[] =>
    say({ id: `cli.conditions.${id}`, args })
      .split('\n')
      .map((line) => `# ${line}`);
  const name = (norm: NormId): string => index.titleOf(norm)?.nl ?? norm;
  const top = {
    id: head.id,
    titel: head.title.nl,
    title: head.title.en,
    ...(head.names.length > 0 ? { namen: [...head.names] } : {}),
    uitgever: head.issuer,
    datum: head.date,
    gelezen: true,
  };
  return [
    ...comment('head', { source, commit: framework.source.commit.slice(0, 7), date: framework.source.date }),
    stringify(top).trimEnd(),
    proposal.gifts.length === 0 ? 'geeft: []' : 'geeft:',
    ...proposal.gifts.flatMap((gift) => giftLines(gift, name(gift.norm), comment)),
    ...proposal.weakened.flatMap(({ norm, articles }) =>
      comment('weakened', { norm, title: name(norm), articles, n: articles.length }),
    ),
    ...proposal.unnumbered.flatMap((title) => comment('unnumbered', { title })),
    '',
  ].join('\n');
}

function giftLines(
  { norm, clause, articles, elements, whole, found, also }: ProposedGift,
  title: string,
  comment: (id: string, args?: Message['args']) => string[],
): string[] {
  const notes = [
    `# ${title}`,
    ...found.flatMap(({ element, article, words }) =>
      comment('words', { article, element, n: words.length, words: words.map((word) => `“${word}”`) }),
    ),
    ...(also.length > 0 ? comment('also', { articles: also }) : []),
  ];
  const list = (items: readonly string[]): string => `[${items.map((item) => `'${item}'`).join(', ')}]`;
  return [
    ...notes.map((line) => `  ${line}`),
    `  - norm: ${norm}`,
    `    artikelen: ${list(articles)}`,
    ...(whole ? [] : [`    onderdelen: [${elements.map((element) => `${clause.id}/${element}`).join(', ')}]`]),
  ];
}
