import { strict as assert } from 'node:assert';
import { stem, wordOf } from './stems';

describe('stems', () => {
  const families = [
    'algoritme algoritmes algoritmen',
    'loggen logt gelogd logging',
    'bewaart bewaren bewaard',
    'versie versies',
    'interface interfaces',
    'advies adviezen',
    'proces processen',
    'meldt melden melding meldingen gemeld',
    'mens mensen',
    'toets toetsen toetst getoetst toetsing',
    'gebruik gebruikt gebruiken',
    'werk werkt werken gewerkt',
    'documenteren gedocumenteerd documenteert',
    'beëindigt beëindiging beëindigen beeindigen',
    'recht rechten',
    'stelt stellen gesteld',
  ];
  for (const family of families) {
    it(`Dutch: one stem for ${family}`, () => {
      assert.equal(new Set(family.split(' ').map((word) => stem(word, 'nl'))).size, 1);
    });
  }

  it('keeps different words apart', () => {
    const words = ['toezicht', 'toezien', 'logboek', 'logistiek', 'recht', 'rechter', 'gemeente', 'gemeen'];
    assert.equal(new Set(words.map((word) => stem(word, 'nl'))).size >= 7, true);
  });

  it('English: one stem for audit audits audited auditing', () => {
    assert.equal(new Set(['audit', 'audits', 'audited', 'auditing'].map((word) => stem(word, 'en'))).size, 1);
  });

  it('a number is its own stem; case and soft hyphens do not count', () => {
    assert.equal(stem('2027', 'nl'), '2027');
    assert.equal(stem('Toe\u00adzicht', 'nl'), stem('toezicht', 'nl'));
    assert.equal(wordOf('AVG', 'nl').word, 'avg');
  });
});
