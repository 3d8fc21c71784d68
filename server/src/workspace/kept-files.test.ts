import { strict as assert } from 'node:assert';
import { keepFiles } from './kept-files';

function counting(texts: Record<string, string>): {
  reads: number;
  read: (uri: string) => Promise<string | undefined>;
  list: () => Promise<string[]>;
  tree: () => Promise<string[]>;
} {
  const source = {
    reads: 0,
    read: (uri: string) => {
      source.reads++;
      return Promise.resolve(texts[uri]);
    },
    list: () => Promise.resolve([]),
    tree: () => Promise.resolve([]),
  };
  return source;
}

describe('files that are kept', () => {
  it('are read once until they change', async () => {
    const texts: Record<string, string> = { 'file:///a.md': 'een' };
    const source = counting(texts);
    const workspace = keepFiles(source, () => undefined);
    await workspace.read('file:///a.md');
    assert.equal(await workspace.read('file:///a.md'), 'een');
    assert.equal(source.reads, 1);
    texts['file:///a.md'] = 'twee';
    workspace.changed('file:///a.md');
    assert.equal(await workspace.read('file:///a.md'), 'twee');
  });

  it('are told of by their one spelling', () => {
    const workspace = keepFiles(counting({}), () => undefined);
    const told: string[] = [];
    workspace.watch((uri) => told.push(uri));
    workspace.changed('file:///c%3A/a.md');
    workspace.changed('file:///c:/a.md');
    assert.equal(told[0], told[1]);
  });

  it('give way to the text that is open', async () => {
    const workspace = keepFiles(counting({ 'file:///a.md': 'bestand' }), () => 'open');
    assert.equal(await workspace.read('file:///a.md'), 'open');
  });
});
