import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../test/support/checked';
import { wordClause, wordFramework } from '../../test/support/tiny-framework';
import type { Clause, Element } from './framework/types';
import { standingOf } from './standing';

const part = (id: string, core = true): Element => ({
  id,
  name: { nl: id, en: id },
  core,
  when: [],
  variants: [],
  signals: [{ language: 'nl', scope: 'zin', who: ['opdrachtnemer'], all: [[id]], not: [] }],
});

/** A clause with elements that are found by their ids. */
function clauseOf(id: string, ...elements: readonly Element[]): Clause {
  return wordClause(id, { elements, fulfils: [{ norm: `ver:${id}`, elements: elements.map((one) => one.id) }] });
}

const framework = wordFramework([
  clauseOf('Fruit', part('appel'), part('peer'), part('pruim', false)),
  clauseOf('Groente', part('prei'), part('sla')),
]);

/** Titles of the clauses that are begun by an article with these leden. */
function begunBy(title: string, ...leden: readonly string[]): readonly string[] {
  const body = `# Overeenkomst\n\n## Artikel 1. ${title}\n\n${leden.map((lid, at) => `${at + 1}. ${lid}\n`).join('')}`;
  const { result } = checked(draftOf(['inkoopvorm: dienst'], body), framework);
  return [...standingOf(result, result.verdicts, framework).begun.keys()];
}

describe('a clause is begun', () => {
  it('by a lid that is mostly about it', () => {
    assert.deepEqual(begunBy('Levering', 'Opdrachtnemer levert een appel.'), ['Fruit']);
    assert.deepEqual(begunBy('Levering', 'Opdrachtnemer levert een appel en een peer met sla.'), ['Fruit']);
  });

  it('together with another one by a lid that is as much about both', () => {
    assert.deepEqual(begunBy('Levering', 'Opdrachtnemer levert een appel en sla.'), ['Fruit', 'Groente']);
  });

  it('by each lid of its own', () => {
    const leden = ['Opdrachtnemer levert een appel en een peer.', 'Opdrachtnemer levert sla.'];
    assert.deepEqual(begunBy('Levering', ...leden), ['Fruit', 'Groente']);
  });

  it('by its own article, not by one that bears the title of another clause', () => {
    assert.deepEqual(begunBy('GROENTE', 'Opdrachtnemer levert een appel.', 'Opdrachtnemer levert sla.'), ['Groente']);
    assert.deepEqual(begunBy('Fruit', 'Opdrachtnemer levert een appel.'), ['Fruit']);
  });

  it('not by what is no part of its core', () => {
    assert.deepEqual(begunBy('Levering', 'Opdrachtnemer levert een pruim.'), []);
  });

  it('by a duty that is taken back: there is something to mend', () => {
    assert.deepEqual(begunBy('Levering', 'Opdrachtnemer is niet gehouden een appel te leveren.'), ['Fruit']);
  });
});
