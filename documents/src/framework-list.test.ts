import { strict as assert } from 'node:assert';
import { loadFramework } from '../../test/support/framework';
import { listFramework } from './framework-list';

const { norms, measures } = listFramework(loadFramework());

describe('the list of the framework', () => {
  it('has of each norm what it asks, what that means for a contract, and where that stands', () => {
    const norm = norms.find(({ id }) => id === 'ver:aia-09');
    assert.match(norm?.explanation ?? '', /toezicht/);
    assert.match(norm?.contract ?? '', /bewijs/);
    assert.deepEqual(norm?.roles, ['aanbieder']);
    assert.ok(norm.moments.includes('contract'));
    assert.ok(norm.related.includes('ver:aia-21'));
    assert.ok(norm.sources.some(({ law, article }) => law === 'ai-verordening' && article === '14'));
  });

  it('says on which text a date rests, and what is uncertain about it', () => {
    const first = norms.find(({ id }) => id === 'ver:aia-09')?.effective[0];
    assert.equal(first?.from, '2027-12-02');
    assert.equal(first.textDate, '2026-06-18');
    assert.match(first.uncertain ?? '', /PE-CONS 30\/26/);
  });

  it('names the text of the law that is meant, also where no date is to come', () => {
    const norm = norms.find(({ id }) => id === 'ver:awb-02');
    assert.deepEqual(norm?.effective, []);
    assert.deepEqual(norm.texts, [{ law: 'awb', textDate: '2025-07-01' }]);
  });

  it('gives the reason why a norm is no contract matter', () => {
    assert.match(norms.find(({ id }) => id === 'ver:aia-36')?.reason ?? '', /melders/);
  });

  it('has of each measure what it asks, what that means for a contract, whose work it is and when', () => {
    const measure = measures.find(({ id }) => id === 'mtr:owp-23');
    assert.match(measure?.explanation ?? '', /controleren/);
    assert.match(measure?.contract ?? '', /bewijs/i);
    assert.deepEqual(measure?.workOf, ['opdrachtgever', 'opdrachtnemer']);
    assert.ok(measure.moments.includes('contract'));
    assert.equal(measure.moment, undefined);
  });
});
