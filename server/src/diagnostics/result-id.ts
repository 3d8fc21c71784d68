import type { Diagnostic } from 'vscode-languageserver';

/**
 * Names a list of diagnostics by what it says: the same list has the same name, so that an edit that changes nothing
 * of it costs the client nothing. (FNV-1a, 2 × 32 bits.)
 */
export function resultIdOf(items: readonly Diagnostic[]): string {
  const text = JSON.stringify(items);
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return `${items.length}-${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
