/** An open code fence: its character and length. */
export interface Fence {
  readonly mark: string;
  readonly length: number;
}

/** The fence that a line opens, if any. */
export function fenceOpening(line: string): Fence | undefined {
  const match = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
  const run = match?.[1];
  if (run === undefined) return undefined;
  if (run.startsWith('`') && match?.[2]?.includes('`')) return undefined;
  return { mark: run.charAt(0), length: run.length };
}

/** True when the line closes the fence. */
export function closesFence(line: string, fence: Fence): boolean {
  const match = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line);
  return match?.[1] !== undefined && match[1].startsWith(fence.mark) && match[1].length >= fence.length;
}

const BLOCK_TAGS =
  /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)/i;

/**
 * The HTML block of CommonMark that a line opens: what its last line contains (types 1-5), `blank` when it lasts
 * until a blank line (types 6 and 7), undefined when none. Type 7 cannot interrupt a paragraph.
 */
export function htmlOpening(line: string, paragraphMayStart: boolean): RegExp | 'blank' | undefined {
  const at = line.indexOf('<');
  if (at < 0 || at > 3 || line.slice(0, at).trim() !== '') return undefined;
  if (/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(line)) return /<\/(?:script|pre|style|textarea)>/i;
  if (line.startsWith('<!--', at)) return /-->/;
  if (line.startsWith('<?', at)) return /\?>/;
  if (line.startsWith('<![CDATA[', at)) return /\]\]>/;
  if (/^ {0,3}<![a-z]/i.test(line)) return />/;
  if (BLOCK_TAGS.test(line)) return 'blank';
  return paragraphMayStart && isLoneTag(line.slice(at).trimEnd()) ? 'blank' : undefined;
}

/** A complete opening or closing tag and nothing else (type 7, near enough: one `<` and one `>`). */
function isLoneTag(text: string): boolean {
  return (
    /^<\/?[a-z][a-z0-9-]*(?:[\s/>])/i.test(text) && text.indexOf('>') === text.length - 1 && text.lastIndexOf('<') === 0
  );
}
