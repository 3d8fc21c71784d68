import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { read } from '../../../test/support/read';
import { LineIndex } from './lines';
import { articleAt, provisionAt } from './lookup';

describe('lines', () => {
  it('counts LF, CRLF and CR as one line ending', () => {
    const lines = new LineIndex('a\nb\r\nc\rd');
    assert.equal(lines.count, 4);
    assert.deepEqual(lines.position(8), { line: 3, character: 1 });
  });

  it('goes from an offset to a place and back', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(60), (value, offset) => {
        const lines = new LineIndex(value);
        const at = Math.min(offset, value.length);
        assert.equal(lines.offset(lines.position(offset)), at);
      }),
    );
  });
});

describe('lookup', () => {
  const text = '# Artikel 1\n\n1.1 Een.\n\n1.2 Twee.\n\n# Artikel 2\n\nDrie.\n';
  const draft = read(text);
  it('finds the article and the provision at an offset', () => {
    const at = text.indexOf('Twee');
    const index = articleAt(draft, at);
    assert.equal(index, 0);
    const article = draft.articles[index ?? 0];
    assert.ok(article);
    assert.equal(article.facts.provisions[provisionAt(article.facts, at - article.start) ?? -1]?.label, '1.2');
    assert.equal(articleAt(draft, text.indexOf('Drie')), 1);
    assert.equal(provisionAt(article.facts, 3), undefined);
  });
});
