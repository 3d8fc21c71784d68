/** Every measure and phase is explained in full, with what it means for a contract. */
import { strict as assert } from 'node:assert';
import { loadFramework } from '../../../test/support/framework';
import type { Measure, ProcurementMoment } from './types';

const { measures, phases, clauses } = loadFramework();

const MOMENTS: readonly ProcurementMoment[] = [
  'behoeftestelling',
  'marktverkenning',
  'specificatie',
  'gunning',
  'beoordeling',
  'contract',
  'contractbeheer',
];

/** Sentences of a plain text: each ends in a full stop and the next begins with a capital. */
function sentences(text: string | undefined): number {
  return text === undefined || text === '' ? 0 : text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).length;
}

function between(count: number, from: number, to: number): boolean {
  return count >= from && count <= to;
}

/** Ids of the measures of which something is not right. */
function failing(right: (measure: Measure) => boolean, among: readonly Measure[] = measures): readonly string[] {
  return among.filter((measure) => !right(measure)).map(({ id }) => id);
}

describe('the page of every measure', () => {
  it('says in two to five sentences what it asks, and in English in one or two', () => {
    assert.deepEqual(
      failing(({ explanation }) => between(sentences(explanation.nl), 2, 5)),
      [],
    );
    assert.deepEqual(
      failing(({ explanation }) => between(sentences(explanation.en), 1, 2)),
      [],
    );
  });

  it('says nothing twice', () => {
    assert.deepEqual(
      failing(({ explanation, contract }) => {
        const all = `${explanation.nl} ${contract?.nl ?? ''}`.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
        return new Set(all).size === all.length;
      }),
      [],
    );
  });

  it('says what it means for the contract and what serves as evidence', () => {
    assert.deepEqual(
      failing(({ contract }) => between(sentences(contract?.nl), 2, 4)),
      [],
    );
    assert.deepEqual(
      failing(({ contract }) => between(sentences(contract?.en), 1, 2)),
      [],
    );
    assert.deepEqual(
      failing(({ contract }) => /bewijs/i.test(contract?.nl ?? '') && /evidence/i.test(contract?.en ?? '')),
      [],
    );
  });

  it('names whose work it is, the parties by the names they have in a contract', () => {
    assert.deepEqual(
      failing(({ workOf }) => workOf.length > 0 && new Set(workOf).size === workOf.length),
      [],
    );
    assert.deepEqual(
      failing(({ workOf, contract }) =>
        workOf.every((party) => contract?.nl.includes(party.replace('opdracht', 'Opdracht'))),
      ),
      [],
    );
  });

  it('names the moments of the procurement in their order', () => {
    assert.deepEqual(
      failing(({ moments }) => {
        const places = moments.map((moment) => MOMENTS.indexOf(moment));
        return places.length > 0 && places.every((place, index) => index === 0 || place > (places[index - 1] ?? place));
      }),
      [],
    );
  });

  it('has the moment that lies before the contract among its moments', () => {
    assert.deepEqual(
      failing(({ moment, moments }) => moment === undefined || moments.includes(moment)),
      [],
    );
    assert.deepEqual(
      failing(({ moment }) => moment !== 'contract' && moment !== 'contractbeheer'),
      [],
    );
  });

  it('says to which moment it belongs when nothing is left of it for the contract and its management', () => {
    assert.deepEqual(
      failing(
        ({ moment, moments }) =>
          moment !== undefined || moments.includes('contract') || moments.includes('contractbeheer'),
      ),
      [],
    );
  });

  it('is a matter for the contract when a clause gives effect to it', () => {
    const fulfilled = new Set(clauses.flatMap((clause) => clause.fulfils.map(({ norm }) => norm)));
    assert.deepEqual(
      failing(({ id, moments }) => !fulfilled.has(id) || moments.includes('contract')),
      [],
    );
  });

  it('serves a purpose: it belongs to a phase', () => {
    assert.deepEqual(
      failing((measure) => measure.phases.length > 0),
      [],
    );
  });
});

describe('the page of every phase', () => {
  const wrong = (right: (phase: (typeof phases)[number]) => boolean): readonly string[] =>
    phases.filter((phase) => !right(phase)).map(({ id }) => id);

  it('says in two to five sentences what happens in it, and in English in one or two', () => {
    assert.deepEqual(
      wrong(({ explanation }) => between(sentences(explanation.nl), 2, 5) && between(sentences(explanation.en), 1, 2)),
      [],
    );
  });

  it('says what of it belongs in a contract, in both languages', () => {
    assert.deepEqual(
      wrong(({ contract }) => between(sentences(contract?.nl), 2, 4) && between(sentences(contract?.en), 1, 2)),
      [],
    );
    assert.deepEqual(
      wrong(({ contract }) => /bewijs/i.test(contract?.nl ?? '')),
      [],
    );
  });
});
