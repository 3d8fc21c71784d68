/**
 * A linear separator: weights per feature so that texts that arrange something come out above zero and others below. A
 * support vector machine with squared loss, fitted by coordinate descent in the dual (C.-J. Hsieh et al., "A Dual
 * Coordinate Descent Method for Large-scale Linear SVM", ICML 2008). Deterministic.
 */
import type { Point } from './space';

export interface Separator {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Passes over all texts; more change nothing that can be measured. */
const PASSES = 6;
/** How much a text on the wrong side may cost against small weights. */
const COST = 1;

/**
 * Fits one separator. `labels[i]` tells whether `points[i]` is on the positive side; a point of importance 0 is left
 * out, one of 2 counts twice. `size` is the number of features.
 */
export function separate(
  points: readonly Point[],
  labels: readonly boolean[],
  importances: readonly number[],
  size: number,
): Separator {
  const weights = new Float64Array(size);
  let bias = 0;
  const duals = new Float64Array(points.length);
  const squares = Float64Array.from(points, ({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  for (const at of passes(points.length)) {
    const importance = importances[at] ?? 0;
    const point = points[at];
    if (importance === 0 || point === undefined) continue;
    const { ids, values } = point;
    const side = labels[at] === true ? 1 : -1;
    const slack = 1 / (2 * COST * importance);
    const dual = duals[at] ?? 0;
    let total = bias;
    for (let i = 0; i < ids.length; i++) total += (weights[ids[i] ?? 0] ?? 0) * (values[i] ?? 0);
    const gradient = side * total - 1 + slack * dual;
    const next = Math.max(dual - gradient / ((squares[at] ?? 1) + slack), 0);
    const step = (next - dual) * side;
    if (step === 0) continue;
    duals[at] = next;
    bias += step;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      weights[id] = (weights[id] ?? 0) + step * (values[i] ?? 0);
    }
  }
  return { weights, bias };
}

/** All texts, `PASSES` times, each time in another fixed order (a linear congruential generator). */
function* passes(count: number): Generator<number> {
  const order = Array.from({ length: count }, (_, at) => at);
  let seed = 42;
  for (let pass = 0; pass < PASSES; pass++) {
    for (let at = count - 1; at > 0; at--) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    yield* order;
  }
}
