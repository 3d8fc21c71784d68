/** A page of the Algoritmekader: YAML front matter and a Markdown body. */
import { parse } from 'yaml';

export interface Page {
  /** Path relative to the checkout, posix. */
  readonly path: string;
  /** File name without extension. */
  readonly slug: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Reads one page. A page without front matter has no fields.
 * @throws Error with the path when the front matter is no YAML map.
 */
export function readPage(path: string, text: string): Page {
  const slug = path.replace(/^.*\//, '').replace(/\.md$/, '');
  const match = FRONT_MATTER.exec(text);
  if (!match) return { path, slug, fields: {}, body: text };
  // A few of its pages repeat a key; like the site's own generator we take the last one.
  const fields: unknown = parse(match[1] ?? '', { uniqueKeys: false });
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new Error(`${path}: front matter is not a YAML map`);
  }
  return { path, slug, fields: { ...fields }, body: text.slice(match[0].length) };
}

/** A string field; undefined when it is not there or not a string. */
export function textField(page: Page, key: string): string | undefined {
  const value = page.fields[key];
  return typeof value === 'string' ? value : undefined;
}

/** A field that holds a list of strings; a single string counts as a list of one. */
export function listField(page: Page, key: string): readonly string[] {
  const value = page.fields[key];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The text under the heading of level two that starts with `title`, up to the next heading of that level. */
export function section(page: Page, title: string): string {
  const lines = page.body.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith('## ') && line.slice(3).trim().startsWith(title));
  if (start < 0) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^##? /.test(line));
  return (end < 0 ? rest : rest.slice(0, end)).join('\n');
}
