/**
 * Whether the front matter may have the key `contractkader`: a glance at the first lines, so that other Markdown
 * costs nothing. The check itself decides; this only never says no to a contract.
 */
export function mayBeContract(text: string): boolean {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!text.startsWith('---', start)) return false;
  const fence = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  fence.lastIndex = text.indexOf('\n', start) + 1;
  if (fence.lastIndex === 0) return false;
  const end = fence.exec(text)?.index ?? text.length;
  return /^[ \t]*["']?contractkader["']?[ \t]*:/m.test(text.slice(start, end));
}
