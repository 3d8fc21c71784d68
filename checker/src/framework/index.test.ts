import { strict as assert } from 'node:assert';
import { loadFramework } from '../../../test/support/framework';
import { indexFramework } from './index';

describe('the index of the framework', () => {
  const framework = loadFramework();
  const index = indexFramework(framework);

  it('is made once for a framework', () => assert.equal(indexFramework(framework), index));

  it('holds exactly the 9 phases, 63 norms and 108 measures of the source', () => {
    assert.equal(framework.phases.length, 9);
    assert.equal(framework.norms.filter((norm) => norm.origin === 'ver').length, 63);
    assert.equal(framework.measures.length, 108);
  });

  it('lists links of the source that lead nowhere, and indexes none of them', () => {
    assert.deepEqual(
      framework.danglingLinks.map(({ from, to }) => `${from} ${to}`),
      [
        'mtr:owp-05 aia-06-documentatie-beoordeling-niet-hoog-risico-ai',
        'mtr:owp-30 aia-08-transparantie-aan-gebruikersverantwoordelijken',
        'mtr:owp-30 aia-28-transparantieverplichtingen-richting-natuurlijke-personen',
        'mtr:owp-31 aia-20-verstrekken-van-informatie-op-verzoek',
        'mtr:owp-31 aia-37-melding-ernstige-incidenten',
        'mtr:owp-35 aia-09-menselijke-toezicht',
      ],
    );
    for (const measure of framework.measures) for (const norm of measure.norms) assert.ok(index.norm(norm), norm);
    for (const norm of framework.norms) for (const measure of norm.measures) assert.ok(index.measure(measure), measure);
  });

  it('resolves what a person writes to an id, the norm when a measure has the same', () => {
    const written = {
      'aia-09': 'ver:aia-09',
      'OWP-17': 'mtr:owp-17',
      'dat-01': 'ver:dat-01',
      'mtr:DAT-01': 'mtr:dat-01',
    };
    for (const [text, id] of Object.entries(written)) assert.equal(index.resolveId(text), id);
    assert.equal(index.resolveId('eigen:art-28-avg'), 'eigen:art-28-avg');
    assert.equal(index.resolveId('aia-99'), undefined);
  });

  it('finds the clauses that fulfil a norm, not those that support it', () => {
    const audit = index.clause('auditrecht');
    assert.ok(audit && index.clausesFor('mtr:owp-23').includes(audit));
    assert.ok(audit.supports.length > 0);
    for (const norm of audit.supports) assert.ok(!index.clausesFor(norm).includes(audit), norm);
  });

  it('reports every norm, every topic, own norms and the measures a clause fulfils, each once', () => {
    const ids = index.reportedIds;
    assert.equal(new Set(ids).size, ids.length);
    for (const norm of framework.norms) assert.ok(ids.includes(norm.id), norm.id);
    for (const topic of framework.topics) assert.ok(ids.includes(topic.id), topic.id);
    for (const clause of framework.clauses) for (const { norm } of clause.fulfils) assert.ok(ids.includes(norm), norm);
    assert.ok(!ids.includes('mtr:org-06'));
  });

  it('knows the title of anything with an id', () => {
    for (const id of ['ver:aia-09', 'mtr:owp-23', 'menselijk-toezicht', 'ontwerp', 'toezicht']) {
      assert.ok(index.titleOf(id)?.nl, id);
    }
  });
});
