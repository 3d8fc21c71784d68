/** The few assertions the suite needs: node's do not exist in a web extension host. */

/** Fails unless `condition` holds. */
export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Fails unless both are the same, compared as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  ok(found === wanted, `expected ${wanted}, got ${found}`);
}

/** Fails unless the text matches. */
export function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `expected ${pattern} in:\n${text}`);
}
