import type { Draft } from '../draft/types';
import type { Verdict } from '../types';
import { draftOf } from './articles';
import type { Dossier } from './types';

/** One file of a dossier by itself: `article` of its hits is an index in its own draft. */
export interface FileView {
  readonly draft: Draft;
  readonly verdicts: readonly Verdict[];
}

/** A file of the dossier with the evidence that stands in it; an annex has the names that the contract gives to the parties. */
export function viewOf(
  result: Dossier & { readonly verdicts: readonly Verdict[] },
  file: string | undefined,
): FileView | undefined {
  const draft = draftOf(result, file);
  if (draft === undefined) return undefined;
  const first = file === undefined ? 0 : firstArticle(result, file);
  const verdicts = result.verdicts.map((verdict) => {
    const hits = verdict.found.hits
      .filter((hit) => hit.file === file)
      .map((hit) => ({ ...hit, article: hit.article - first }));
    return { ...verdict, found: { ...verdict.found, hits } };
  });
  return { draft: file === undefined ? draft : { ...draft, parties: result.draft.parties }, verdicts };
}

function firstArticle({ draft, annexes }: Dossier, file: string): number {
  const at = annexes.findIndex((annex) => annex.path === file && annex.draft !== undefined);
  return annexes.slice(0, at).reduce((sum, annex) => sum + (annex.draft?.articles.length ?? 0), draft.articles.length);
}
