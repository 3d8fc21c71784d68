import { strict as assert } from 'node:assert';
import { bold, escaped, link, paragraphs, plainText } from './markdown';

describe('Markdown of a hover', () => {
  it('says the same without mark-up', () => {
    const markdown = paragraphs(`${bold('aia-09')} · ${link('pagina', 'https://example.org/a')}`, 'Sleutel `taal`.');
    assert.equal(plainText(markdown), 'aia-09 · pagina (https://example.org/a)\n\nSleutel taal.');
  });

  it('shows what looks like mark-up as it is', () => {
    assert.equal(escaped('a*b [c]'), 'a\\*b \\[c\\]');
    assert.equal(plainText(escaped('a*b [c](d)')), 'a*b [c](d)');
  });

  it('leaves out what there is not', () => {
    assert.equal(paragraphs('een', undefined, '', 'twee'), 'een\n\ntwee');
    assert.equal(link('geen adres', undefined), 'geen adres');
  });
});
