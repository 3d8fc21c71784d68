import { strict as assert } from 'node:assert';
import { hasContractKey } from './front-matter';

function contract(text: string): boolean {
  const lines = text.split('\n');
  return hasContractKey(lines.length, (line) => lines[line] ?? '');
}

describe('the key that makes a Markdown document a contract', () => {
  it('is found at the first level of the front matter', () => {
    assert.equal(contract('---\ntitle: X\ncontractkader:\n  inkoopvorm: dienst\n---\n'), true);
    assert.equal(contract('\uFEFF---\n"contractkader" : {}\n---'), true);
  });

  it('is found while the front matter is being typed', () => {
    assert.equal(contract('---\ncontractkader:\n'), true);
  });

  it('is not found deeper, in a comment, or in running text', () => {
    assert.equal(contract('---\nx:\n  contractkader: 1\n# contractkader:\n---\n'), false);
    assert.equal(contract('---\ntitle: X\n---\ncontractkader: ja\n'), false);
    assert.equal(contract('# Contract\n\ncontractkader: ja\n'), false);
    assert.equal(contract(''), false);
  });

  it('is not another key that starts the same', () => {
    assert.equal(contract('---\ncontractkaderversie: 2\n---\n'), false);
  });
});
