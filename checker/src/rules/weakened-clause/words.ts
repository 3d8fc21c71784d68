import { articleIn } from '../../dossier/articles';
import type { Dossier } from '../../dossier/types';
import type { Draft, Range } from '../../draft/types';
import type { PlacedHit } from '../../evidence/types';

/** Words that take something away. `text` is empty where it is not the wording that does it (a "won't" in a table). */
export interface Words {
  readonly range: Range;
  readonly text: string;
}

/** Longest quotation in a message, in characters. */
const LONGEST = 80;

/**
 * The words of a weakened hit that weaken, from the first to the last in the sentence of the first one; without such
 * words the first line of the sentence itself. Range absolute.
 */
export function weakeningWords(hit: PlacedHit, dossier: Dossier): Words {
  const found = articleIn(dossier, hit.article);
  const weakening = hit.words.filter(({ slot }) => slot === 'verzwakt').sort((a, b) => a.start - b.start);
  const [first] = weakening;
  if (found === undefined) return { range: hit.range, text: '' };
  if (first === undefined) return { range: firstLine(hit.range, found.draft), text: '' };
  const { facts, start } = found.article;
  const sentence = facts.sentences.find((one) => first.start >= one.start && first.start < one.end);
  const together = weakening.filter(({ end }) => sentence === undefined || end <= sentence.end);
  const end = Math.max(first.end, ...together.map((word) => word.end));
  const range = { start: start + first.start, end: start + end };
  const written = facts.text.slice(first.start, end).replace(/\s+/g, ' ');
  const words = together.map((word) => facts.text.slice(word.start, word.end)).join(' … ');
  return { range, text: written.length <= LONGEST ? written : words };
}

function firstLine({ start, end }: Range, { text }: Draft): Range {
  const line = text.slice(start, end).search(/\r?\n/);
  return { start, end: line < 0 ? end : start + line };
}
