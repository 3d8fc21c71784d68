import { strict as assert } from 'node:assert';
import { fileOf, markdownTarget, nameOf, pathFrom } from './paths';

describe('paths of annexes', () => {
  it('count from the folder of the file that names them', () => {
    assert.equal(pathFrom('contract.md', './bijlagen/sla.md'), 'bijlagen/sla.md');
    assert.equal(pathFrom('contract.md', 'bijlagen\\sla.md'), 'bijlagen/sla.md');
    assert.equal(pathFrom('bijlagen/sla.md', '../contract.md'), 'contract.md');
    assert.equal(pathFrom('bijlagen/sla.md', '../../elders/a.md'), '../elders/a.md');
    assert.equal(pathFrom('contract.md', '/beleid/a.md'), '/beleid/a.md');
  });

  it('are no addresses', () => {
    for (const written of ['https://example.org/a.md', 'mailto:a@b.nl', '//server/a.md', '']) {
      assert.equal(pathFrom('contract.md', written), undefined, written);
    }
  });

  it('are the targets of links to Markdown files', () => {
    assert.equal(markdownTarget('bijlagen/sla%20v2.md#artikel-3'), 'bijlagen/sla v2.md');
    assert.equal(markdownTarget('#artikel-3'), undefined);
    assert.equal(markdownTarget('tekening.pdf'), undefined);
    assert.equal(markdownTarget('100%.md'), '100%.md');
  });

  it('are shown from where the contract is', () => {
    assert.equal(nameOf('file:///a/mijn%20contract.md'), 'mijn contract.md');
    assert.equal(fileOf('contracten/concept.md', 'bijlagen/sla.md'), 'contracten/bijlagen/sla.md');
    assert.equal(fileOf('contracten/concept.md', '../sla.md'), 'sla.md');
    assert.equal(fileOf('concept.md', 'sla.md'), 'sla.md');
    assert.equal(fileOf('file:///a/b/concept.md', '../sla.md'), 'file:///a/sla.md');
  });
});
