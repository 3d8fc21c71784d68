import { strict as assert } from 'node:assert';
import { markedForReview, pagesToReview } from './review';

describe('a page that needs a second look', () => {
  const page = '---\nid: ver:aia-09\n---\n\nTekst.\n';

  it('is marked at the end of its front matter', () => {
    assert.equal(
      markedForReview(page, '2026-10-01', 'gewijzigd'),
      "---\nid: ver:aia-09\nnazien: '2026-10-01: gewijzigd'\n---\n\nTekst.\n",
    );
  });

  it('keeps one mark, the last', () => {
    const twice = markedForReview(markedForReview(page, '2026-10-01', 'a'), '2026-11-01', "b's");
    assert.equal(twice, "---\nid: ver:aia-09\nnazien: '2026-11-01: b''s'\n---\n\nTekst.\n");
  });

  it('keeps its line ends', () => {
    assert.equal(
      markedForReview(page.replaceAll('\n', '\r\n'), '2026-10-01', 'a'),
      "---\r\nid: ver:aia-09\r\nnazien: '2026-10-01: a'\r\n---\r\n\r\nTekst.\r\n",
    );
  });

  it('is not one of which only a list of others changed', () => {
    const field = (name: string) => ({ field: name, added: ['x'], removed: [] });
    const links = { added: [], removed: [] };
    const changes = [
      { kind: 'norm', id: 'ver:aia-09', what: 'changed', fields: [field('maatregelen')] },
      { kind: 'norm', id: 'ver:aia-10', what: 'changed', fields: [field('risicogroep'), field('maatregelen')] },
      { kind: 'measure', id: 'mtr:owp-23', what: 'withdrawn', fields: [] },
      { kind: 'phase', id: 'ontwerp', what: 'new', fields: [] },
    ] as const;
    assert.deepEqual(pagesToReview({ changes, links }), [
      { path: 'norms/aia-10.md', reason: 'gewijzigd in het Algoritmekader: risicogroep' },
      { path: 'measures/owp-23.md', reason: 'vervallen in het Algoritmekader' },
    ]);
  });
});
