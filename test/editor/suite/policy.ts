import { DiagnosticSeverity, Position, Range, window, workspace, WorkspaceEdit } from 'vscode';
import { equal, match, ok } from './assert';
import { completionLabels, finding, findings, open, until } from './editor';

const contract = 'gemeente/contract.md';
const decisions = 'gemeente/.contractkader/beleid.yaml';

describe('a body’s own policy', () => {
  it('asks for its own clause, as gravely as it says', async () => {
    const document = await open(contract);
    const missing = await finding(document, 'missing-clause', /‘Raadsinformatie’/);
    equal(missing.severity, DiagnosticSeverity.Error);
  });

  it('shows its faults while it is typed, and the contract follows', async () => {
    const document = await open(contract);
    await finding(document, 'missing-clause', /‘Raadsinformatie’/);
    const policy = await open(decisions);
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
    await until('the finding to be a hint', () =>
      findings(document).some(
        ({ severity, message }) => severity === DiagnosticSeverity.Hint && message.includes('‘Raadsinformatie’'),
      )
        ? true
        : undefined,
    );

    const restored = new WorkspaceEdit();
    restored.replace(policy.uri, policy.validateRange(new Range(0, 0, 1_000, 0)), before);
    ok(await workspace.applyEdit(restored), 'the edit was not applied');
    await until('the finding to be grave again', () =>
      findings(document).some(({ severity }) => severity === DiagnosticSeverity.Error) ? true : undefined,
    );
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
