import { CompletionItemKind } from 'vscode-languageserver';
import { annexUri, type Borders } from '../workspace/allowed';
import type { Workspace } from '../workspace/workspace';
import type { Suggestion } from './items';

/** Files that may be named as an annex, in the folder of which the path is typed so far. */
export async function suggestAnnexes(
  contract: string,
  typed: string,
  space: string,
  borders: Borders,
  workspace: Workspace,
): Promise<readonly Suggestion[]> {
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  const place = annexUri(contract, `${folder}.x`, borders)?.replace(/\/[^/]*$/, '');
  if (place === undefined) return [];
  const own = decodeURIComponent(contract.slice(contract.lastIndexOf('/') + 1));
  const names = await workspace.list(place);
  return names
    .filter((name) => !name.startsWith('.') && !(folder === '' && name === own))
    .map((name) => ({
      label: name,
      detail: folder + name,
      kind: CompletionItemKind.File,
      text: space + folder + name,
      filter: folder + name,
    }));
}
