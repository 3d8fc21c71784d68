import { strict as assert } from 'node:assert';
import { defaultSettings, readSettings } from './settings';

describe('settings', () => {
  it('are the defaults when nothing is set', () => {
    assert.deepEqual(readSettings(undefined), defaultSettings);
    assert.deepEqual(readSettings(null), defaultSettings);
    assert.deepEqual(readSettings({}), defaultSettings);
  });

  it('keep what is right and leave out what is wrong', () => {
    const settings = readSettings({
      controleren: 'altijd',
      ernst: { 'missing-clause': 'hint', 'missing-clauses': 'rood' },
      contracten: ['contracten/**/*.md', 7],
      taal: 'en',
    });
    assert.equal(settings.controleren, 'tijdensTypen');
    assert.deepEqual(settings.ernst, { 'missing-clause': 'hint' });
    assert.deepEqual(settings.contracten, ['contracten/**/*.md']);
    assert.equal(settings.taal, 'en');
  });
});
