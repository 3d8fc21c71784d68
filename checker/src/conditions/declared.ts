/** Which sets of general conditions a contract declares applicable, and where it says so. */
import { articlesOf } from '../dossier/articles';
import type { Dossier } from '../dossier/types';
import type { Draft, Profile, Range } from '../draft/types';
import type { DeclaredSet } from '../draft/profile/values';
import type { ConditionsSet, Framework } from '../framework/types';
import { declarationsIn } from './in-text';

/** A set that is declared applicable. `set` is left out when nobody knows it. */
export interface Declaration {
  readonly id: string;
  readonly set?: ConditionsSet;
  /** Place in the order of precedence, 1 prevails; left out: below the contract itself. */
  readonly rank?: number;
  /** Articles or leden that are excluded, as written. */
  readonly except: readonly string[];
  /** Where the contract says so; absolute in its file. */
  readonly range: Range;
  /** It says so in its text, not in the profile. */
  readonly written: boolean;
  /** Path of the annex that says so; absent in the contract itself. */
  readonly file?: string;
}

const KEY = 'voorwaarden';

/** The sets that a contract declares applicable, in its profile or in the text of it or its annexes, each once. */
export function declaredIn(dossier: Dossier, framework: Framework): readonly Declaration[] {
  const byId = new Map<string, Declaration>();
  for (const one of inProfile(dossier.draft, framework)) if (!byId.has(one.id)) byId.set(one.id, one);
  const written = articlesOf(dossier).flatMap(({ article: { start, facts, operative }, file }) =>
    operative
      ? declarationsIn(facts, framework.conditions).map((one) => ({
          ...one,
          ...(file === undefined ? {} : { file }),
          range: { start: start + one.range.start, end: start + one.range.end },
        }))
      : [],
  );
  for (const { set, declares, except, ...place } of written) {
    if (declares && !byId.has(set.id)) byId.set(set.id, { id: set.id, set, except, written: true, ...place });
  }
  for (const { set, except } of written) {
    const known = byId.get(set.id);
    if (known !== undefined) byId.set(set.id, { ...known, except: [...new Set([...known.except, ...except])] });
  }
  return [...byId.values()];
}

function inProfile({ profile, text }: Draft, framework: Framework): readonly Declaration[] {
  const declared = profile.entries.get(KEY)?.value;
  const entries: readonly unknown[] = Array.isArray(declared) ? declared : [];
  return entries.flatMap((entry): readonly Declaration[] => {
    const one = declaredSet(entry);
    if (one === undefined) return [];
    const set = framework.conditions.find(({ id }) => id === one.id);
    return [
      {
        id: one.id,
        ...(set === undefined ? {} : { set }),
        ...(one.rang === undefined ? {} : { rank: one.rang }),
        except: one.behalve ?? [],
        written: false,
        range: rangeInProfile(one.id, profile, text),
      },
    ];
  });
}

/** Values from settings and the command line may be plain ids. */
function declaredSet(entry: unknown): DeclaredSet | undefined {
  if (typeof entry === 'string') return { id: entry };
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { id, rang, behalve } = entry as { readonly id?: unknown; readonly rang?: unknown; readonly behalve?: unknown };
  if (typeof id !== 'string') return undefined;
  return {
    id,
    ...(typeof rang === 'number' ? { rang } : {}),
    behalve: Array.isArray(behalve) ? behalve.map(String) : [],
  };
}

/** The id in the list, else the key `contractkader`. */
function rangeInProfile(id: string, { entries, anchor }: Profile, text: string): Range {
  const list = entries.get(KEY)?.valueRange;
  if (list === undefined) return anchor;
  const found = [...text.slice(list.start, list.end).matchAll(/[\w.-]+/g)].find((word) => word[0] === id);
  return found === undefined ? list : { start: list.start + found.index, end: list.start + found.index + id.length };
}
