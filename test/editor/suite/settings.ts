import { commands, ConfigurationTarget, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { finding, findings, hoverText, open, positionOf, ruleOf, until } from './editor';

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('contractkader').update(name, value, ConfigurationTarget.Global);
}

describe('settings', () => {
  afterEach(async () => {
    await set('controleren', undefined);
    await set('contracten', undefined);
  });

  it('switch the findings off and on', async () => {
    const document = await open('contract.md');
    await finding(document, 'missing-annex', /afwezig\.md/);
    await set('controleren', 'uit');
    await until('no findings', () => (findings(document).length === 0 ? true : undefined));
    await set('controleren', undefined);
    await finding(document, 'missing-annex', /afwezig\.md/);
  });

  it('let a contract wait for a save or for the command', async () => {
    const document = await open('fout-profiel.md');
    await until('the first check', () => (findings(document).length > 0 ? true : undefined));
    await set('controleren', 'bijOpslaan');
    const place = positionOf(document, 'levering').with({ character: 0 });
    const editor = window.activeTextEditor;
    ok(await editor?.edit((edit) => edit.insert(place, '  lievering: saas\n')), 'the edit was not made');
    // The server handles messages in order: when it has answered this, it has seen the edit.
    await hoverText(document, positionOf(document, 'lievering'));
    const wrong = () => findings(document).filter((diagnostic) => diagnostic.message.includes('lievering'));
    equal(wrong().map(ruleOf), []);
    await commands.executeCommand('contractkader.checkNow');
    await until('the finding', () => (wrong().length > 0 ? true : undefined));
  });

  it('make a file a contract that has no profile', async () => {
    const document = await open('zonder-profiel.md');
    await set('contracten', ['zonder-*.md']);
    await until('a finding', () => (findings(document).length > 0 ? true : undefined));
  });
});
