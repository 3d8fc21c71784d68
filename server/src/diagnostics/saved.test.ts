import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultSettings } from '../../../protocol/src/index';
import { createSavedVersions } from './saved';

describe('when a draft is checked', () => {
  const document = TextDocument.create('file:///a.md', 'markdown', 1, '');
  const saved = createSavedVersions();
  saved.saved(document);
  const typed = TextDocument.create('file:///a.md', 'markdown', 2, 'x');

  it('is at every version while typing', () => {
    assert.equal(saved.isDue(typed, { ...defaultSettings, controleren: 'tijdensTypen' }), true);
  });

  it('is only at the saved version with `bijOpslaan`', () => {
    const settings = { ...defaultSettings, controleren: 'bijOpslaan' } as const;
    assert.equal(saved.isDue(document, settings), true);
    assert.equal(saved.isDue(typed, settings), false);
  });

  it('is never with `uit`', () => {
    assert.equal(saved.isDue(document, { ...defaultSettings, controleren: 'uit' }), false);
  });
});
