import type { Change, Passage } from './types';

/** One change where what several clauses lost (or gained) stood in the same text: the clause with most of it comes first. */
export function merged(changes: readonly Change[]): readonly Change[] {
  const left = [...changes].sort((a, b) => b.elements.length - a.elements.length || size(b) - size(a));
  const kept: Change[] = [];
  for (const change of left) {
    const at = kept.findIndex((one) => sharesText(change, one));
    const other = kept[at];
    if (other === undefined) kept.push(change);
    else kept[at] = together(other, change);
  }
  return kept.sort((a, b) => firstStart(a) - firstStart(b));
}

function together(one: Change, other: Change): Change {
  return {
    ...one,
    clauses: [...new Set([...one.clauses, ...other.clauses])],
    norms: [...one.norms, ...other.norms.filter(({ norm }) => !one.norms.some((known) => known.norm === norm))],
    elements: [...one.elements, ...other.elements],
    values: [...one.values, ...other.values],
    before: passages(one.before, other.before),
    after: passages(one.after, other.after),
  };
}

function passages(one: readonly Passage[], other: readonly Passage[]): readonly Passage[] {
  return [...one, ...other.filter((passage) => !one.some((known) => isSame(known, passage)))].sort(
    (a, b) => a.range.start - b.range.start,
  );
}

/** All that the first lost (or gained) stands in text of the second, or was struck from (or came with) the same article. */
function sharesText(one: Change, other: Change): boolean {
  const [own, all] = one.kind === 'better' ? [one.after, other.after] : [one.before, other.before];
  if (own.length === 0) return false;
  if (own.every((passage) => all.some((known) => meets(known, passage)))) return true;
  const whole = one.kind === 'better' ? [one.before, other.before] : [one.after, other.after];
  return (
    one.kind !== 'value' &&
    whole.every((passages) => passages.length === 0) &&
    own.every((passage) => all.some((known) => inOneArticle(known, passage)))
  );
}

function inOneArticle(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.article !== '' && a.article === b.article;
}

function meets(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.range.start < b.range.end && b.range.start < a.range.end;
}

function isSame(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.range.start === b.range.start && a.range.end === b.range.end;
}

function size({ before, after }: Change): number {
  return before.length + after.length;
}

function firstStart({ before, after }: Change): number {
  return (before[0] ?? after[0])?.range.start ?? 0;
}
