import { strict as assert } from 'node:assert';
import { nearest } from './nearest';

const groups = ['hoog-risico-ai-systeem', 'geen-hoog-risico-ai-systeem', 'verboden-ai'];

describe('nearest: what was probably meant', () => {
  for (const [written, meant] of [
    ['hoog-risico-ai-system', 'hoog-risico-ai-systeem'],
    ['Hoog risico AI systeem', 'hoog-risico-ai-systeem'],
    ['hoog-risco', 'hoog-risico-ai-systeem'],
    ['geen-hoog', 'geen-hoog-risico-ai-systeem'],
    ['verboden', 'verboden-ai'],
    ['laag', undefined],
    ['', undefined],
  ] as const) {
    it(`‘${written}’ → ${meant ?? 'nothing'}`, () => assert.equal(nearest(written, groups), meant));
  }

  it('suggests nothing when two begin alike', () =>
    assert.equal(nearest('risico', ['risico-laag-hier', 'risico-hoog-hier']), undefined));
  it('suggests nothing from nothing', () => assert.equal(nearest('a', []), undefined));
});
