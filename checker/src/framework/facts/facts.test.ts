import { strict as assert } from 'node:assert';
import { readFacts, type CheckoutFile } from './index';

const NORM: CheckoutFile = {
  path: 'docs/voldoen-aan-wetten-en-regels/vereisten/aia-09-toezicht.md',
  text: `---
title: A title that is not taken over
id: urn:nl:ak:ver:aia-09
levenscyclus:
- ontwerp
onderwerp:
- menselijke-controle
risicogroep:
- hoog-risico-ai-systeem
hide:
- navigation
hide:
- toc
---

## Toelichting
See [logging](aia-07-logs.md) and [audit](../maatregelen/2-owp-23-audit.md).

## Bronnen
- [Artikel 14 AI-verordening](https://example.org/14)
- EU-richtlijn 2016/2102
- [Artikel 26(6)](https://example.org/26), zie ook [deze vereiste](aia-07-logs.md).

## Risico
[No source](https://example.org/risk)
`,
};
const MEASURE: CheckoutFile = {
  path: 'docs/voldoen-aan-wetten-en-regels/maatregelen/2-owp-23-audit.md',
  text: `---
# a comment
id: urn:nl:ak:mtr:owp-23
vereiste:
- aia-09-toezicht
- aia-20-nergens
levenscyclus:
- ontwerp
---
`,
};
const PHASES: readonly CheckoutFile[] = [
  { path: 'docs/levenscyclus/ontwerp.md', text: '---\ntitle: Fase 2, ontwerp\n---\n' },
  { path: 'docs/levenscyclus/index.md', text: '---\ntitle: Levenscyclus\n---\n' },
  { path: 'docs/levenscyclus/over-de-levenscyclus.md', text: '---\ntitle: Over\n---\n' },
];

describe('the facts of a checkout', () => {
  const facts = readFacts([MEASURE, NORM, ...PHASES], { commit: 'c', date: '2026-06-17' });
  const [norm] = facts.norms;

  it('are the ids, addresses and labels of the pages', () => {
    assert.equal(norm?.id, 'ver:aia-09');
    assert.equal(norm.urn, 'urn:nl:ak:ver:aia-09');
    assert.ok(norm.url.endsWith('/voldoen-aan-wetten-en-regels/vereisten/aia-09-toezicht/'));
    assert.deepEqual(norm.risicogroep, ['hoog-risico-ai-systeem']);
    assert.deepEqual(norm.uitzondering, [], 'a label that the page lacks');
  });

  it('have no titles or explanations of the source', () => {
    assert.ok(!JSON.stringify(facts).includes('A title that is not taken over'));
  });

  it('link norms and measures both ways, and phases to both', () => {
    assert.deepEqual(norm?.maatregelen, ['mtr:owp-23']);
    assert.deepEqual(facts.measures[0]?.vereisten, ['ver:aia-09']);
    assert.deepEqual(facts.phases, [
      {
        id: 'ontwerp',
        volgorde: 2,
        url: 'https://minbzk.github.io/Algoritmekader/levenscyclus/ontwerp/',
        vereisten: ['ver:aia-09'],
        maatregelen: ['mtr:owp-23'],
      },
    ]);
  });

  it('take the sources of a norm, with their addresses', () => {
    assert.deepEqual(norm?.bronnen, [
      { tekst: 'Artikel 14 AI-verordening', url: 'https://example.org/14' },
      { tekst: 'EU-richtlijn 2016/2102' },
      { tekst: 'Artikel 26(6)', url: 'https://example.org/26' },
    ]);
  });

  it('list links that lead nowhere, from the head and from the text', () => {
    assert.deepEqual(facts.meta.danglingLinks, [
      { from: 'mtr:owp-23', to: 'aia-20-nergens' },
      { from: 'ver:aia-09', to: 'aia-07-logs' },
    ]);
  });

  it('are refused for a page without an id', () => {
    const page = { path: MEASURE.path, text: '---\ntitle: x\n---\n' };
    assert.throws(() => readFacts([page], { commit: 'c', date: '2026-06-17' }), /2-owp-23-audit\.md: no id/);
  });
});
