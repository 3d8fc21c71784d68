/** Which files a draft names as its annexes: under `bijlagen`, and in links to Markdown files. */
import type { Draft, Range } from '../draft/types';
import { markdownTarget, pathFrom } from './paths';

/** A file named as an annex, and where; `range` absolute in the draft. */
export interface NamedAnnex {
  readonly path: string;
  readonly written: string;
  readonly range: Range;
  readonly by: 'profile' | 'link';
}

const KEY = 'bijlagen';

/** The files under `bijlagen` in the profile of a draft that lies at `from`. A path that is none comes as it is written. */
export function annexesInProfile({ profile }: Pick<Draft, 'profile'>, from: string): readonly NamedAnnex[] {
  const entry = profile.entries.get(KEY);
  const value: readonly unknown[] = Array.isArray(entry?.value) ? entry.value : [];
  const named =
    entry === undefined || entry.from === 'draft'
      ? profile.annexes
      : value.map((path) => ({ path: String(path), range: profile.anchor }));
  return named.map(({ path: written, range }) => ({
    path: pathFrom(from, written) ?? written,
    written,
    range,
    by: 'profile',
  }));
}

/** The Markdown files that a draft links to. */
export function annexesInLinks({ articles }: Pick<Draft, 'articles'>, from: string): readonly NamedAnnex[] {
  return articles.flatMap(({ start, facts }) =>
    facts.links.flatMap(({ url, range }): readonly NamedAnnex[] => {
      const written = markdownTarget(url);
      const path = written === undefined ? undefined : pathFrom(from, written);
      if (written === undefined || path === undefined) return [];
      return [{ path, written, range: { start: start + range.start, end: start + range.end }, by: 'link' }];
    }),
  );
}
