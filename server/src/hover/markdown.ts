/** Text with nothing in it that Markdown would read as mark-up. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}

/** A link, or just the text when there is no address. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? escaped(text) : `[${escaped(text)}](${url})`;
}

/** Bold text. */
export function bold(text: string): string {
  return `**${escaped(text)}**`;
}

/** Paragraphs; what is undefined or empty is left out. */
export function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n\n');
}

/** A bulleted list. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** The same for a client that shows plain text only: no mark-up, addresses between brackets. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)/g, '$1 ($2)')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/(?<!\\)`/g, '')
    .replace(/^---$/gm, '')
    .replace(/\\([\\`*_{}[\]<>#|~])/g, '$1')
    .replace(/\n{3,}/g, '\n\n');
}
