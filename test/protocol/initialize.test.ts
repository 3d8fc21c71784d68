import { strict as assert } from 'node:assert';
import manifest from '../../package.json';
import { modern, old, Session } from './server';

describe('initialize', () => {
  it('announces this to an editor that pulls', async () => {
    const session = await Session.start({ capabilities: modern });
    assert.deepEqual(session.initialized, {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [':', ' ', '[', ',', '-'], resolveProvider: true },
        documentLinkProvider: { resolveProvider: false },
        codeLensProvider: { resolveProvider: false },
        codeActionProvider: { codeActionKinds: ['quickfix'], resolveProvider: true },
        diagnosticProvider: {
          identifier: 'contractkader',
          interFileDependencies: true,
          workspaceDiagnostics: false,
        },
      },
      serverInfo: { name: 'Contractkader', version: manifest.version },
    });
    await session.until(() => session.registered.find(({ method }) => method === 'workspace/didChangeConfiguration'));
    await session.stop();
  });

  it('announces no pulling and no resolving to an editor that can do neither', async () => {
    const session = await Session.start({ capabilities: old });
    const { capabilities } = session.initialized;
    assert.equal(capabilities.diagnosticProvider, undefined);
    assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix'], resolveProvider: false });
    await session.stop();
  });

  it('offers no fixes to an editor that only knows commands', async () => {
    const session = await Session.start({ capabilities: {} });
    assert.equal(session.initialized.capabilities.codeActionProvider, undefined);
    await session.stop();
  });
});
