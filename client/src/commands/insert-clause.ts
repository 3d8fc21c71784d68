/** "Insert a clause": any model clause, at the cursor. (A quick fix on a finding also chooses place and number.) */
import { l10n, SnippetString, Uri, window, workspace } from 'vscode';

/** A file of snippets as VS Code has it. */
type Snippets = Readonly<
  Record<string, { readonly prefix: string; readonly description: string; readonly body: readonly string[] }>
>;

/** Lets the drafter choose a clause and inserts it with its tab stops. */
export async function insertClause(extension: Uri): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') {
    await window.showInformationMessage(l10n.t('Open a Markdown draft first; the clause is inserted at the cursor.'));
    return;
  }
  const file = await workspace.fs.readFile(Uri.joinPath(extension, 'snippets', 'contractkader.json'));
  const snippets = JSON.parse(new TextDecoder().decode(file)) as Snippets;
  const items = Object.entries(snippets).map(([label, { prefix, description, body }]) => ({
    label,
    description: prefix,
    detail: description,
    body,
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Insert a clause at the cursor'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen) await editor.insertSnippet(new SnippetString(chosen.body.join('\n')));
}
