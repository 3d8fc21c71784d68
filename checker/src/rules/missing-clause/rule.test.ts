import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../../../test/support/checked';
import { tinyNorm, wordClause, wordFramework } from '../../../../test/support/tiny-framework';
import type { Clause } from '../../framework/types';

const form = ['inkoopvorm: dienst'];
const body = '# Overeenkomst\n\n## Artikel 1. Voorwerp\n\n1. Opdrachtnemer levert het systeem.\n';

function severityOf(over: Partial<Clause>, kind: 'wet' | 'aanbeveling' = 'wet', from?: string): string | undefined {
  const effective = from === undefined ? [] : [{ when: [], from, source: '', textDate: '' }];
  const framework = wordFramework([wordClause('alfa', over)], { norms: [tinyNorm('ver:alfa', { kind, effective })] });
  const profile = [...form, 'looptijd-tot: 2032-01-01'];
  const withDates = {
    ...framework,
    profileKeys: [
      ...framework.profileKeys,
      {
        id: 'looptijd-tot',
        type: 'datum',
        title: { nl: '', en: '' },
        explanation: { nl: '', en: '' },
        values: [],
      } as const,
    ],
  };
  return checked(draftOf(profile, body), withDates, 'missing-clause').findings[0]?.severity;
}

describe('missing-clause', () => {
  it('lies on the key contractkader when the draft has no heading for it', () => {
    const { shown, fixes } = checked(draftOf(form, body), wordFramework([wordClause('alfa')]), 'missing-clause');
    assert.deepEqual(shown, [
      'warning «contractkader» De bepaling ‘alfa’ ontbreekt. Zonder haar kan Opdrachtgever zelf niet voldoen aan alfa.',
    ]);
    assert.deepEqual(fixes, [
      'Voeg bepaling ‘alfa’ in (artikel 2)',
      'Leg vast in het profiel dat ‘alfa’ niet van toepassing is',
      'Leg vast in het profiel dat ‘alfa’ elders is geregeld',
    ]);
  });

  it('is silent when the clause is there', () => {
    const there = `${body}\n## Artikel 2. Rest\n\n1. Opdrachtnemer levert alfa binnen tien dagen.\n`;
    assert.deepEqual(checked(draftOf(form, there), wordFramework([wordClause('alfa')]), 'missing-clause').shown, []);
  });

  it('is as grave as what the clause is for', () => {
    assert.equal(severityOf({ function: 'wettelijk-verplichte-inhoud' }), 'warning');
    assert.equal(severityOf({ function: 'nodig' }), 'warning');
    assert.equal(severityOf({ function: 'aanbevolen' }), 'hint');
  });

  it('is a warning about a safeguard only once the duty of law applies', () => {
    assert.equal(severityOf({ function: 'borging' }), 'warning');
    assert.equal(severityOf({ function: 'borging' }, 'wet', '2027-12-02'), 'information');
    assert.equal(severityOf({ function: 'borging' }, 'aanbeveling'), 'information');
  });

  it('reports a norm that two clauses can fulfil under one of them', () => {
    const both = [
      wordClause('alfa', { function: 'borging' }),
      wordClause('beta', { fulfils: [{ norm: 'ver:alfa', elements: ['kern'] }] }),
    ];
    const { findings } = checked(draftOf(form, body), wordFramework(both), 'missing-clause');
    assert.deepEqual(
      findings.map(({ clauses, norms }) => [clauses, norms]),
      [[['beta'], ['ver:alfa']]],
    );
  });
});
