import { strict as assert } from 'node:assert';
import type { Diagnostic } from 'vscode-languageserver';
import { resultIdOf } from './result-id';

const diagnostic = (message: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  message,
});

describe('the name of a list of diagnostics', () => {
  it('is the same for the same list', () => {
    assert.equal(resultIdOf([diagnostic('a')]), resultIdOf([diagnostic('a')]));
    assert.equal(resultIdOf([]), resultIdOf([]));
  });

  it('differs when a word differs', () => {
    assert.notEqual(resultIdOf([diagnostic('a')]), resultIdOf([diagnostic('b')]));
    assert.notEqual(resultIdOf([diagnostic('a')]), resultIdOf([]));
  });
});
