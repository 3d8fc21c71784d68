/**
 * Weights kept as text, a letter each: `0` is nothing, `A` to `O` speak for, `a` to `o` speak against, further in the
 * alphabet louder. Fifteen sizes are as good as exact ones, and keep the framework small.
 */

const SIZES = 15;
/** Below one: small weights, of which there are many, get most of the sizes. */
const CURVE = 0.6;
const FOR = 'ABCDEFGHIJKLMNO';
const AGAINST = 'abcdefghijklmno';

/** The weights as letters, and the size of the largest. */
export function pack(weights: Float64Array): { readonly letters: string; readonly largest: number } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const letter = (weight: number): string => {
    const size = largest === 0 ? 0 : Math.round((Math.abs(weight) / largest) ** CURVE * SIZES);
    return size === 0 ? '0' : ((weight > 0 ? FOR : AGAINST)[size - 1] ?? '0');
  };
  return { letters: Array.from(weights, letter).join(''), largest };
}

/** Writes the weights that letters stand for, each `step` places further, from `start`. */
export function unpack(
  letters: string,
  largest: number,
  target: Float32Array | Float64Array,
  start = 0,
  step = 1,
): void {
  const sizes = new Float64Array(128);
  for (let size = 1; size <= SIZES; size++) {
    const weight = (size / SIZES) ** (1 / CURVE) * largest;
    sizes[FOR.charCodeAt(size - 1)] = weight;
    sizes[AGAINST.charCodeAt(size - 1)] = -weight;
  }
  for (let at = 0; at < letters.length; at++) target[start + at * step] = sizes[letters.charCodeAt(at)] ?? 0;
}
