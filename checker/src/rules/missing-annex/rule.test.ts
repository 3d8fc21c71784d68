import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../../../test/support/checked';
import { wordFramework } from '../../../../test/support/tiny-framework';

const text = draftOf(['bijlagen: [sla.md, vwo.md]'], '# Overeenkomst\n');

describe('missing-annex', () => {
  it('underlines the annex that cannot be read', () => {
    const { shown } = checked(text, wordFramework([]), 'missing-annex', {
      annexes: new Map([['sla.md', { text: '' }]]),
    });
    assert.equal(shown.length, 1);
    assert.match(shown[0] ?? '', /^warning «vwo\.md» De bijlage ‘vwo\.md’/);
  });

  it('claims nothing when nobody has looked', () => {
    assert.deepEqual(checked(text, wordFramework([]), 'missing-annex').shown, []);
  });
});
