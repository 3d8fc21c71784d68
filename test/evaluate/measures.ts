/** Precision, recall and F1 of present against absent, with a 95 % interval; the table of all four states. */
import type { Label } from './labels';

export interface Cell {
  readonly text: string;
  readonly id: string;
  readonly gold: Label;
  readonly found: Label;
  /** A clause of the framework can fulfil this id; without one the checker cannot find it. */
  readonly assessed: boolean;
  readonly where: string;
  readonly note: string;
  /** Lines the checker shows as evidence. */
  readonly lines: string;
}

export interface Score {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** `covered` and `partial` count as found; cells labelled partial or weakened are neither positive nor negative. */
export function score(cells: readonly Cell[]): Score {
  let truePositives = 0;
  let falsePositives = 0;
  let falseNegatives = 0;
  for (const { gold, found } of cells) {
    const isFound = found === 'present' || found === 'partial';
    if (gold === 'present' && isFound) truePositives += 1;
    if (gold === 'present' && !isFound) falseNegatives += 1;
    if (gold === 'absent' && isFound) falsePositives += 1;
  }
  const precision = ratio(truePositives, truePositives + falsePositives);
  const recall = ratio(truePositives, truePositives + falseNegatives);
  return { truePositives, falsePositives, falseNegatives, precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

/** NaN when there is nothing to divide by: no rate is claimed then. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}

/** Wilson score interval at 95 % for `part` of `whole`. */
export function interval(part: number, whole: number): readonly [number, number] {
  if (whole === 0) return [Number.NaN, Number.NaN];
  const z = 1.96;
  const p = part / whole;
  const centre = p + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

export const LABELS: readonly Label[] = ['present', 'partial', 'weakened', 'absent'];

/** Counts per label (row) and verdict (column). */
export function table(cells: readonly Cell[]): number[][] {
  return LABELS.map((gold) => LABELS.map((found) => cells.filter((cell) => cell.gold === gold && cell.found === found).length));
}
