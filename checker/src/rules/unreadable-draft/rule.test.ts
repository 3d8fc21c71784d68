import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../../../test/support/checked';
import { wordClause, wordFramework } from '../../../../test/support/tiny-framework';
import { LARGEST_DRAFT, readability } from './rule';

const framework = wordFramework([wordClause('alfa')]);

describe('unreadable-draft', () => {
  it('says of a binary file that it is none of ours, in one message', () => {
    const { shown, result } = checked('PK\u0003\u0004\0\0contract', framework, undefined, { force: true });
    assert.equal(shown.length, 1);
    assert.match(shown[0] ?? '', /^error «» Dit is geen tekstbestand/);
    assert.equal(result.draft.text, '');
  });

  it('says nothing of a binary file that nobody asked to check', () => {
    assert.equal(checked('PK\0', framework).result.isContract, false);
  });

  it('does not read a draft over the limit, and says what the limit is', () => {
    const { findings } = readability({ text: ' '.repeat(LARGEST_DRAFT + 1) });
    assert.deepEqual(findings[0]?.message.args, { size: LARGEST_DRAFT + 1, limit: LARGEST_DRAFT });
    assert.equal(readability({ text: ' '.repeat(1000) }).readable, true);
  });

  it('reports a contract over the limit also when it was only opened', () => {
    const text = draftOf(['inkoopvorm: dienst'], 'x'.repeat(LARGEST_DRAFT));
    const { findings } = checked(text, framework);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['unreadable-draft'],
    );
  });

  it('underlines the first lost character and checks the rest', () => {
    const text = draftOf(['inkoopvorm: dienst'], '# Overeenkomst\n\nOpdrachtnemer is \uFFFD\uFFFDn partij.\n');
    const { shown } = checked(text, framework);
    assert.match(shown.find((one) => one.includes('\uFFFD')) ?? '', /^warning «\uFFFD» Er zijn 2 tekens verloren/);
    assert.ok(shown.some((one) => one.includes('‘alfa’ ontbreekt')));
  });
});
