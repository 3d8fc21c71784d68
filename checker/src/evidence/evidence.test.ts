import { strict as assert } from 'node:assert';
import { expectEvidence, readEvidence } from '../../../test/support/evidence';
import type { ElementHit } from './types';

/** The words of the first hit of an element, with what they count for. */
function words(text: string, element: string): string[] {
  const { draft, articles } = readEvidence(text);
  for (const [index, { hits }] of articles.entries()) {
    const hit = hits.find((one) => one.element === element);
    const source = draft.articles[index]?.facts.text ?? '';
    if (hit) return hit.words.map((word) => `${word.slot}: ${source.slice(word.start, word.end)}`);
  }
  return [];
}

function hitsOf(text: string): readonly ElementHit[] {
  return readEvidence(text).articles.flatMap(({ hits }) => hits);
}

function misses(text: string): string[] {
  return readEvidence(text)
    .articles.flatMap(({ nearMisses }) => nearMisses)
    .map((miss) => `${miss.element} ${miss.reason}`);
}

describe('the explanation of evidence', () => {
  it('names every word that counts, and for what', () => {
    assert.deepEqual(words('Leverancier bewaart de logs ten minste zes maanden.', 'bewaartermijn'), [
      'wie: Leverancier',
      'inhoud: bewaart',
      'inhoud: logs',
      'waarde: maanden',
    ]);
  });
  it('names the words that weaken', () => {
    const found = words('Leverancier is niet gehouden medewerking te verlenen aan een audit.', 'medewerking');
    assert.ok(found.includes('verzwakt: niet'));
    assert.ok(found.includes('verzwakt: gehouden'));
  });
  it('says who bears the duty', () => {
    const [hit] = hitsOf('Op verzoek van Opdrachtgever bewaart Leverancier de logs een jaar.').filter(
      (one) => one.element === 'bewaartermijn',
    );
    assert.equal(hit?.who, 'opdrachtnemer');
  });
  it('points at the sentences that carry it', () => {
    const text = 'De weg is lang. Leverancier bewaart de logs een jaar. Het weer is mooi.';
    const { draft, articles } = readEvidence(text);
    const hit = articles.flatMap(({ hits }) => hits).find((one) => one.element === 'bewaartermijn');
    assert.ok(hit);
    const source = draft.articles[0]?.facts.text ?? '';
    assert.equal(source.slice(hit.range.start, hit.range.end), 'Leverancier bewaart de logs een jaar.');
  });
});

describe('near misses', () => {
  it('say why words of an element are no evidence', () => {
    assert.ok(
      misses('Onder logging wordt verstaan het bewaren van logs gedurende zes maanden.').includes(
        'bewaartermijn definitie',
      ),
    );
    assert.ok(misses('Overwegende dat Leverancier de logs zes maanden bewaart.').includes('bewaartermijn geen-plicht'));
    assert.ok(
      misses('In de brochure staat: "Wij bewaren alle logs van het systeem gedurende zes maanden".').includes(
        'bewaartermijn citaat',
      ),
    );
    assert.ok(misses('De logs worden [aantal] maanden bewaard.').includes('bewaartermijn open'));
    assert.ok(
      misses('De bank mag de naleving van de overeenkomst controleren via een deskundige.').includes(
        'recht-op-audit andere-partij',
      ),
    );
  });
  it('are not told where the element is found', () => {
    assert.ok(!misses('Leverancier bewaart de logs zes maanden.').some((miss) => miss.startsWith('bewaartermijn')));
  });
});

describe('what hangs together', () => {
  it('a lead-in gives its points a subject and a duty', () => {
    expectEvidence(
      'logging/bewaartermijn logging/toegang-tot-logs',
      'Leverancier is verplicht:\n\n- de logs een jaar te bewaren;\n- de logs op verzoek aan Opdrachtgever te verstrekken.',
    );
  });
  it('a lead-in takes the duty of its points away', () => {
    expectEvidence(
      '~logging/bewaartermijn ~logging/toegang-tot-logs',
      'Leverancier is niet verplicht:\n\n- de logs een jaar te bewaren;\n- de logs op verzoek aan Opdrachtgever te verstrekken.',
    );
  });
  it('a negation under a negation gives the duty back', () => {
    expectEvidence(
      'toezicht/toezicht',
      'Klant zal niet:\n\n- het systeem gebruiken zonder toezicht door een bevoegde medewerker.',
    );
  });
  it('a sentence that points back borrows its subject matter', () => {
    expectEvidence('logging/bewaartermijn', 'Dit artikel gaat over de logs. Leverancier bewaart deze een jaar.');
  });
  it('a title names the subject of its article', () => {
    expectEvidence(
      'einde/data-terug-of-weg',
      '## Artikel 12. Beëindiging\n\nLeverancier geeft alle data van Opdrachtgever terug.',
    );
  });
  it('a word that the draft defines as a person reads as one', () => {
    expectEvidence(
      'toezicht/ingrijpen',
      '## 1 Begrippen\n\n- Toetser: de medewerker die op de aanvraag beslist.\n- Kijker: de programmatuur van Leverancier.\n\n## 2 Gebruik\n\nDe Toetser kan de Kijker op elk moment stilzetten.',
    );
  });
  it('an exception does not take back the article', () => {
    expectEvidence(
      'logging/bewaartermijn',
      '## 8 Logs\n\n1. Leverancier bewaart de logs een jaar.\n\n2. Het voorgaande geldt niet indien een wet anders bepaalt.',
    );
  });
  it('a revocation does', () => {
    expectEvidence(
      '~logging/bewaartermijn',
      '## 8 Logs\n\n1. Leverancier bewaart de logs een jaar.\n\n2. Het voorgaande bindt Leverancier niet.',
    );
  });
  it('a hindrance that is forbidden takes nothing away', () => {
    expectEvidence('audit/recht-op-audit', 'Leverancier zal een audit door Opdrachtgever niet belemmeren.');
  });
  it('what the authority is free to do takes nothing away', () => {
    expectEvidence('audit/recht-op-audit', 'Opdrachtgever kan naar eigen inzicht een audit laten uitvoeren.');
  });
});
