import { commands, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { equal, ok } from './assert';
import { finding, findings, ruleOf, until } from './editor';

/** A file beside the contract. */
function fileAt(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return Uri.joinPath(folder.uri, name);
}

/** Opens a file in a tab that stays when another file is opened. */
async function openBeside(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(fileAt(name));
  await window.showTextDocument(document, { preview: false });
  return document;
}

async function replace(document: TextDocument, text: string, by: string): Promise<void> {
  const at = document.getText().indexOf(text);
  ok(at >= 0, `"${text}" is not in ${document.uri.path}`);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(at), document.positionAt(at + text.length)), by);
  ok(await workspace.applyEdit(edit), 'the edit was not applied');
}

function gone(document: TextDocument, rule: string, message: RegExp): Promise<true> {
  const shown = (): boolean => findings(document).some((one) => ruleOf(one) === rule && message.test(one.message));
  return until(`${rule} ${message} to go`, () => (shown() ? undefined : true));
}

describe('the annexes of a contract', () => {
  it('show their findings in the contract while closed, in themselves once open, and none when they are mended', async () => {
    const contract = await openBeside('dossier.md');
    const closed = await finding(contract, 'weakened-clause', /^Bijlage ‘bijlagen\/dienst\.md’, regel 5: /);
    equal(contract.getText(closed.range), 'bijlagen/dienst.md');

    const annex = await openBeside('bijlagen/dienst.md');
    const open = await finding(annex, 'weakened-clause', /zwakt af/);
    equal(open.range.start.line, 4);
    await gone(contract, 'weakened-clause', /dienst\.md/);

    await replace(
      annex,
      'is niet verplicht logbestanden te bewaren en mag deze te allen tijde zonder aankondiging verwijderen',
      'bewaart de logbestanden ten minste zes maanden',
    );
    await gone(annex, 'weakened-clause', /zwakt af/);
    await annex.save();
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await gone(contract, 'weakened-clause', /dienst\.md/);
  });

  it('are followed when they are renamed, and missed when they are deleted', async () => {
    const contract = await openBeside('dossier.md');
    await gone(contract, 'missing-annex', /tarieven\.md/);
    await workspace.fs.rename(fileAt('bijlagen/tarieven.md'), fileAt('bijlagen/prijzen.md'));
    await finding(contract, 'missing-annex', /tarieven\.md/);
    await replace(contract, 'bijlagen/tarieven.md', 'bijlagen/prijzen.md');
    await gone(contract, 'missing-annex', /tarieven\.md|prijzen\.md/);
    await workspace.fs.delete(fileAt('bijlagen/prijzen.md'));
    await finding(contract, 'missing-annex', /prijzen\.md/);
  });
});
