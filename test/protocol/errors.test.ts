import { strict as assert } from 'node:assert';
import { sparse, uri } from './drafts';
import { Session } from './server';

describe('a feature that fails', () => {
  it('answers with one clear error, is logged, and the server lives on', async () => {
    const session = await Session.start();
    await session.open(uri, sparse);
    // A request without the document it is about: no feature can do anything with it.
    const broken = session.connection.sendRequest('textDocument/hover', { position: { line: 0, character: 0 } });
    await assert.rejects(broken, (error: Error & { code: number }) => {
      assert.match(error.message, /^Contractkader: hover mislukte \(/);
      return error.code === -32603;
    });
    await session.until(() => session.logged.find((line) => line.startsWith('hover: ')));
    assert.ok((await session.diagnostics(uri)).length > 0);
    await session.stop();
    assert.equal(session.process.exitCode, 0);
  });
});
