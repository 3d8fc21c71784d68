/** Text as one cell of a Markdown table: on one line, with nothing in it that ends the cell or is read as a mark. */
export function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\|<[\]*_`]/g, '\\$&')
    .trim();
}
