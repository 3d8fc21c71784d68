/** The ids that exist, and the test that an id written somewhere is one of them. */
import type { Framework } from '../types';
import type { Entries } from './files';
import type { Kind } from './kinds';
import { didYouMean, type Report } from './problem';
import type { Path, YamlText } from './yaml-text';

export type Reference = 'norm' | 'fase' | 'onderwerp' | 'wet' | 'profielsleutel';

export interface References {
  readonly ids: Readonly<Record<Reference, ReadonlySet<string>>>;
  /** Whether the id exists; if not it is reported at its place. */
  check(reference: Reference, id: string, text: YamlText, path: Path): boolean;
  readonly report: Report;
}

/** Kinds of files that define the ids; when one of them cannot be read its ids are not called unknown. */
const DEFINED_IN: Readonly<Record<Reference, readonly Kind[]>> = {
  norm: ['sourceNorms', 'sourceMeasures', 'norm'],
  fase: ['sourcePhases'],
  onderwerp: ['subjects'],
  wet: ['law'],
  profielsleutel: ['profileKeys'],
};

const NAMES: Readonly<Record<Reference, { readonly article: string; readonly where: string }>> = {
  norm: { article: 'Onbekende norm of maatregel', where: 'Kies een id uit source/ of norms/eigen/.' },
  fase: { article: 'Onbekende fase', where: 'Kies een id uit source/phases.json.' },
  onderwerp: { article: 'Onbekend onderwerp', where: 'Kies een id uit subjects.yaml.' },
  wet: { article: 'Onbekende wet', where: 'Kies een id uit laws/ of voeg daar de wet toe.' },
  profielsleutel: { article: 'Onbekende profielsleutel', where: 'Kies een sleutel uit profile/keys.yaml.' },
};

/** Collects the ids of all files, and of the framework that they are added to. */
export function makeReferences(entries: Entries, report: Report, base?: Framework): References {
  const known = (items: readonly { readonly id: string }[] = []): readonly string[] => items.map(({ id }) => id);
  const ids = {
    norm: new Set([
      ...known(base?.norms),
      ...known(base?.measures),
      ...entries.of('sourceNorms').flatMap((entry) => entry.value.map((norm) => norm.id)),
      ...entries.of('sourceMeasures').flatMap((entry) => entry.value.map((measure) => measure.id)),
      ...entries
        .of('norm')
        .map((entry) => entry.value.id)
        .filter((id) => id.startsWith('eigen:')),
    ]),
    fase: new Set([
      ...known(base?.phases),
      ...entries.of('sourcePhases').flatMap((entry) => entry.value.map((phase) => phase.id)),
    ]),
    onderwerp: new Set([
      ...known(base?.subjects),
      ...entries.of('subjects').flatMap((entry) => entry.value.map((subject) => subject.id)),
    ]),
    wet: new Set([...known(base?.laws), ...entries.of('law').map((entry) => entry.value.id)]),
    profielsleutel: new Set([
      ...known(base?.profileKeys),
      ...entries.of('profileKeys').flatMap((entry) => entry.value.map((key) => key.id)),
    ]),
  };
  return {
    ids,
    report,
    check: (reference, id, text, path) => {
      if (ids[reference].has(id)) return true;
      if (DEFINED_IN[reference].some((kind) => entries.incomplete(kind))) return false;
      const { article, where } = NAMES[reference];
      report(text.file, text.at(path), `${article} "${id}".`, didYouMean(id, ids[reference], where));
      return false;
    },
  };
}

/** Reports every id that was there before in the same list or in an earlier file. */
export function reportDuplicates(
  items: readonly { readonly id: string; readonly text: YamlText; readonly path: Path }[],
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { id, text, path } of items) {
    if (seen.has(id))
      report(
        text.file,
        text.at(path),
        `Het id "${id}" bestaat al.`,
        'Geef een van beide een ander id of voeg ze samen.',
      );
    seen.add(id);
  }
}
