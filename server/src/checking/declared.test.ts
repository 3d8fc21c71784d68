import { strict as assert } from 'node:assert';
import { mayBeContract } from './declared';

describe('a glance at the front matter', () => {
  const contracts = {
    plain: '---\ncontractkader:\n  taal: nl\n---\n',
    'after another key': '---\ntitel: X\ncontractkader: {}\n---\n',
    CRLF: '---\r\ncontractkader:\r\n---\r\n',
    BOM: '\uFEFF---\ncontractkader:\n---\n',
    'fence still open': '---\ncontractkader:\n  inkoop',
  };
  for (const [name, text] of Object.entries(contracts)) {
    it(`sees a contract: ${name}`, () => assert.equal(mayBeContract(text), true));
  }

  const others = {
    empty: '',
    'no front matter': '# Titel\n\ncontractkader: ja\n',
    'other keys': '---\ntitel: X\n---\n\ncontractkader: ja\n',
    'a line across': '---\n',
    'the word in a value': '---\ntitel: contractkader\n---\n',
  };
  for (const [name, text] of Object.entries(others)) {
    it(`leaves other Markdown alone: ${name}`, () => assert.equal(mayBeContract(text), false));
  }
});
