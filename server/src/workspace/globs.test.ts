import { strict as assert } from 'node:assert';
import { isNamedContract } from './globs';

const folders = ['file:///project'];

describe('a contract named by a setting', () => {
  it('counts from the workspace folder', () => {
    assert.equal(isNamedContract('file:///project/contracten/a/b.md', ['contracten/**/*.md'], folders), true);
    assert.equal(isNamedContract('file:///project/docs/contracten/b.md', ['contracten/**/*.md'], folders), false);
  });

  it('goes by name or path when no folder is open', () => {
    assert.equal(isNamedContract('file:///elders/overeenkomst-x.md', ['overeenkomst-*.md'], []), true);
    assert.equal(isNamedContract('file:///elders/notitie.md', ['overeenkomst-*.md'], []), false);
  });

  it('is none without globs', () => {
    assert.equal(isNamedContract('file:///project/a.md', [], folders), false);
  });
});
