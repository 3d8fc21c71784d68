/** What a body's own policy decides: whether a norm is asked for, and how grave it is when it is missing. */
import { strict as assert } from 'node:assert';
import { tinyMeasure, tinyNorm, wordClause, wordFramework } from '../../../test/support/tiny-framework';
import { checkNow } from '../check';
import type { CheckInput } from '../types';
import { idApplies } from './applies';
import { indexFramework } from './index';
import type { Framework, PolicyRule } from './types';

const rule = (over: Partial<PolicyRule>): PolicyRule => ({
  reason: { nl: 'Daarom.', en: 'Because.' },
  file: '.contractkader/beleid.yaml',
  ...over,
});

const profile = { get: (key: string) => (key === 'persoonsgegevens' ? true : undefined) };

describe('a norm that the body’s own policy decides on', () => {
  const norm = tinyNorm('ver:aia-09', { correction: { applies: 'never', source: '', reason: { nl: '', en: '' } } });
  const index = (policy: PolicyRule) =>
    indexFramework(
      wordFramework([], {
        norms: [{ ...norm, policy }],
        measures: [tinyMeasure('mtr:owp-23', { norms: ['ver:aia-09'], policy })],
      }),
    );

  it('does not apply when it is switched off', () => {
    const off = index(rule({ off: true }));
    assert.deepEqual(idApplies('ver:aia-09', off, profile, '2026-11-23'), { verdict: 'no', because: 'beleid' });
    assert.deepEqual(idApplies('mtr:owp-23', off, profile, '2026-11-23'), { verdict: 'no', because: 'beleid' });
  });

  it('applies when the policy says so, whatever the framework says', () => {
    const wider = index(rule({ when: [{ persoonsgegevens: [true] }] }));
    assert.deepEqual(idApplies('ver:aia-09', wider, profile, '2026-11-23'), { verdict: 'yes' });
    assert.deepEqual(idApplies('mtr:owp-23', wider, profile, '2026-11-23'), { verdict: 'yes' });
  });

  it('has no policy that says nothing of when', () => {
    const graver = index(rule({ severity: 'error' }));
    assert.deepEqual(idApplies('ver:aia-09', graver, profile, '2026-11-23'), { verdict: 'no', because: 'correctie' });
  });
});

describe('a clause that the body’s own policy decides on', () => {
  const check = (framework: Framework, over: Partial<CheckInput> = {}) =>
    checkNow({
      file: 'contract.md',
      text: '---\ncontractkader:\n  inkoopvorm: dienst\n---\n\n# Overeenkomst\n\n## Artikel 1 Prijs\n\nDe prijs is vast.\n',
      date: '2026-11-23',
      framework,
      ...over,
    }).findings.map(({ rule, severity, clauses }) => `${rule} ${severity} ${clauses.join()}`);

  it('is asked for with the severity of the policy', () => {
    const clause = wordClause('logboek', { function: 'aanbevolen' });
    assert.deepEqual(check(wordFramework([clause])), ['missing-clause hint logboek']);
    const graver = wordFramework([{ ...clause, policy: rule({ severity: 'warning' }) }]);
    assert.deepEqual(check(graver), ['missing-clause warning logboek']);
  });

  it('is not asked for when it is switched off', () => {
    const off = wordFramework([wordClause('logboek', { policy: rule({ off: true }) })]);
    assert.deepEqual(check(off), []);
  });

  it('has the severity that the policy gives a norm it fulfils', () => {
    const norms = [tinyNorm('ver:logboek', { policy: rule({ severity: 'error' }) })];
    assert.deepEqual(check(wordFramework([wordClause('logboek')], { norms })), ['missing-clause error logboek']);
  });

  it('is reported as the policy says of the rule, unless the user set that', () => {
    const framework = wordFramework([wordClause('logboek')], { severities: { 'missing-clause': 'information' } });
    assert.deepEqual(check(framework), ['missing-clause information logboek']);
    const severities = { 'missing-clause': 'error' } as const;
    assert.deepEqual(check(framework, { severities }), ['missing-clause error logboek']);
    assert.deepEqual(check({ ...framework, severities: { 'missing-clause': 'off' } }), []);
  });
});
