import { strict as assert } from 'node:assert';
import { annexUri, folderOf } from './allowed';

const contract = 'file:///project/contracten/concept.md';
const inProject = { folders: ['file:///project'], extra: [] };

describe('where an annex may be read', () => {
  it('is next to the contract and everywhere in the workspace', () => {
    assert.equal(annexUri(contract, 'bijlagen/sla.md', inProject), 'file:///project/contracten/bijlagen/sla.md');
    assert.equal(annexUri(contract, '../algemeen/sla.md', inProject), 'file:///project/algemeen/sla.md');
    assert.equal(annexUri(contract, 'bijlagen\\sla.md', inProject), 'file:///project/contracten/bijlagen/sla.md');
  });

  it('is not outside it, however it is written', () => {
    for (const path of ['../../geheim.md', '/etc/passwd', 'https://example.org/a.md', 'file:///etc/passwd', '']) {
      assert.equal(annexUri(contract, path, inProject), undefined, path);
    }
  });

  it('is a folder that a setting of the machine names', () => {
    const borders = { folders: ['file:///project'], extra: ['/beleid'] };
    assert.equal(annexUri(contract, '/beleid/voorwaarden.md', borders), 'file:///beleid/voorwaarden.md');
    assert.equal(annexUri(contract, '/beleidsplan/voorwaarden.md', borders), undefined);
  });

  it('is the folder of the contract when no folder is open', () => {
    const alone = { folders: [], extra: [] };
    assert.equal(annexUri(contract, 'sla.md', alone), 'file:///project/contracten/sla.md');
    assert.equal(annexUri(contract, '../sla.md', alone), undefined);
  });

  it('is nowhere for a draft that was never saved', () => {
    assert.equal(annexUri('untitled:Untitled-1', 'sla.md', inProject), undefined);
  });

  it('works on virtual file systems too', () => {
    const virtual = { folders: ['vscode-vfs://github/a/b'], extra: [] };
    assert.equal(annexUri('vscode-vfs://github/a/b/c.md', 'sla.md', virtual), 'vscode-vfs://github/a/b/sla.md');
  });
});

describe('the folder of a file', () => {
  it('is the deepest', () => {
    assert.equal(folderOf('file:///a/b/c.md', ['file:///a', 'file:///a/b']), 'file:///a/b');
    assert.equal(folderOf('file:///ab/c.md', ['file:///a']), undefined);
  });
});
