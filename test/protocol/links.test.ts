import { strict as assert } from 'node:assert';
import { sparse, uri } from './drafts';
import { Session } from './server';

describe('document links', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('lead from ids to the framework and from annexes to their files', async () => {
    session = await Session.start({ folders: ['file:///project'] });
    await session.open(
      uri,
      sparse.replace(
        'looptijd-tot: 2031-03-01\n',
        'looptijd-tot: 2031-03-01\n  bijlagen: [bijlagen/sla.md]\n  afwijkingen:\n    aia-19: { soort: niet-van-toepassing, reden: "geen" }\n',
      ),
    );
    const links = await session.links(uri);
    const target = (text: string): string | undefined => links.find((link) => link.text === text)?.target;
    assert.match(target('aia-09') ?? '', /^https:\/\/.*aia-09/);
    assert.match(target('aia-19') ?? '', /^https:\/\/.*aia-19/);
    assert.equal(target('bijlagen/sla.md'), 'file:///project/contracten/bijlagen/sla.md');
  });

  it('are none outside the workspace and none in other Markdown', async () => {
    session = await Session.start({ folders: ['file:///project'] });
    await session.open(uri, '---\ncontractkader:\n  bijlagen: [../../geheim.md]\n---\n');
    assert.deepEqual(await session.links(uri), []);
    await session.open('file:///project/notitie.md', 'Zie aia-09.\n');
    assert.deepEqual(await session.links('file:///project/notitie.md'), []);
  });
});
