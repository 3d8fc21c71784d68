/** The one row of articles of a contract and its annexes. */
import type { Draft, PlacedArticle, Range } from '../draft/types';
import type { Annex, Dossier } from './types';

/** An article in its file. */
export interface DossierArticle {
  readonly article: PlacedArticle;
  /** Draft of the file it stands in. */
  readonly draft: Draft;
  /** Path of the annex it stands in; undefined in the contract itself. */
  readonly file?: string;
}

/** All articles, those of the contract first. */
export function articlesOf({ draft, annexes }: Dossier): readonly DossierArticle[] {
  return [
    ...draft.articles.map((article) => ({ article, draft })),
    ...annexes.flatMap(({ path, draft: own }) =>
      own === undefined ? [] : own.articles.map((article) => ({ article, draft: own, file: path })),
    ),
  ];
}

/** The article at an index of the row. */
export function articleIn({ draft, annexes }: Dossier, index: number): DossierArticle | undefined {
  const own = draft.articles[index];
  if (own !== undefined) return { article: own, draft };
  let first = draft.articles.length;
  for (const { path, draft: annex } of annexes) {
    const article = annex?.articles[index - first];
    if (annex !== undefined && article !== undefined) return { article, draft: annex, file: path };
    first += annex?.articles.length ?? 0;
  }
  return undefined;
}

/** The draft of a file of the dossier: of an annex by its path, of the contract without one. */
export function draftOf({ draft, annexes }: Dossier, file: string | undefined): Draft | undefined {
  return file === undefined ? draft : annexes.find(({ path, draft: own }) => path === file && own !== undefined)?.draft;
}

/** Where something lies in the contract itself: in an annex, the place where the contract names that annex. */
export function rangeInContract(
  { file, range }: { readonly file?: string; readonly range: Range },
  annexes: readonly Annex[],
): Range {
  if (file === undefined) return range;
  return annexes.find(({ path }) => path === file)?.range ?? { start: 0, end: 0 };
}

/** Place of a file in the dossier: 0 the contract, then its annexes in order. */
export function orderOfFiles(annexes: readonly Annex[]): (file: string | undefined) => number {
  const places = new Map(annexes.map(({ path }, at) => [path, at + 1]));
  return (file) => (file === undefined ? 0 : (places.get(file) ?? annexes.length + 1));
}

/** The file of a place, where that is an annex: to spread into what points at it. */
export function inFile({ file }: { readonly file?: string | undefined }): { readonly file?: string } {
  return file === undefined ? {} : { file };
}
