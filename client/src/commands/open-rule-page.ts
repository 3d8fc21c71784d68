/** "Open the page of this rule": what the findings at the cursor mean. */
import { commands, l10n, languages, window, type Diagnostic, type Uri } from 'vscode';

/** Opens the page of the rule of the finding at the cursor; asks which one when there are more. */
export async function openRulePage(): Promise<void> {
  const editor = window.activeTextEditor;
  const found = editor
    ? languages
        .getDiagnostics(editor.document.uri)
        .filter((diagnostic) => diagnostic.range.contains(editor.selection.active))
    : [];
  const pages = new Map(found.flatMap(rulePage));
  const [first] = pages;
  if (!first) {
    await window.showInformationMessage(l10n.t('There is no finding of Contractkader at the cursor.'));
    return;
  }
  const rule =
    pages.size === 1 ? first[0] : await window.showQuickPick([...pages.keys()], { title: l10n.t('Which rule?') });
  const page = rule === undefined ? undefined : pages.get(rule);
  if (page) await commands.executeCommand('markdown.showPreview', page);
}

/** Name and page of the rule of a finding; empty for what has none. */
function rulePage({ code }: Diagnostic): [string, Uri][] {
  return typeof code === 'object' ? [[String(code.value), code.target]] : [];
}
