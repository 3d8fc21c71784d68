import type { ArticleFacts } from '../../draft/types';
import type { Grammar } from '../grammar/types';

/** What the columns of a table make of a row: priorities (MoSCoW), answers of the supplier, lists of terms. */
export function rowReading(
  facts: ArticleFacts,
  provision: number,
  grammar: Grammar,
): 'plicht' | 'geen-plicht' | 'weigering' | 'definitie' {
  const cells = facts.provisions[provision]?.cells ?? [];
  const first = (cells[0]?.header ?? '').trim().toLowerCase();
  if (grammar.definitionHeaders.includes(first)) return 'definitie';
  for (const { header, text } of cells) {
    const value = text.replace(/[*_`]/g, '').trim().toLowerCase();
    const head = header.trim().toLowerCase();
    const priority = grammar.priorities.get(value);
    if (priority !== undefined && (value.length > 1 || grammar.priorityHeaders.some((one) => head.includes(one)))) {
      // `niet` and the like are verdicts in such a column only.
      if (
        priority !== 'weigering' ||
        value.startsWith('w') ||
        grammar.priorityHeaders.some((one) => head.includes(one))
      )
        return priority;
    }
    if (
      /^(nee|no|niet|voldoet niet|non-compliant)$/.test(value) &&
      grammar.responseHeaders.some((one) => head.includes(one))
    )
      return 'weigering';
  }
  return 'plicht';
}
