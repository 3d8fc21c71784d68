import type { Draft, PlacedArticle } from '../draft/types';
import type { Clause, ElementId, Framework, NormId } from '../framework/types';
import type { ArticleEvidence, Found, FoundState, PlacedHit } from './types';

type ElementState = 'present' | 'weakened' | 'absent';

/** What a reading of several files adds. */
export interface Together {
  /** File of each article; undefined for those of the contract itself. */
  readonly files: readonly (string | undefined)[];
  /** The hits on one element, weighed by the order of precedence between their files. */
  readonly weighed: (hits: readonly PlacedHit[]) => readonly PlacedHit[];
}

interface ClauseReading {
  readonly state: FoundState;
  readonly clause: Clause;
  readonly elements: readonly ElementId[];
}

/** Better first: what serves a norm best counts, but a duty taken away is told before half a duty elsewhere. */
const ORDER: readonly FoundState[] = ['covered', 'weakened', 'partial', 'absent'];

/**
 * What the text holds of each norm that a clause can fulfil. Counts over the core elements that the clause needs
 * for the norm, or over all of them when none is core: all present is `covered`, some `partial`; an element that
 * occurs only weakened makes it `weakened`. `perArticle[i]` belongs to `articles[i]`, or to `together.files[i]`.
 */
export function combine(
  { articles }: Pick<Draft, 'articles'>,
  perArticle: readonly ArticleEvidence[],
  framework: Framework,
  together?: Together,
): ReadonlyMap<NormId, Found> {
  const placed = placedHits(articles, perArticle, together?.files ?? []);
  const hits =
    together === undefined ? placed : new Map([...placed].map(([key, list]) => [key, together.weighed(list)] as const));
  const found = new Map<NormId, Found>();
  for (const [norm, serving] of servingClauses(framework)) {
    found.set(norm, foundOf(norm, serving, hits));
  }
  return found;
}

function servingClauses(
  framework: Framework,
): ReadonlyMap<NormId, readonly { readonly clause: Clause; readonly elements: readonly ElementId[] }[]> {
  const serving = new Map<NormId, { clause: Clause; elements: readonly ElementId[] }[]>();
  for (const clause of framework.clauses) {
    for (const { norm, elements } of clause.fulfils) {
      const list = serving.get(norm);
      if (list === undefined) serving.set(norm, [{ clause, elements }]);
      else list.push({ clause, elements });
    }
  }
  return serving;
}

function placedHits(
  articles: readonly PlacedArticle[],
  perArticle: readonly ArticleEvidence[],
  files: readonly (string | undefined)[],
): ReadonlyMap<string, readonly PlacedHit[]> {
  const placed = new Map<string, PlacedHit[]>();
  articles.forEach(({ start, operative }, article) => {
    if (!operative) return;
    const file = files[article];
    for (const hit of perArticle[article]?.hits ?? []) {
      const key = `${hit.clause} ${hit.element}`;
      const moved: PlacedHit = {
        ...hit,
        article,
        ...(file === undefined ? {} : { file }),
        range: { start: hit.range.start + start, end: hit.range.end + start },
      };
      const list = placed.get(key);
      if (list === undefined) placed.set(key, [moved]);
      else list.push(moved);
    }
  });
  return placed;
}

function foundOf(
  norm: NormId,
  serving: readonly { readonly clause: Clause; readonly elements: readonly ElementId[] }[],
  hits: ReadonlyMap<string, readonly PlacedHit[]>,
): Found {
  const readings = serving.map(({ clause, elements }) => readClause(clause, elements, hits));
  const best = [...readings].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))[0];
  const all = serving.flatMap(({ clause, elements }) => elements.map((element) => ({ clause: clause.id, element })));
  const counted = best === undefined ? [] : best.elements.map((element) => ({ clause: best.clause.id, element }));
  const isPresent = (one: { readonly clause: string; readonly element: string }): boolean =>
    stateOf(`${one.clause} ${one.element}`, hits) === 'present';
  return {
    id: norm,
    state: best?.state ?? 'absent',
    clauses: serving.map((one) => one.clause.id),
    present: all.filter(isPresent),
    missing: counted.filter((one) => !isPresent(one)),
    hits: all
      .flatMap((one) => hits.get(`${one.clause} ${one.element}`) ?? [])
      .sort((a, b) => a.article - b.article || a.range.start - b.range.start),
  };
}

function readClause(
  clause: Clause,
  elements: readonly ElementId[],
  hits: ReadonlyMap<string, readonly PlacedHit[]>,
): ClauseReading {
  const core = elements.filter((id) => clause.elements.some((one) => one.id === id && one.core));
  const needed = core.length > 0 ? core : elements;
  const states = needed.map((element) => stateOf(`${clause.id} ${element}`, hits));
  return { clause, elements: needed, state: together(states) };
}

function stateOf(key: string, hits: ReadonlyMap<string, readonly PlacedHit[]>): ElementState {
  const own = hits.get(key) ?? [];
  if (own.some((hit) => hit.state === 'present')) return 'present';
  return own.length > 0 ? 'weakened' : 'absent';
}

function together(states: readonly ElementState[]): FoundState {
  if (states.includes('weakened')) return 'weakened';
  const present = states.filter((one) => one === 'present').length;
  if (present === 0) return 'absent';
  return present === states.length ? 'covered' : 'partial';
}
