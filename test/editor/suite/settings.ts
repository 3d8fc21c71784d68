import { ConfigurationTarget, workspace } from 'vscode';
import { finding, findings, open, until } from './editor';

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

  it('make a file a contract that has no profile', async () => {
    const document = await open('zonder-profiel.md');
    await set('contracten', ['zonder-*.md']);
    await until('a finding', () => (findings(document).length > 0 ? true : undefined));
  });
});
