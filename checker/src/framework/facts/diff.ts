/** What differs between two readings of the Algoritmekader. */
import type { DanglingLink, SourceFacts } from './types';

export type FactKind = 'phase' | 'norm' | 'measure';

/** A field that differs: what was added and what went away; a value that changed has both. */
export interface FieldChange {
  readonly field: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface FactChange {
  readonly kind: FactKind;
  readonly id: string;
  readonly what: 'new' | 'changed' | 'withdrawn';
  /** Of what changed: the fields, in the order of the facts. */
  readonly fields: readonly FieldChange[];
}

export interface FactsDiff {
  /** Phases, norms and measures, each in the order of the new facts, withdrawn ones last. */
  readonly changes: readonly FactChange[];
  /** Links that newly lead nowhere, and those that no longer do. */
  readonly links: { readonly added: readonly DanglingLink[]; readonly removed: readonly DanglingLink[] };
}

const KINDS = [
  ['phase', 'phases'],
  ['norm', 'norms'],
  ['measure', 'measures'],
] as const;

/** Compares the facts; commit and date of the source are no difference. Pure. */
export function diffFacts(before: SourceFacts, after: SourceFacts): FactsDiff {
  const changes = KINDS.flatMap(([kind, list]) => changesIn(kind, before[list], after[list]));
  const [old, now] = [before.meta.danglingLinks, after.meta.danglingLinks];
  return {
    changes,
    links: { added: now.filter((link) => !has(old, link)), removed: old.filter((link) => !has(now, link)) },
  };
}

interface Fact {
  readonly id: string;
}

function changesIn(kind: FactKind, before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const old = new Map(before.map((fact) => [fact.id, fact]));
  const now = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((fact): FactChange[] => {
    const known = old.get(fact.id);
    if (known === undefined) return [{ kind, id: fact.id, what: 'new', fields: [] }];
    const fields = fieldChanges(known, fact);
    return fields.length === 0 ? [] : [{ kind, id: fact.id, what: 'changed', fields }];
  });
  const gone = before.filter(({ id }) => !now.has(id));
  return [...changed, ...gone.map(({ id }): FactChange => ({ kind, id, what: 'withdrawn', fields: [] }))];
}

function fieldChanges(before: Fact, after: Fact): FieldChange[] {
  const old = before as unknown as Readonly<Record<string, unknown>>;
  const now = after as unknown as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(now), ...Object.keys(old)])].flatMap((field) => {
    const [was, is] = [items(old[field]), items(now[field])];
    const added = is.filter((item) => !was.includes(item));
    const removed = was.filter((item) => !is.includes(item));
    const reordered = added.length + removed.length === 0 && was.join('\n') !== is.join('\n');
    return added.length + removed.length === 0 && !reordered ? [] : [{ field, added, removed }];
  });
}

/** A value as the items that a person compares. */
function items(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(itemText) : [itemText(value)];
}

function itemText(item: unknown): string {
  if (typeof item === 'object' && item !== null && 'tekst' in item) {
    const { tekst, url } = item as { readonly tekst: string; readonly url?: string };
    return url === undefined ? tekst : `${tekst} <${url}>`;
  }
  return String(item);
}

function has(links: readonly DanglingLink[], { from, to }: DanglingLink): boolean {
  return links.some((link) => link.from === from && link.to === to);
}
