import { strict as assert } from 'node:assert';
import { coreStates, readEvidence } from '../../../../test/support/evidence';

function stateOf(element: string, text: string): string | undefined {
  return coreStates(readEvidence(text)).get(element);
}

describe('what states something', () => {
  it('becoming aware of a breach is no recital', () => {
    const text = 'The Supplier shall, after becoming aware of it, hand over the logs to the Authority on request.';
    assert.equal(stateOf('logging/toegang-tot-logs', text), 'present');
  });
  it('no more than what is needed takes nothing away', () => {
    const text = 'The Supplier shall keep no more personal data than needed and shall keep the logs for a year.';
    assert.equal(stateOf('logging/bewaartermijn', text), 'present');
  });
  it('a party and its verb before a colon are no term that is defined', () => {
    const text = 'Leverancier bewaart de logs goed: met een reservekopie, drie jaar lang en op een eigen server.';
    assert.equal(stateOf('logging/bewaartermijn', text), 'present');
    const term = 'Bewaarde logs: de bestanden die gedurende drie jaar door Leverancier worden bewaard.';
    assert.equal(stateOf('logging/bewaartermijn', term), undefined);
  });
  it('what hangs under a duty behind a semicolon is no option', () => {
    const text =
      'Leverancier draagt zorg dat de stand klopt; en dat van de logs, voor wie ze vraagt, een kopie op verzoek aan Opdrachtgever kan worden verstrekt.';
    assert.equal(stateOf('logging/toegang-tot-logs', text), 'present');
  });
  it('what something means for people is no definition', () => {
    const text = 'We show what the tool means for you: every decision is logged automatically and can be traced.';
    assert.notEqual(stateOf('logging/automatisch-vastleggen', text), undefined);
  });
  it('help when the planning allows it is no duty', () => {
    const text = 'Inzage in de logs verleent Leverancier aan Opdrachtgever wanneer zijn planning dat toelaat.';
    assert.equal(stateOf('logging/toegang-tot-logs', text), 'weakened');
  });
  it('to weigh what was found is a duty, to think about doing something is none', () => {
    const weighs = 'Leverancier bewaart de logs een jaar, overweegt de bevindingen en doet daarvan verslag.';
    assert.equal(stateOf('logging/bewaartermijn', weighs), 'present');
    const thinks = 'Leverancier overweegt de logs een jaar te bewaren.';
    assert.equal(stateOf('logging/bewaartermijn', thinks), 'weakened');
  });
  it('what someone tries in a condition takes nothing from the duty', () => {
    const text = 'The logs are kept for a year by the Supplier, also when someone tries to delete them.';
    assert.equal(stateOf('logging/bewaartermijn', text), 'present');
    const own = 'The Supplier tries to keep the logs for a year.';
    assert.equal(stateOf('logging/bewaartermijn', own), 'weakened');
  });
});
