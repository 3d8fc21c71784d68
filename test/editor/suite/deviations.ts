import { commands, TabInputTextDiff, Uri, window, workspace, type TextDocument } from 'vscode';
import { match, ok } from './assert';
import { finding, findings, open, quickFix, ruleOf, until } from './editor';

/** The text of a page of ours that is shown. */
function shownPage(scheme: string): Promise<string> {
  return until(`a page of ${scheme}`, () => {
    const page = [...workspace.textDocuments].reverse().find((document) => document.uri.scheme === scheme);
    return page?.getText().includes('#') === true ? page.getText() : undefined;
  });
}

/** Applies a quick fix on the first finding of a rule and waits until that finding is gone. */
async function apply(document: TextDocument, message: RegExp, title: RegExp): Promise<void> {
  const found = await finding(document, 'missing-clause', message);
  const fix = await quickFix(document, found.range, title);
  ok(fix.edit && (await workspace.applyEdit(fix.edit)), 'the edit was not applied');
  await commands.executeCommand('leaveSnippet');
  await until('the finding to go', () =>
    findings(document).some((one) => ruleOf(one) === 'missing-clause' && message.test(one.message)) ? undefined : true,
  );
}

describe('what is left out on purpose', () => {
  it('is recorded in the profile by a quick fix, and shown in the register', async () => {
    const document = await open('weglaten.md');
    await apply(document, /‘Logging’/, /‘Logging’ elders is geregeld/);
    match(document.getText(), /\n {2}afwijkingen:\n {4}aia-\d+: \{ soort: elders-geregeld, plaats: "\[vindplaats\]"/);
    const page = Uri.from({ scheme: 'contractkader-deviations', path: '/register.md', query: document.uri.toString() });
    match((await workspace.openTextDocument(page)).getText(), /\| elders geregeld \|/);
  });

  it('is silenced at one place by a comment, and comes back when that is deleted', async () => {
    const document = await open('weglaten.md');
    await apply(document, /‘Archivering’/, /^Onderdruk deze melding hier/);
    match(document.getText(), /\n<!-- contractkader: missing-clause archivering reden: \[reden\] -->\n/);
    await commands.executeCommand('undo');
    await finding(document, 'missing-clause', /‘Archivering’/);
  });
});

describe('a comparison', () => {
  it('with the saved file shows what came, and both texts side by side', async () => {
    const document = await open('vergelijken.md');
    await apply(document, /‘Logging’/, /‘Logging’ in/);
    await commands.executeCommand('contractkader.compareWithSaved');
    match(await shownPage('contractkader-comparison'), /\n## 1 .*Logging.* – nieuw\n/);
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    ok(
      tabs.some(({ input }) => input instanceof TabInputTextDiff && input.original.scheme === 'contractkader-version'),
      'the texts are not side by side',
    );
    await commands.executeCommand('workbench.action.closeAllGroups');
  });
});
