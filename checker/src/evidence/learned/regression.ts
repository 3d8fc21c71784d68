/** A linear model and how it is fitted: a sum of weights, nothing else. */

const PASSES = 6;
const RATE = 0.35;
const DECAY = 2e-5;

export interface Trained {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * Logistic regression by gradient descent with a step per feature that shrinks as it is used (AdaGrad). `rows` hold the
 * features of each example, below `size`; an example of importance 0 is left out. Deterministic.
 */
export function train(
  rows: readonly Int32Array[],
  labels: readonly boolean[],
  importances: readonly number[],
  size: number,
): Trained {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1);
  let bias = -2;
  let biasSquare = 1;
  const order = shuffled(rows.length);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const at of order) {
      const importance = importances[at] ?? 0;
      const row = rows[at];
      if (importance === 0 || row === undefined || row.length === 0) continue;
      let total = bias;
      for (const id of row) total += weights[id] ?? 0;
      const error = (labels[at] === true ? 1 : 0) - 1 / (1 + Math.exp(-total));
      if (Math.abs(error) < 0.01) continue;
      const gradient = error * importance;
      biasSquare += gradient * gradient;
      bias += (RATE * gradient) / Math.sqrt(biasSquare);
      for (const id of row) {
        const step = gradient - DECAY * (weights[id] ?? 0);
        squares[id] = (squares[id] ?? 1) + step * step;
        weights[id] = (weights[id] ?? 0) + (RATE * step) / Math.sqrt(squares[id] ?? 1);
      }
    }
  }
  return { weights, bias };
}

/** What the features of an example add up to, in log odds. */
export function sum(row: Int32Array | undefined, { weights, bias }: Trained): number {
  let total = bias;
  for (const id of row ?? []) total += weights[id] ?? 0;
  return total;
}

/** A fixed order that mixes the examples (a linear congruential generator). */
function shuffled(count: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let seed = 42;
  for (let at = count - 1; at > 0; at--) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** Weights are kept to three decimals: more says nothing and makes the framework larger. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
