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
  it('what a duty makes possible is no option', () => {
    assert.equal(
      stateOf(
        'menselijk-toezicht/ingrijpen',
        'Leverancier zorgt dat een score van het model door een behandelaar kan worden verworpen.',
      ),
      'present',
    );
  });
  it('what stands directly before its verb is the subject', () => {
    assert.equal(
      stateOf('logging/bewaartermijn', 'Leverancier hoeft Opdrachtgever niet te helpen de logs een jaar te bewaren.'),
      'weakened',
    );
  });
  it('what stands before `dan` is a condition', () => {
    assert.equal(
      stateOf(
        'logging/bewaartermijn',
        'Zijn de logs niet meer nodig voor een onderzoek, dan bewaart Leverancier ze nog een jaar.',
      ),
      'present',
    );
  });
  it('a colon behind a verb begins no definition', () => {
    assert.equal(
      stateOf('logging/bewaartermijn', 'De logs worden bewaard: Leverancier houdt een termijn van een jaar aan.'),
      stateOf('logging/bewaartermijn', 'De logs worden bewaard; Leverancier houdt een termijn van een jaar aan.'),
    );
  });
  it('words in and behind a condition make no reservation', () => {
    assert.equal(
      stateOf(
        'logging/bewaartermijn',
        'Indien Opdrachtgever de logs niet opvraagt, is Leverancier gehouden de logs een jaar te bewaren.',
      ),
      'present',
    );
  });
  it('in a passive only who is named as doing it has the option', () => {
    assert.equal(
      stateOf(
        'menselijk-toezicht/ingrijpen',
        'Leverancier staat ervoor in dat van iedere score, wat zij ook is, door de behandelaar kan worden afgeweken.',
      ),
      'present',
    );
  });
  it('what does not stand in the way of a duty does not weaken it', () => {
    const text = 'Secrecy shall not stand in the way of the Supplier keeping the logs for one year.';
    assert.equal(stateOf('logging/bewaartermijn', text), 'present');
  });
  it('a reservation that points back with `daarin` weakens what stands before it', () => {
    const text = 'De logs blijven een jaar bewaard; Leverancier heeft daarin geen enkele verplichting.';
    assert.equal(stateOf('logging/bewaartermijn', text), 'weakened');
  });
});

describe('the place of a sentence', () => {
  const DUTY = 'De leverancier verzorgt een opleiding voor alle gebruikers van het systeem.';
  const trained = (text: string): string | undefined => stateOf('opleiding-en-kennisoverdracht/opleiding', text);

  it('a requirement is a duty, a wish is none', () => {
    assert.equal(trained(`E2. ${DUTY} (eis)`), 'present');
    assert.equal(trained(`E2. ${DUTY} (wens)`), undefined);
  });
  it('what a lid titled Begrippen says is a definition', () => {
    const breach = 'een gebeurtenis waarbij persoonsgegevens verloren gaan en die Leverancier binnen 24 uur meldt.';
    assert.equal(
      stateOf('incidenten-en-datalekken/beveiligingsincident', `1.1 **Begrippen.** *Inbreuk*: ${breach}`),
      undefined,
    );
  });
  it('an assumption lays down nothing', () => {
    assert.equal(
      stateOf(
        'informatiebeveiliging/beveiligingsnorm',
        'Leverancier gaat ervan uit dat de omgeving van Opdrachtgever aan de BIO voldoet.',
      ),
      undefined,
    );
  });
});
