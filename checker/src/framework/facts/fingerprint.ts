/**
 * A short name for a text: the same text has the same name, another text in all likelihood another. White space makes no
 * difference. It tells that a page changed without keeping what it says. (FNV-1a, 2 × 32 bits; no secret, no checksum.)
 */
export function fingerprintOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < flat.length; at++) {
    const unit = flat.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
