import { strict as assert } from 'node:assert';
import { overviewText } from './overview';

const words = {
  none: 'Geen contract.',
  heading: 'Overzicht',
  phase: 'Fase',
  covered: 'Gedekt',
  partial: 'Deels',
  weakened: 'Afgezwakt',
  missing: 'Ontbreekt',
  total: 'Alle normen',
  unknown: 'Niet ingevuld',
};

describe('the overview', () => {
  it('has a row for each phase, the total, and the keys left out', () => {
    const text = overviewText(
      {
        uri: 'file:///contract.md',
        version: 1,
        total: { covered: 3, partial: 1, weakened: 0, missing: 7 },
        phases: [{ id: 'ontwerp', title: 'Ontwerp', covered: 2, partial: 1, weakened: 0, missing: 4 }],
        unknownKeys: ['risicogroep'],
        findings: 5,
      },
      words,
    );
    assert.ok(text.includes('| Ontwerp | 2 | 1 | 0 | 4 |\n| **Alle normen** | 3 | 1 | 0 | 7 |'));
    assert.ok(text.includes('Niet ingevuld: `risicogroep`.'));
  });

  it('says so when there is no contract', () => {
    assert.equal(overviewText(null, words), 'Geen contract.\n');
  });
});
