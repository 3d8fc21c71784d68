/** One version of a contract as a comparison sees it: its passages, and which elements each of them holds. */
import { articlesOf, type DossierArticle } from '../dossier/articles';
import type { ArticleFacts, PlacedArticle, Range } from '../draft/types';
import type { PlacedHit } from '../evidence/types';
import type { ClauseId, ElementId, Framework } from '../framework/types';
import { standingOf } from '../standing';
import type { CheckResult } from '../types';
import { wordsOf, type Words } from './words';
import type { Passage } from './types';

/** A sentence, or the sentences that carry an element together. */
export interface Piece extends Passage {
  /** Place of its article in the dossier's row. */
  readonly at: number;
  /** The lid it stands in, points and all. */
  readonly lid: Passage;
  readonly words: Words;
  readonly hits: readonly PlacedHit[];
}

export interface Version {
  readonly result: CheckResult;
  readonly pieces: readonly Piece[];
  /** The pieces that hold an element of a clause where the contract means to arrange it. */
  homeOf(clause: ClauseId, element: ElementId): readonly Piece[];
  /** All pieces that hold it, present or weakened. */
  holding(clause: ClauseId, element: ElementId): readonly Piece[];
}

/** Most sentences one after another that are taken as a piece. */
const LONGEST_RUN = 3;

/** Reads a version out of the result of its check. */
export function versionOf(result: CheckResult, framework: Framework): Version {
  const hits = [...new Set(result.verdicts.flatMap(({ found }) => found.hits))];
  const pieces = piecesOf(result, hits);
  const standing = standingOf(result, result.verdicts, framework);
  const homes = new Set([...standing.begun].flatMap(([clause, own]) => own.map((hit) => keyOf(hit, clause))));
  const byElement = new Map<string, Piece[]>();
  for (const piece of pieces) {
    for (const { clause, element } of piece.hits) {
      const key = `${clause} ${element}`;
      const list = byElement.get(key) ?? [];
      if (!list.includes(piece)) list.push(piece);
      byElement.set(key, list);
    }
  }
  const holding = (clause: ClauseId, element: ElementId): readonly Piece[] =>
    byElement.get(`${clause} ${element}`) ?? [];
  return {
    result,
    pieces,
    holding,
    homeOf: (clause, element) =>
      holding(clause, element).filter((piece) =>
        piece.hits.some((hit) => hit.element === element && hit.clause === clause && homes.has(keyOf(hit, clause))),
      ),
  };
}

/** State in which a piece holds an element. */
export function stateIn(piece: Piece, clause: ClauseId, element: ElementId): 'present' | 'weakened' | 'absent' {
  const own = piece.hits.filter((hit) => hit.clause === clause && hit.element === element);
  if (own.some(({ state }) => state === 'present')) return 'present';
  return own.length > 0 ? 'weakened' : 'absent';
}

/** The lids that pieces stand in, each once, in reading order as given. */
export function lidsOf(pieces: readonly Piece[]): readonly Passage[] {
  const lids = new Map(pieces.map(({ lid }) => [`${lid.file ?? ''} ${lid.range.start}`, lid]));
  return [...lids.values()];
}

function keyOf({ article, range, element }: PlacedHit, clause: ClauseId): string {
  return `${clause} ${element} ${article} ${range.start}`;
}

function piecesOf(result: CheckResult, hits: readonly PlacedHit[]): readonly Piece[] {
  const articles = articlesOf(result);
  const pieces = new Map<string, { readonly piece: Omit<Piece, 'hits'>; readonly hits: PlacedHit[] }>();
  const add = (article: number, provision: number, range: Range, own: readonly PlacedHit[]): void => {
    const key = `${article} ${range.start} ${range.end}`;
    const known = pieces.get(key);
    if (known !== undefined) known.hits.push(...own);
    else pieces.set(key, { piece: pieceAt(articles, article, provision, range, result), hits: [...own] });
  };
  for (const hit of hits) add(hit.article, hit.provision, hit.range, [hit]);
  articles.forEach(({ article: { start, facts, operative } }, article) => {
    if (!operative) return;
    // The lid as a whole as well: what one sentence said, two may say now.
    facts.provisions.forEach(({ start: from, end, sentences: [first, last] }, provision) => {
      if (last > first) add(article, provision, { start: start + from, end: start + end }, []);
    });
    for (const [first, sentence] of facts.sentences.entries()) {
      // An element may be carried by some sentences together.
      for (const last of facts.sentences.slice(first, first + LONGEST_RUN)) {
        if (last.provision !== sentence.provision) break;
        add(article, sentence.provision, { start: start + sentence.start, end: start + last.end }, []);
      }
    }
  });
  return [...pieces.values()].map(({ piece, hits: own }) => ({ ...piece, hits: own }));
}

function pieceAt(
  articles: readonly DossierArticle[],
  at: number,
  provision: number,
  range: Range,
  { draft: contract }: CheckResult,
): Omit<Piece, 'hits'> {
  const found = articles[at];
  const draft = found?.draft ?? contract;
  const facts = found?.article.facts;
  const textOf = ({ start, end }: Range): string =>
    draft.text
      .slice(start, end)
      .replace(/<!--[\s\S]*?-->/g, '')
      .trim();
  const where = found?.file === undefined ? {} : { file: found.file };
  const pathOf = (index: number): string => facts?.provisions[index]?.path || facts?.number || facts?.title || '';
  const root = facts === undefined ? provision : rootOf(facts, provision);
  const whole = lidRange(found?.article, root) ?? range;
  const text = textOf(range);
  const article = facts?.number || facts?.title || '';
  return {
    at,
    ...where,
    range,
    article,
    path: pathOf(provision),
    text,
    lid: { ...where, range: whole, article, path: pathOf(root), text: textOf(whole) },
    words: wordsOf(text, contract.parties),
  };
}

/** The provision at the top that one hangs under, or itself. */
function rootOf({ provisions }: ArticleFacts, provision: number): number {
  let at = provision;
  for (let up = provisions[at]?.parent ?? -1; up >= 0; up = provisions[at]?.parent ?? -1) at = up;
  return at;
}

/** From the start of a lid to the end of the last point under it. */
function lidRange(article: PlacedArticle | undefined, root: number): Range | undefined {
  const own = article?.facts.provisions[root];
  if (article === undefined || own === undefined) return undefined;
  const under = article.facts.provisions.filter((_, at) => rootOf(article.facts, at) === root);
  const start = article.start + own.start;
  return { start, end: Math.max(...under.map(({ end }) => article.start + end)) };
}
