import { strict as assert } from 'node:assert';
import { coreStates, readEvidence } from '../../../../test/support/evidence';

function stateOf(element: string, text: string): string | undefined {
  return coreStates(readEvidence(text)).get(element);
}

describe('parts of a sentence', () => {
  it('a relative part goes on over the commas of a row until its verb, and what it may do is no option of the supplier', () => {
    assert.equal(
      stateOf(
        'wijzigingsbeheer/aankondigen',
        'Leverancier kondigt een wijziging van het model die de werking, de uitkomsten of de prijs kan raken een maand tevoren aan.',
      ),
      'present',
    );
    assert.equal(
      stateOf(
        'risicobeheer/risicos-in-kaart',
        "Leverancier inventariseert de risico's die het model voor burgers kan hebben.",
      ),
      'present',
    );
  });
  it('what the supplier himself may do in a relative part stays an option', () => {
    assert.notEqual(
      stateOf('logging/bewaartermijn', 'De logs die Leverancier een jaar kan bewaren, staan op een server.'),
      'present',
    );
  });
  it('a lead-in counts whatever its verb', () => {
    assert.equal(
      stateOf(
        'logging/bewaartermijn',
        'Wat de logs betreft vergt dit contract:\n\na. een dagelijkse reservekopie;\nb. dat Leverancier ze een jaar bewaart.',
      ),
      'present',
    );
  });
  it('recognising risks is a duty, recognising that something matters is none', () => {
    assert.equal(
      stateOf('risicobeheer/risicos-in-kaart', "Leverancier onderkent de risico's van het model voor burgers."),
      'present',
    );
    assert.equal(
      stateOf(
        'risicobeheer/risicos-in-kaart',
        "Partijen onderkennen dat risico's van het model voor burgers worden beoordeeld.",
      ),
      undefined,
    );
  });
});
