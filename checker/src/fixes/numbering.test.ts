import { strict as assert } from 'node:assert';
import { freeNumber, lastOf } from './numbering';

const after = (previous: string, following: string, ...others: string[]): string =>
  freeNumber(previous, following, new Set([previous, following, ...others].filter((one) => one !== '')));

describe('the number of an inserted article', () => {
  it('goes on after the last article', () => {
    assert.equal(after('7', ''), '8');
    assert.equal(after('3.2', ''), '3.3');
    assert.equal(after('IV', '', 'III'), 'V');
    assert.equal(after('C', ''), 'D');
    assert.equal(after('Alg-7', ''), 'Alg-8');
  });

  it('takes a letter between two articles, so that no article is renumbered', () => {
    assert.equal(after('7', '8'), '7a');
    assert.equal(after('3.2', '3.3'), '3.2a');
    assert.equal(after('IV', 'V', 'III'), 'IVa');
    assert.equal(after('C', 'D'), 'Ca');
  });

  it('takes the next letter after an article that was inserted earlier', () => {
    assert.equal(after('7a', '8', '7'), '7b');
    assert.equal(after('7', '8', '7a'), '7b');
  });

  it('goes on with the next number after an inserted article at the end', () => {
    assert.equal(after('7a', '', '7'), '8');
  });

  it('fills a gap', () => {
    assert.equal(after('7', '9'), '8');
  });

  it('goes on within a chapter that has numbers of its own', () => {
    assert.equal(after('O-6', 'D-1', 'O-5'), 'O-7');
  });

  it('never gives a number twice when numbering starts again in every chapter', () => {
    assert.equal(after('3', '1', '2', '4'), '3a');
  });

  it('does not go on past the next article', () => {
    assert.equal(after('7', '6'), '7a');
  });

  it('has no number where articles have none', () => {
    assert.equal(after('', ''), '');
    assert.equal(after('Inleiding', ''), '');
  });

  it('ends with the number after the highest when all letters are given out', () => {
    const letters = Array.from({ length: 26 }, (_, at) => `7${String.fromCharCode(97 + at)}`);
    assert.equal(after('7', '8', '12', ...letters), '13');
    assert.equal(lastOf('7', new Set(['7', '12', 'A', '3.20'])), '13');
  });
});
