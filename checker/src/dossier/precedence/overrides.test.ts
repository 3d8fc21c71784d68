import { strict as assert } from 'node:assert';
import { loadFramework } from '../../../../test/support/framework';
import { checkNow } from '../../check';

const NOTICE =
  'Leverancier kondigt een nieuwe versie van het model drie weken vooraf aan, en neemt haar pas in gebruik nadat Opdrachtgever heeft toegestemd.';

function stateOf(later: string): string | undefined {
  const text = `# Overeenkomst\n\n## Artikel 6. Nieuwe versies\n\n${NOTICE}\n\n## Artikel 11. Doorontwikkeling\n\n${later}\n`;
  const { verdicts } = checkNow({ file: 'a.md', text, date: '2026-11-23', framework: loadFramework(), force: true });
  return verdicts.find(({ id }) => id === 'mtr:org-14')?.found.state;
}

describe('a provision that sets another one aside', () => {
  it('takes away what it deviates from', () => {
    assert.equal(stateOf('Partijen overleggen elk kwartaal over nieuwe mogelijkheden.'), 'covered');
    assert.equal(
      stateOf(
        'In afwijking van artikel 6 mag Leverancier wijzigingen van het model doorvoeren wanneer hij wil, zonder aankondiging en zonder toestemming van Opdrachtgever.',
      ),
      'weakened',
    );
  });
  it('takes nothing away when it deviates in something else', () => {
    assert.equal(stateOf('In afwijking van artikel 6 bedraagt de termijn bij spoed vijf werkdagen.'), 'covered');
    assert.equal(
      stateOf(
        'In afwijking van artikel 9 mag Leverancier de prijs elk jaar aanpassen zonder toestemming van Opdrachtgever.',
      ),
      'covered',
    );
  });
  it('what does not apply lays nothing down, unless only in some case', () => {
    assert.equal(stateOf('Artikel 6 geldt niet.'), 'weakened');
    assert.equal(stateOf('Artikel 6 geldt niet als een wet de wijziging voorschrijft.'), 'covered');
  });
});
