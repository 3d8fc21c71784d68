import { strict as assert } from 'node:assert';
import { readEvidence } from '../../../test/support/evidence';

/** What a text holds of a norm. */
function found(norm: string, text: string): string {
  return readEvidence(text).found.get(norm)?.state ?? 'none';
}

const STOP = 'De medewerker kan elke uitkomst van het systeem negeren.';
const OVERSEE = 'Een medewerker houdt toezicht op het systeem.';

describe('what is found of a norm', () => {
  it('is covered when all core elements are there, also over several articles', () => {
    assert.equal(found('ver:aia-09', `## 1 Toezicht\n\n${OVERSEE}\n\n## 2 Ingrijpen\n\n${STOP}`), 'covered');
  });
  it('is partial when some are', () => assert.equal(found('ver:aia-09', STOP), 'partial'));
  it('is absent when none is', () => assert.equal(found('ver:aia-09', 'De lucht is blauw vandaag.'), 'absent'));
  it('is weakened when an element occurs only weakened', () => {
    assert.equal(
      found('ver:aia-09', `${STOP} Leverancier is niet verplicht menselijk toezicht op het systeem mogelijk te maken.`),
      'weakened',
    );
  });
  it('is not weakened by an element that occurs clean elsewhere', () => {
    assert.equal(
      found(
        'ver:aia-09',
        `## 1 Werking\n\n${STOP} ${OVERSEE}\n\n## 2 Overig\n\nLeverancier streeft naar menselijk toezicht op het systeem.`,
      ),
      'covered',
    );
  });
  it('one sentence may serve several norms', () => {
    const { found: all } = readEvidence(
      'Leverancier bewaart de logs een jaar en verstrekt ze op verzoek aan Opdrachtgever.',
    );
    assert.equal(all.get('ver:aia-13')?.state, 'covered');
    assert.equal(all.get('ver:aia-23')?.state, 'covered');
    assert.equal(all.get('ver:aia-07')?.state, 'absent');
  });
  it('tells which elements are there and which are not', () => {
    const toezicht = readEvidence(STOP).found.get('ver:aia-09');
    assert.deepEqual(
      toezicht?.present.map((one) => one.element),
      ['ingrijpen'],
    );
    assert.deepEqual(
      toezicht?.missing.map((one) => one.element),
      ['toezicht'],
    );
  });
  it('places its hits in the whole text', () => {
    const text = `## 1 Begin\n\nHet begin.\n\n## 2 Ingrijpen\n\n${STOP}\n`;
    const { found: all } = readEvidence(text);
    const hit = all.get('ver:aia-09')?.hits[0];
    assert.equal(text.slice(hit?.range.start, hit?.range.end), STOP);
  });
  it('counts nothing in recitals, definitions and lists of annexes', () => {
    assert.equal(found('ver:aia-09', `## Overwegingen\n\n${STOP}\n\n## Artikel 1\n\nHet begin.`), 'absent');
    assert.equal(found('ver:aia-09', `## Definities\n\n${STOP}\n\n## Artikel 2\n\nHet begin.`), 'absent');
  });
});
