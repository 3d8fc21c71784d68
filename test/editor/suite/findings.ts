import { commands, window, workspace, type Diagnostic } from 'vscode';
import { equal, match, ok } from './assert';
import { finding, findings, open, quickFix, ruleOf, until } from './editor';

describe('a contract', () => {
  it('shows a missing clause in Dutch, with the page of its rule', async () => {
    const document = await open('contract.md');
    const missing = await finding(document, 'missing-clause', /‘Logging’/);
    match(missing.message, /ontbreekt|ontbreken|bevat|staat/);
    ok(typeof missing.code === 'object', 'the rule has no page');
  });

  it('gets the clause from a quick fix, with the first tab stop active, and the finding is gone', async () => {
    const document = await open('contract.md');
    const missing = await finding(document, 'missing-clause', /‘Logging’/);
    const before = findings(document).length;
    const fix = await quickFix(document, missing.range, /‘Logging’ in/);
    ok(fix.edit && (await workspace.applyEdit(fix.edit)), 'the edit was not applied');
    match(document.getText(), /Artikel \d+\w? Logging/);
    ok(!document.getText().includes('${'), 'tab stops were inserted as text');

    const editor = window.activeTextEditor;
    ok(editor, 'no editor is active');
    const first = await until('a tab stop', () => (editor.selection.isEmpty ? undefined : editor.selection));
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    await until('the next tab stop', () => (editor.selection.isEqual(first) ? undefined : editor.selection));
    await commands.executeCommand('leaveSnippet');

    const same = (other: Diagnostic): boolean => ruleOf(other) === ruleOf(missing) && other.message === missing.message;
    await until('the finding to go', () => (findings(document).some(same) ? undefined : true));
    ok(findings(document).length < before, 'other findings came in its place');
  });

  it('has its annexes read through the editor', async () => {
    const document = await open('contract.md');
    await finding(document, 'missing-annex', /afwezig\.md/);
    equal(
      findings(document)
        .filter((diagnostic) => diagnostic.message.includes('sla.md'))
        .map(ruleOf),
      [],
    );
  });
});
