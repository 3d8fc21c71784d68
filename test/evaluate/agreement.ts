/** How far two readers agree who labelled the same texts without seeing each other's labels. */
import type { LabelledText } from './labels';

export interface Agreement {
  readonly cells: number;
  /** Cells with the same of the four labels. */
  readonly same: number;
  /** Cells that both call present or absent, and those of them where they agree. */
  readonly clear: number;
  readonly clearSame: number;
}

/** Over all texts that a second reader labelled. */
export function agreementOf(texts: readonly LabelledText[]): Agreement {
  const pairs = texts.flatMap(({ labels, second }) =>
    second === undefined ? [] : [...labels].flatMap(([id, { label }]) => (second.has(id) ? [[label, second.get(id)]] : [])),
  );
  const isClear = (label: string | undefined): boolean => label === 'present' || label === 'absent';
  const clear = pairs.filter(([one, other]) => isClear(one) && isClear(other));
  const same = (list: typeof pairs): number => list.filter(([one, other]) => one === other).length;
  return { cells: pairs.length, same: same(pairs), clear: clear.length, clearSame: same(clear) };
}
