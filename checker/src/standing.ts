/**
 * Which clauses a draft has begun: where a part of the clause stands that is meant as such. What stands there is
 * completed; a clause that is not begun is missing, though another article may touch on it in passing.
 *
 * It goes by the text alone, lid by lid, and so that nothing that is inserted for one clause begins another one:
 * - a lid begins the clause that most of its elements belong to (all of them when they are level);
 * - an article that bears the title of a clause is about that clause: it begins no other one, and takes nothing away
 *   from another one (it may well serve another one);
 * - a clause of whose core nothing is found is not begun.
 */
import { articlesOf } from './dossier/articles';
import type { Dossier } from './dossier/types';
import type { ArticleFacts } from './draft/types';
import type { PlacedHit } from './evidence/types';
import type { Clause, ClauseId, Framework } from './framework/types';
import type { Verdict } from './types';

export interface Standing {
  /** The clauses that are begun, with their hits in the leden that begin them, in reading order. */
  readonly begun: ReadonlyMap<ClauseId, readonly PlacedHit[]>;
  /** False where the article that the hit lies in is about another clause. */
  readonly inPlace: (hit: PlacedHit) => boolean;
}

/** How the clauses stand in a contract and its annexes. `verdicts` are those on all norms: they hold all evidence. */
export function standingOf(dossier: Dossier, verdicts: readonly Verdict[], framework: Framework): Standing {
  const hits = new Set(verdicts.flatMap(({ found }) => found.hits));
  return standingIn(
    articlesOf(dossier).map(({ article }) => article.facts),
    [...hits],
    framework,
  );
}

/** The same for articles with their hits; `article` of a hit is the index of its article. */
export function standingIn(
  articles: readonly ArticleFacts[],
  hits: readonly PlacedHit[],
  framework: Framework,
): Standing {
  const inPlace = placesIn(articles, framework);
  const begun = new Map<ClauseId, PlacedHit[]>();
  for (const hit of ledHits(articles, hits).filter(inPlace)) add(begun, hit.clause, hit);
  for (const [id, own] of begun) {
    const clause = framework.clauses.find((one) => one.id === id);
    if (clause === undefined || !holdsCore(clause, own)) begun.delete(id);
    else own.sort((a, b) => a.article - b.article || a.range.start - b.range.start);
  }
  return { begun, inPlace };
}

/** Whether a hit lies in an article that is not about another clause than its own: the article's title says so. */
export function placesIn(articles: readonly ArticleFacts[], framework: Framework): Standing['inPlace'] {
  const titled = clausesByTitle(framework);
  const about = articles.map(({ title }) => titled.get(plainTitle(title)));
  return ({ article, clause }) => (about[article] ?? clause) === clause;
}

/** The hits of the clauses that, in their top-level provision, have the most elements. */
function ledHits(articles: readonly ArticleFacts[], hits: readonly PlacedHit[]): readonly PlacedHit[] {
  const byRoot = new Map<string, PlacedHit[]>();
  for (const hit of hits) {
    const facts = articles[hit.article];
    if (facts !== undefined) add(byRoot, `${hit.article} ${rootOf(facts, hit.provision)}`, hit);
  }
  return [...byRoot.values()].flatMap((own) => {
    const counts = new Map<ClauseId, Set<string>>();
    for (const { clause, element } of own) counts.set(clause, (counts.get(clause) ?? new Set()).add(element));
    const most = Math.max(...[...counts.values()].map((elements) => elements.size));
    return own.filter(({ clause }) => counts.get(clause)?.size === most);
  });
}

/** Some core element of it is hit; any element where none is core. */
function holdsCore({ elements }: Clause, hits: readonly PlacedHit[]): boolean {
  const core = elements.filter((element) => element.core);
  const counting = new Set((core.length > 0 ? core : elements).map(({ id }) => id));
  return hits.some(({ element }) => counting.has(element));
}

/** The provision at the top that one hangs under, or itself. */
function rootOf({ provisions }: ArticleFacts, provision: number): number {
  let at = provision;
  for (let up = provisions[at]?.parent ?? -1; up >= 0; up = provisions[at]?.parent ?? -1) at = up;
  return at;
}

function clausesByTitle({ clauses }: Framework): ReadonlyMap<string, ClauseId> {
  return new Map(
    clauses.flatMap(({ id, title }) => [plainTitle(title.nl), plainTitle(title.en)].map((text) => [text, id])),
  );
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
