/** The worded examples of the clauses (voorbeelden.yaml) are the tests of their signals. */
import { strict as assert } from 'node:assert';
import { clausesWithSignals, coreStates, readEvidence } from '../../../test/support/evidence';
import type { Clause, Example } from '../framework/types';
import type { FoundState } from './types';

const framework = clausesWithSignals();

describe('worded examples of the clauses', () => {
  for (const clause of framework.clauses) {
    describe(clause.id, () => {
      clause.examples.forEach((example, index) => {
        const about = example.text.replace(/\s+/g, ' ').slice(0, 70);
        it(`${index + 1} ${example.kind} ${example.language}: ${about}`, () => holds(clause, example));
      });
    });
  }
});

function holds(clause: Clause, example: Example): void {
  const evidence = readEvidence(example.text, example.language);
  const states = coreStates(evidence);
  const core = clause.elements.filter((element) => element.core).map((element) => element.id);
  const named = example.elements.length > 0 ? example.elements : core;
  const inState = (state: string): string[] => core.filter((id) => states.get(`${clause.id}/${id}`) === state);
  if (example.kind === 'lokaas') {
    const hits = evidence.articles.flatMap(({ hits }) => hits).filter((hit) => hit.clause === clause.id);
    assert.deepEqual(hits, []);
    return;
  }
  const expected = core.filter((id) => named.includes(id));
  assert.deepEqual(inState(example.kind === 'afgezwakt' ? 'weakened' : 'present'), expected);
  assert.deepEqual(inState(example.kind === 'afgezwakt' ? 'present' : 'weakened'), []);
  for (const { norm, elements } of clause.fulfils) {
    const needed = core.filter((id) => elements.includes(id));
    if (needed.length > 0) assert.equal(evidence.found.get(norm)?.state, stateOf(example, needed, expected), norm);
  }
}

function stateOf(example: Example, needed: readonly string[], expected: readonly string[]): FoundState {
  const held = needed.filter((id) => expected.includes(id)).length;
  if (held === 0) return 'absent';
  if (example.kind === 'afgezwakt') return 'weakened';
  return held === needed.length ? 'covered' : 'partial';
}
