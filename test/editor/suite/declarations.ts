import { commands, extensions, type Extension } from 'vscode';
import { equal, ok } from './assert';

interface Manifest {
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: unknown; readonly restrictedConfigurations: readonly string[] };
    readonly virtualWorkspaces: unknown;
  };
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: string }[] };
}

function contractkader(): { readonly extension: Extension<unknown>; readonly manifest: Manifest } {
  const extension = extensions.getExtension('contractkader.contractkader');
  ok(extension, 'the extension is not there');
  return { extension, manifest: extension.packageJSON as Manifest };
}

describe('the manifest', () => {
  it('declares what works in Restricted Mode and in virtual workspaces', () => {
    const { capabilities } = contractkader().manifest;
    equal(capabilities.untrustedWorkspaces.supported, 'limited');
    equal(capabilities.untrustedWorkspaces.restrictedConfigurations, ['contractkader.beleidsmappen']);
    equal(capabilities.virtualWorkspaces, true);
  });

  it('contributes commands that are all there, with a title', async () => {
    const { extension, manifest } = contractkader();
    await extension.activate();
    const known = new Set(await commands.getCommands(true));
    for (const { command, title } of manifest.contributes.commands) {
      ok(known.has(command), `${command} is not registered`);
      ok(!title.startsWith('%'), `${command} has no title`);
    }
  });
});
