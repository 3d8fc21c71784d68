import {
  commands,
  DiagnosticSeverity,
  Position,
  Range,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
} from 'vscode';
import { equal, match, ok } from './assert';
import { completionLabels, finding, findings, open, until } from './editor';

const contract = 'gemeente/contract.md';
const decisions = 'gemeente/.contractkader/beleid.yaml';

/** Severity of the finding that asks for the policy's clause, by itself or in a group; undefined when there is none. */
function severityIn(document: TextDocument): DiagnosticSeverity | undefined {
  return findings(document).find(({ message }) => message.includes('‘Raadsinformatie’'))?.severity;
}

async function isAsked(document: TextDocument, gravely: boolean): Promise<void> {
  await until(`the clause to be asked for, ${gravely ? 'gravely' : 'mildly'}`, () => {
    const severity = severityIn(document);
    return severity !== undefined && (severity === DiagnosticSeverity.Error) === gravely ? true : undefined;
  });
}

describe('a body’s own policy', () => {
  after(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('asks for its own clause, as gravely as it says', async () => {
    const document = await open(contract);
    await isAsked(document, true);
  });

  it('shows its faults while it is typed, and the contract follows', async () => {
    const document = await open(contract);
    await isAsked(document, true);
    const policy = await open(decisions);
    // VS Code asks for the findings of what is shown.
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true });
    const before = policy.getText();
    const end = policy.positionAt(before.length);
    ok(
      await window.activeTextEditor?.edit((edit) => edit.insert(end, '  - { bepaling: rad, reden: x }\n')),
      'the edit was not made',
    );
    const fault = await finding(policy, 'eigen-beleid', /Onbekende bepaling "rad"/);
    equal(policy.getText(fault.range), 'rad');
    match(fault.message, /Bedoelt u "raad"/);

    const milder = new WorkspaceEdit();
    milder.replace(policy.uri, policy.lineAt(2).range, '    ernst: hint');
    milder.delete(policy.uri, policy.lineAt(4).rangeIncludingLineBreak);
    ok(await workspace.applyEdit(milder), 'the edit was not applied');
    await until('no faults', () => (findings(policy).length === 0 ? true : undefined));
    await isAsked(document, false);

    const restored = new WorkspaceEdit();
    restored.replace(policy.uri, policy.validateRange(new Range(0, 0, 1_000, 0)), before);
    ok(await workspace.applyEdit(restored), 'the edit was not applied');
    await isAsked(document, true);
  });

  it('has its keys and values completed', async () => {
    const policy = await open(decisions);
    const labels = await until('completion', async () => {
      const found = await completionLabels(policy, new Position(2, policy.lineAt(2).text.indexOf(':') + 2));
      return found.includes('waarschuwing') ? found : undefined;
    });
    ok(labels.includes('hint'), labels.join());
  });
});
