import { commands, Uri, window, workspace } from 'vscode';
import { match, ok } from './assert';
import { finding, open, until } from './editor';

describe('commands', () => {
  it('insert any clause of the library at the cursor', async () => {
    const document = await open('leeg.md');
    const done = commands.executeCommand('contractkader.insertClause');
    await until('the clause', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return document.getText().length > 100 ? true : undefined;
    });
    await done;
    ok(!document.getText().includes('${'), 'tab stops were inserted as text');
    ok(window.activeTextEditor?.document === document, 'the clause went elsewhere');
  });

  it('show what the contract holds, per phase', async () => {
    const contract = await open('contract.md');
    await finding(contract, 'missing-annex', /afwezig\.md/);
    const page = Uri.from({ scheme: 'contractkader-overview', path: '/overzicht.md', query: contract.uri.toString() });
    match((await workspace.openTextDocument(page)).getText(), /^\| .+ \| \d+ \| \d+ \| \d+ \| \d+ \|$/m);
  });
});
