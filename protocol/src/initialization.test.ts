import { strict as assert } from 'node:assert';
import { readInitializationOptions } from './initialization';

describe('initialization options', () => {
  it('are empty for a client that sends none', () => {
    assert.deepEqual(readInitializationOptions(undefined), {});
    assert.deepEqual(readInitializationOptions('ja'), {});
  });

  it('take only a date that is one', () => {
    assert.deepEqual(readInitializationOptions({ date: '2026-11-23', files: true }), {
      date: '2026-11-23',
      files: true,
    });
    assert.deepEqual(readInitializationOptions({ date: 'morgen' }), {});
  });
});
