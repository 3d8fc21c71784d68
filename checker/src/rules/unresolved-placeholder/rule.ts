/** What a drafter must still fill in: one finding for each open place, in the contract and in its annexes. */
import { articlesOf, inFile, type DossierArticle } from '../../dossier/articles';
import type { Placeholder } from '../../draft/types';
import type { Finding } from '../../types';
import { makeFinding } from '../finding';
import type { Rule } from '../types';

/** Longer ones are shown by their beginning, in UTF-16 units. */
const SHOWN = 60;

export const unresolvedPlaceholder: Rule = {
  id: 'unresolved-placeholder',
  severity: 'hint',
  fixable: false,
  page: 'checker/src/rules/unresolved-placeholder/README.md',
  check: (context) => {
    const seen = new Map<string, number>();
    return articlesOf(context).flatMap((placed) =>
      placed.article.facts.placeholders.map((placeholder) => {
        const { number, title } = placed.article.facts;
        const key = [placed.file ?? '', number === '' ? title : number, oneLine(placeholder.text)].join('\n');
        const nth = seen.get(key) ?? 0;
        seen.set(key, nth + 1);
        return findingFor(placeholder, placed, nth === 0 ? [key] : [key, String(nth)]);
      }),
    );
  },
};

function findingFor({ text, start, end }: Placeholder, placed: DossierArticle, ids: readonly string[]): Finding {
  const { article, file } = placed;
  return makeFinding(
    {
      rule: 'unresolved-placeholder',
      severity: 'hint',
      message: { id: 'findings.unresolved-placeholder', args: { text: shortened(oneLine(text)) } },
      ...inFile({ file }),
      range: { start: article.start + start, end: article.start + end },
      article: article.facts.number,
    },
    ids,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\s\uD800-\uDBFF]+$/, '')}…` : text;
}
