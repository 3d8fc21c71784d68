/** Every norm is explained in full, for a lawyer who decides on it and a drafter who writes it down. */
import { strict as assert } from 'node:assert';
import { loadFramework } from '../../../test/support/framework';
import type { Norm, ProcurementMoment, Source } from './types';

const { norms, laws, measures, clauses } = loadFramework();

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
function sentences(text: string): number {
  return text === '' ? 0 : text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).length;
}

/** Ids of the norms of which something is not right. */
function failing(right: (norm: Norm) => boolean, among: readonly Norm[] = norms): readonly string[] {
  return among.filter((norm) => !right(norm)).map(({ id }) => id);
}

const contractual = norms.filter(({ notContractual }) => notContractual === undefined);

describe('the page of every norm', () => {
  it('says in two to five sentences what it asks, and in English in one or two', () => {
    assert.deepEqual(
      failing(({ explanation }) => sentences(explanation.nl) >= 2 && sentences(explanation.nl) <= 5),
      [],
    );
    assert.deepEqual(
      failing(({ explanation }) => sentences(explanation.en) <= 2),
      [],
    );
  });

  it('says what it means for the contract and what serves as evidence', () => {
    const between = (count: number, from: number, to: number): boolean => count >= from && count <= to;
    assert.deepEqual(
      failing(({ contract }) => between(sentences(contract?.nl ?? ''), 2, 4), contractual),
      [],
    );
    assert.deepEqual(
      failing(({ contract }) => between(sentences(contract?.en ?? ''), 1, 2), contractual),
      [],
    );
    assert.deepEqual(
      failing(({ contract }) => /bewijs/i.test(contract?.nl ?? ''), contractual),
      [],
    );
  });

  it('names the moments of the procurement in their order, the contract among them', () => {
    assert.deepEqual(
      failing(({ moments }) => moments.includes('contract'), contractual),
      [],
    );
    assert.deepEqual(
      failing(({ moments }) => {
        const places = moments.map((moment) => MOMENTS.indexOf(moment));
        return places.every((place, index) => index === 0 || place > (places[index - 1] ?? place));
      }),
      [],
    );
  });

  it('says why there is nothing to agree when it is no contract matter', () => {
    const others = norms.filter((norm) => !contractual.includes(norm));
    assert.deepEqual(
      failing(({ contract, moments }) => contract === undefined && !moments.includes('contract'), others),
      [],
    );
  });

  it('is fulfilled by a clause or says why there is none, for the AI Act and the GDPR; never both', () => {
    const fulfilled = new Set(clauses.flatMap((clause) => clause.fulfils.map(({ norm }) => norm)));
    const european = norms.filter(({ id }) => /^ver:(?:aia|avg)-/.test(id));
    assert.ok(european.length > 50);
    assert.deepEqual(
      failing(({ id, notContractual }) => fulfilled.has(id) || notContractual !== undefined, european),
      [],
    );
    assert.deepEqual(
      failing(({ id, notContractual }) => !fulfilled.has(id) || notContractual === undefined),
      [],
    );
  });

  it('names on whom it rests, those of the facts and corrections among them', () => {
    assert.deepEqual(
      failing(({ roles }) => roles.length > 0),
      [],
    );
    // A filter label with every role says nothing about who is bound.
    const labelled = norms.filter(({ facts }) => facts?.actRoles.length === 1);
    assert.deepEqual(
      failing(
        ({ roles, facts, correction }) =>
          [...(facts?.actRoles ?? []), ...(correction?.actRoles ?? [])].every((role) => roles.includes(role)),
        labelled,
      ),
      [],
    );
  });

  it('names norms and measures to read with it, itself not among them', () => {
    const known = new Set([...norms, ...measures].map(({ id }) => id));
    assert.deepEqual(
      failing(({ id, related }) => related.length > 0 && related.every((other) => other !== id && known.has(other))),
      [],
    );
    assert.deepEqual(
      failing(({ related }) => new Set(related).size === related.length),
      [],
    );
  });

  it('belongs to a phase', () => {
    assert.deepEqual(
      failing(({ phases }) => phases.length > 0),
      [],
    );
  });
});

describe('the sources of every norm', () => {
  const all = norms.flatMap((norm) => norm.sources.map((source) => ({ id: norm.id, source })));
  const wrong = (right: (source: Source) => boolean): readonly string[] =>
    all.filter(({ source }) => !right(source)).map(({ id, source }) => `${id}: ${source.text}`);
  const articleOf = (source: Source): { readonly leden: readonly string[] } | undefined => {
    const law = laws.find(({ id }) => id === source.law);
    const number = source.article?.replace(/^bijlage /, '');
    const known = source.article?.startsWith('bijlage ') ? law?.annexes : law?.articles;
    return known?.find((article) => article.number === number);
  };
  const listed = (source: Source): boolean => (laws.find(({ id }) => id === source.law)?.articles.length ?? 0) > 0;

  it('are there, and rest on a law or a policy', () => {
    assert.deepEqual(
      failing(({ sources }) => sources.length > 0),
      [],
    );
    assert.deepEqual(
      failing(({ kind, sources }) => kind !== 'wet' || sources.some(({ law }) => law !== undefined)),
      [],
    );
  });

  it('are articles and leden that the law has, as far as its articles are known', () => {
    assert.deepEqual(
      wrong((source) => source.article === undefined || !listed(source) || articleOf(source) !== undefined),
      [],
    );
    assert.deepEqual(
      wrong((source) => {
        const known = articleOf(source)?.leden ?? [];
        return known.length === 0 || (source.leden ?? []).every((lid) => known.includes(lid));
      }),
      [],
    );
  });

  it('are written for a reader as they are for the program', () => {
    assert.deepEqual(
      wrong(({ text, article = '', leden = [], points = [] }) => {
        const ends = [leden[0], leden.at(-1)].filter((lid) => lid !== undefined);
        return (
          text.includes(article) &&
          ends.every((lid) => text.includes(lid)) &&
          points.every((p) => text.includes(`${p})`))
        );
      }),
      [],
    );
  });

  it('name the text of the amending regulation where they rest on it', () => {
    assert.deepEqual(
      wrong(({ text }) => !text.includes('PE-CONS') || text.includes('tekst van 18 juni 2026')),
      [],
    );
  });
});
