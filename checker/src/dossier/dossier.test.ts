import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { draftOf as textWith } from '../../../test/support/checked';
import { wordClause, wordFramework } from '../../../test/support/tiny-framework';
import { checkNow, createMemory, type Memory } from '../check';
import type { CheckResult } from '../types';
import { rangeInContract } from './articles';
import type { AnnexInput } from './types';
import { wantedPaths } from './wanted';

const framework = wordFramework([wordClause('logboek'), wordClause('audit')]);
const contract = textWith(
  ['inkoopvorm: dienst', 'bijlagen: [sla.md]'],
  '# Overeenkomst\n\n## Artikel 1. Werk\n\n1. Opdrachtnemer levert een audit.\n',
);
const sla = '# SLA\n\n## 1. Dienst\n\n1. Opdrachtnemer levert een logboek.\n';

function check(text: string, annexes: Readonly<Record<string, string>>, memory?: Memory): CheckResult {
  const given = new Map(Object.entries(annexes).map(([path, own]): [string, AnnexInput] => [path, { text: own }]));
  return checkNow({ file: 'contracten/concept.md', text, date: '2026-11-23', framework, annexes: given }, memory);
}

function foundIn({ verdicts }: CheckResult): Record<string, (string | undefined)[]> {
  return Object.fromEntries(verdicts.map(({ id, found }) => [id, found.hits.map(({ file }) => file)]));
}

describe('a contract with its annexes', () => {
  it('counts what its annexes hold, and says in which file', () => {
    assert.deepEqual(foundIn(check(contract, { 'sla.md': sla })), {
      'ver:logboek': ['sla.md'],
      'ver:audit': [undefined],
    });
    assert.deepEqual(foundIn(check(contract, {}))['ver:logboek'], []);
  });

  it('reads a file once, however often it is named', () => {
    const named = contract.replace('een audit.', 'een audit, zie [de SLA](./sla.md) en [nog eens](sla.md#1).');
    assert.deepEqual(
      check(named, { 'sla.md': sla }).annexes.map(({ path, by }) => [path, by]),
      [['sla.md', 'profile']],
    );
  });

  it('names what must still be read, the annexes of annexes too', () => {
    const first = check(contract, {});
    assert.deepEqual(wantedPaths(first, new Map()), ['sla.md']);
    const deeper = textWith(['bijlagen: [sub/tarieven.md]'], sla);
    const second = check(contract, { 'sla.md': deeper });
    assert.deepEqual(wantedPaths(second, new Map([['sla.md', { text: deeper }]])), ['sub/tarieven.md']);
  });

  it('shows what lies in an annex where the contract names it', () => {
    const { annexes } = check(contract, { 'sla.md': sla });
    const { start, end } = rangeInContract({ file: 'sla.md', range: { start: 3, end: 5 } }, annexes);
    assert.equal(contract.slice(start, end), 'sla.md');
  });

  it('costs only the file that was edited', () => {
    const memory = createMemory();
    const before = check(contract, { 'sla.md': sla }, memory);
    const after = check(contract, { 'sla.md': `${sla}2. Opdrachtnemer levert een audit.\n` }, memory);
    assert.equal(after.draft.articles[0]?.facts, before.draft.articles[0]?.facts);
    const again = check(contract.replace('Werk', 'Arbeid'), { 'sla.md': sla }, memory);
    const once = check(contract, { 'sla.md': sla }, memory);
    assert.equal(once.annexes[0]?.draft?.articles[1]?.facts, again.annexes[0]?.draft?.articles[1]?.facts);
  });

  it('is the same with memory as without, whatever was edited before', () => {
    const texts = fc.constantFrom(contract, contract.replace('audit', 'logboek'), contract.replace('sla.md', 'b.md'));
    const files = fc.constantFrom(
      { 'sla.md': sla },
      { 'sla.md': sla.replace('logboek', 'audit'), 'b.md': '# B\n' },
      { 'b.md': sla },
      {},
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, files), { minLength: 1, maxLength: 6 }), (edits) => {
        const memory = createMemory();
        for (const [text, annexes] of edits) {
          assert.deepEqual(plain(check(text, annexes, memory)), plain(check(text, annexes)));
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** The result without what only numbers the reading. */
function plain({ verdicts, findings, nearMisses, annexes }: CheckResult): unknown {
  return { verdicts, findings, nearMisses, annexes: annexes.map(({ path, problem }) => [path, problem]) };
}
