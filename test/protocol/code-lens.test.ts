import { strict as assert } from 'node:assert';
import { CodeLensRefreshRequest, CodeLensRequest, type CodeLens } from 'vscode-languageserver-protocol';
import { sparse, uri } from './drafts';
import { modern, Session } from './server';

const audit = `${sparse}
## Artikel 3 Audit

1. Opdrachtgever mag eenmaal per jaar een audit laten uitvoeren naar de naleving van deze overeenkomst door Opdrachtnemer.
2. Opdrachtnemer verleent aan de audit alle medewerking en geeft de auditor toegang tot de gevraagde informatie.
`;

async function lenses(session: Session): Promise<readonly string[]> {
  const answer: CodeLens[] | null = await session.connection.sendRequest(CodeLensRequest.type, {
    textDocument: { uri },
  });
  return (answer ?? []).map(({ range, command }) => `${session.document(uri).getText(range)}: ${command?.title ?? ''}`);
}

describe('code lenses', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('name above an article the measures it serves', async () => {
    session = await Session.start({ settings: { codeLens: true } });
    await session.open(uri, audit);
    const shown = await lenses(session);
    assert.equal(shown.length, 1);
    assert.match(shown[0] ?? '', /^## Artikel 3 Audit: .*owp-23/);
  });

  it('are none unless the setting asks for them; a change of settings makes the editor ask again', async () => {
    session = await Session.start({
      capabilities: { ...modern, workspace: { ...modern.workspace, codeLens: { refreshSupport: true } } },
    });
    let refreshes = 0;
    session.connection.onRequest(CodeLensRefreshRequest.type, () => {
      refreshes++;
    });
    await session.open(uri, audit);
    assert.deepEqual(await lenses(session), []);
    await session.configure({ codeLens: true });
    assert.equal((await lenses(session)).length, 1);
    assert.equal(refreshes, 1);
  });
});
