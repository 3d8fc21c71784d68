/** The list under "Bronnen" of a page, as names of laws and documents with their addresses. */
import type { FactSource } from './types';

const LINK = /\[([^\]]+)\]\(([^)\s]*)\)/g;
const COMMENT = /<!--[\s\S]*?-->/g;

/**
 * Sources in the order of the page. A link is a source, with its address when that is one of the web;
 * an item without a link is a source by its text. Links to other pages of the framework are no sources.
 */
export function readSources(text: string): readonly FactSource[] {
  return items(text.replace(COMMENT, '')).flatMap(sourcesOfItem);
}

function items(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-*]\s+/, '').trim())
    .filter((line) => line !== '');
}

function sourcesOfItem(item: string): readonly FactSource[] {
  const links = [...item.matchAll(LINK)];
  if (links.length === 0) return [{ tekst: tidy(item) }];
  return links
    .filter(([, , address]) => !(address ?? '').endsWith('.md'))
    .map(([, label, address]) => {
      const tekst = tidy(label ?? '');
      return address !== undefined && /^https?:/.test(address) ? { tekst, url: address } : { tekst };
    });
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.|]+$/, '')
    .trim();
}
