import { CodeLensRefreshRequest, type CodeLens } from 'vscode-languageserver';
import { indexFramework } from '../../../checker/src/framework/index';
import type { Contract } from '../checking/contracts';
import type { Context } from '../context';
import { guarded, logged } from '../guarded';
import { toLspRange } from '../positions';

/**
 * Code lenses above the articles that serve a norm or measure, when the setting asks for them.
 *
 * @returns to be called when settings changed: an editor asks again by itself only when the text changes
 */
export function provideCodeLenses({ connection, contracts, client }: Context): () => void {
  connection.onCodeLens(
    guarded(connection, 'code lenses', async ({ textDocument }, token) => {
      const contract = await contracts.at(textDocument.uri, token);
      return contract?.settings.codeLens === true ? lensesOf(contract) : null;
    }),
  );
  return () => {
    if (client.refreshesCodeLenses) {
      logged(connection, 'code lenses', connection.sendRequest(CodeLensRefreshRequest.type));
    }
  };
}

/** One lens an article: the ids it serves, in the order of the framework. It does nothing when clicked. */
function lensesOf({ document, result, framework }: Contract): CodeLens[] {
  const index = indexFramework(framework);
  const served = new Map<number, string[]>();
  for (const { id, found } of result.verdicts) {
    const name = (index.norm(id) ?? index.measure(id))?.shortId ?? id;
    for (const article of new Set(found.hits.map((hit) => hit.article))) {
      served.set(article, [...(served.get(article) ?? []), name]);
    }
  }
  return [...served].flatMap(([at, names]) => {
    const article = result.draft.articles[at];
    if (article === undefined) return [];
    const range = { start: article.start, end: article.start + Math.max(1, article.facts.heading.end) };
    return [{ range: toLspRange(document, range), command: { title: names.join(' · '), command: '' } }];
  });
}
