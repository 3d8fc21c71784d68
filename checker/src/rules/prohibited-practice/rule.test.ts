import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../../../test/support/checked';
import { wordFramework } from '../../../../test/support/tiny-framework';

describe('prohibited-practice', () => {
  it('is an error on the value', () => {
    const text = draftOf(['risicogroep: verboden-ai'], '# Overeenkomst\n');
    const { shown } = checked(text, wordFramework([]), 'prohibited-practice');
    assert.match(shown[0] ?? '', /^error «verboden-ai» .*artikel 5 AI-verordening/);
  });

  it('lies on the key contractkader when the value comes from the command line', () => {
    const profile = { cli: { risicogroep: 'verboden-ai' } };
    const { shown } = checked(draftOf([], '# Overeenkomst\n'), wordFramework([]), 'prohibited-practice', { profile });
    assert.match(shown[0] ?? '', /^error «contractkader»/);
  });

  it('is silent on every other risk group', () => {
    const text = draftOf(['risicogroep: hoog-risico-ai-systeem'], '# Overeenkomst\n');
    assert.deepEqual(checked(text, wordFramework([]), 'prohibited-practice').shown, []);
  });
});
