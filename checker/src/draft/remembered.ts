/** Results kept at most; a draft has some hundreds of headings. */
const KEPT = 4_000;

/** The same function, which computes each text once. For pure functions that are asked the same headings at every key. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.result;
    const result = compute(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, { result });
    return result;
  };
}
