/** Which sets of general conditions a contract declares applicable, and where it says so. */
import type { Draft, Profile, Range } from '../draft/types';
import type { DeclaredSet } from '../draft/profile/values';
import type { ConditionsSet, Framework } from '../framework/types';

/** A set that is declared applicable. `set` is left out when nobody knows it. */
export interface Declaration {
  readonly id: string;
  readonly set?: ConditionsSet;
  /** Place in the order of precedence, 1 prevails; left out: below the contract itself. */
  readonly rank?: number;
  /** Articles or leden that are excluded, as written. */
  readonly except: readonly string[];
  /** Where the contract says so; absolute. */
  readonly range: Range;
}

const KEY = 'voorwaarden';

/** The sets that a draft declares applicable, each once. */
export function declaredIn(
  { profile, text }: Pick<Draft, 'profile' | 'text'>,
  framework: Framework,
): readonly Declaration[] {
  const declared = profile.entries.get(KEY)?.value;
  const entries: readonly unknown[] = Array.isArray(declared) ? declared : [];
  const byId = new Map<string, Declaration>();
  for (const entry of entries) {
    const one = declaredSet(entry);
    if (one === undefined || byId.has(one.id)) continue;
    const set = framework.conditions.find(({ id }) => id === one.id);
    byId.set(one.id, {
      id: one.id,
      ...(set === undefined ? {} : { set }),
      ...(one.rang === undefined ? {} : { rank: one.rang }),
      except: one.behalve ?? [],
      range: rangeInProfile(one.id, profile, text),
    });
  }
  return [...byId.values()];
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
