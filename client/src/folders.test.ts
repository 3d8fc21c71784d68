import { strict as assert } from 'node:assert';
import { isWithin } from './folders';

const file = (path: string) => ({ scheme: 'file', authority: '', path });

describe('a file in a folder', () => {
  it('lies in it at any depth', () => {
    assert.equal(isWithin(file('/contracten/bijlagen/sla.md'), file('/contracten')), true);
    assert.equal(isWithin(file('/contracten'), file('/contracten/')), true);
  });

  it('does not lie in a folder whose name only starts the same', () => {
    assert.equal(isWithin(file('/contracten-oud/sla.md'), file('/contracten')), false);
  });

  it('does not lie in it by way of dots, another scheme or another host', () => {
    assert.equal(isWithin(file('/contracten/../geheim.md'), file('/contracten')), false);
    assert.equal(isWithin({ ...file('/contracten/sla.md'), scheme: 'http' }, file('/contracten')), false);
    assert.equal(isWithin({ ...file('/contracten/sla.md'), authority: 'elders' }, file('/contracten')), false);
  });
});
