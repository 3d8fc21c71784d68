import { CompletionItemKind } from 'vscode-languageserver';
import { canInsert } from '../../../checker/src/fixes/insertable';
import { profileReader } from '../../../checker/src/draft/index';
import type { Clause } from '../../../checker/src/framework/types';
import type { Contract } from '../checking/contracts';
import type { Say } from '../hover/say';
import { clauseAtCursor } from './clause-text';
import type { Suggestion } from './items';
import type { TextPlace } from './place';

/** Letters with which the clauses are called: `ck-menselijk-toezicht`. */
export const clausePrefix = 'ck-';

/** Clauses that may be inserted here, by title and by `ck-…`; only at the start of a line. */
export function suggestClauses(place: TextPlace, asked: boolean, contract: Contract, say: Say): readonly Suggestion[] {
  const called = place.word.toLowerCase().startsWith(clausePrefix);
  if (!place.atLineStart || !(called || asked)) return [];
  const { result, framework, document } = contract;
  const profile = profileReader(result.draft.profile);
  const missing = new Set(result.findings.flatMap((finding) => finding.clauses));
  const rank = (clause: Clause): number => (missing.has(clause.id) ? 0 : 1);
  return framework.clauses
    .filter((clause) => canInsert(clause, profile))
    .sort((a, b) => rank(a) - rank(b))
    .map((clause) => {
      const written = clauseAtCursor(clause, result.draft, framework, place.range);
      return {
        label: say.of(clause.title),
        detail: `${clausePrefix}${clause.id}`,
        kind: CompletionItemKind.Snippet,
        text: written.newText,
        ...(written.snippet !== undefined && { snippet: written.snippet }),
        filter: `${clausePrefix}${clause.id} ${say.of(clause.title)}`,
        data: { uri: document.uri, about: 'clause', id: clause.id },
      };
    });
}
