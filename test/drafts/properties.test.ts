/** What holds for every draft, not only for the fixtures. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { checkNow, createMemory } from '../../checker/src/check';
import { fixesFor } from '../../checker/src/fixes/index';
import type { Framework } from '../../checker/src/framework/types';
import type { CheckInput } from '../../checker/src/types';
import { loadFramework } from '../support/framework';
import { tinyNorm, wordClause, wordFramework } from '../support/tiny-framework';
import { assertFixHolds } from './fix-holds';
import { anyDraft } from './generated-draft';

const runs = { numRuns: 40 };

/** Two groups, of which one is reported as one finding, and a norm that hangs on a key. */
function madeUp(): Framework {
  const clauses = ['alfa', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'].map((id, at) =>
    wordClause(id, at < 4 ? {} : { subject: 'slot', phase: 'uitfaseren' }),
  );
  const risk = { when: [{ risicogroep: ['hoog-risico-ai-systeem'] }], source: '' };
  const { phases, subjects } = loadFramework();
  const norms = clauses.map(({ id }) => tinyNorm(`ver:${id}`, id === 'zeta' ? { ownFacts: [risk] } : {}));
  return wordFramework(clauses, { norms, phases, subjects });
}

propertiesOf('a made-up framework', madeUp());
propertiesOf('the framework', loadFramework());

function propertiesOf(name: string, framework: Framework): void {
  const drafts = anyDraft(framework);
  const inputFor = (text: string): CheckInput => ({ file: 'concept.md', text, date: '2026-11-23', framework });
  describe(`every draft, with ${name}`, () => {
  it('every fix that is offered settles its finding, brings no new one and leaves the rest as it was', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (text, pick) => {
        const input = inputFor(text);
        const result = checkNow(input);
        const fixes = result.findings.flatMap((finding) => fixesFor(finding, result, framework));
        for (let n = 0; n < Math.min(6, fixes.length); n++) {
          const fix = fixes[(pick + n * 7) % fixes.length];
          if (fix !== undefined) assertFixHolds(input, result, fix);
        }
      }),
      runs,
    );
  }).timeout(60_000);

  it('all missing clauses can be inserted one after another', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        let input = inputFor(text);
        for (let n = 0; n < 2 * framework.clauses.length; n++) {
          const result = checkNow(input);
          const finding = result.findings.find((one) => one.clauses.length > 0 && one.fixable);
          const fix = finding && fixesFor(finding, result, framework)[0];
          if (fix === undefined) return;
          const after = assertFixHolds(input, result, fix);
          const numbers = after.draft.articles.map(({ facts }) => facts.number).filter((number) => number !== '');
          assert.equal(
            new Set(numbers).size,
            numbers.length,
            `a number twice: ${numbers.join(' ')}\n${after.draft.text}`,
          );
          input = inputFor(after.draft.text);
        }
        assert.fail('still clauses to insert');
      }),
      // The work grows with the square of the number of clauses.
      { numRuns: 8 },
    );
  }).timeout(180_000);

  it('what memory keeps changes nothing: after edits the result is that of a fresh check', () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.integer({ min: 0, max: 80 }),
      insert: fc.constantFrom(
        '',
        '\n',
        '\n\n## Artikel 99. Nieuw\n\n1. Opdrachtnemer bewaart logbestanden.\n\n',
        '«',
        '```\n',
        '<!--',
        '-->',
        '---\n',
        'hierna: “Leverancier”',
      ),
    });
    fc.assert(
      fc.property(drafts, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        const memory = createMemory();
        let text = start;
        checkNow(inputFor(text), memory);
        for (const { at, remove, insert } of edits) {
          const offset = at % (text.length + 1);
          text = text.slice(0, offset) + insert + text.slice(offset + remove);
          const kept = checkNow(inputFor(text), memory);
          const fresh = checkNow(inputFor(text));
          assert.deepEqual(kept.findings, fresh.findings);
          assert.deepEqual(kept.verdicts, fresh.verdicts);
          assert.deepEqual(kept.unknownKeys, fresh.unknownKeys);
        }
      }),
      runs,
    );
  }).timeout(60_000);

  it('a norm is reported as missing or as incomplete, never as both', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const { findings } = checkNow(inputFor(text));
        const normsOf = (...rules: readonly string[]): readonly string[] =>
          findings.filter(({ rule }) => rules.includes(rule)).flatMap(({ norms }) => norms);
        const all = [...normsOf('missing-clause', 'missing-clauses'), ...normsOf('incomplete-clause')];
        assert.equal(new Set(all).size, all.length);
        const incomplete = findings.filter(({ rule }) => rule === 'incomplete-clause');
        const clauses = incomplete.flatMap((finding) => finding.clauses);
        assert.equal(new Set(clauses).size, clauses.length);
        assert.ok(incomplete.every(({ range }) => !text.slice(range.start, range.end).includes('\n\n1.')));
      }),
      runs,
    );
  }).timeout(60_000);

  it('findings lie within the text', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const result = checkNow(inputFor(text));
        assert.ok(
          result.findings.every(
            ({ range }) => range.start >= 0 && range.end <= text.length && range.start <= range.end,
          ),
        );
      }),
      runs,
    );
  }).timeout(60_000);
});
}
