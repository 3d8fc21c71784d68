/** What silencing does in every draft: one finding less and nothing else, and all as it was without the comment. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { checkNow } from '../../checker/src/check';
import { fixesFor, silenceFinding } from '../../checker/src/fixes/index';
import type { CheckInput, CheckResult } from '../../checker/src/types';
import { loadFramework } from '../support/framework';
import { applyFix, assertFixHolds } from './fix-holds';
import { anyDraft } from './generated-draft';

const framework = loadFramework();

const inputFor = (text: string): CheckInput => ({ file: 'concept.md', text, date: '2026-11-23', framework });
const prints = ({ findings }: CheckResult): readonly string[] => findings.map(({ fingerprint }) => fingerprint).sort();

describe('silencing in every draft', () => {
  it('takes that one finding away and changes no verdict', () => {
    fc.assert(
      fc.property(anyDraft(framework), fc.nat(), (text, pick) => {
        const before = checkNow(inputFor(text));
        const offered = before.findings.flatMap((finding) => silenceFinding(finding, before, framework));
        for (let n = 0; n < Math.min(4, offered.length); n++) {
          const fix = offered[(pick + n * 5) % offered.length];
          if (fix === undefined) continue;
          const silent = applyFix(text, fix);
          const after = checkNow(inputFor(silent));
          const left = [...prints(before)];
          left.splice(left.indexOf(fix.finding.fingerprint), 1);
          assert.deepEqual(prints(after), left, silent);
          assert.equal(after.silenced.length, 1);
          assert.equal(after.silenced[0]?.reason, '[reden]');
          assert.deepEqual(
            after.verdicts.map(({ id, status }) => [id, status]),
            before.verdicts.map(({ id, status }) => [id, status]),
          );
          assertStaleGoes(silent, fix.finding.rule);
        }
      }),
      { numRuns: 25, seed: 20261123 },
    );
  }).timeout(60_000);
});

/** With another rule in its place the comment is stale, and its fix takes it away without a trace. */
function assertStaleGoes(silent: string, rule: string): void {
  const other = rule === 'unread-conditions' ? 'missing-annex' : 'unread-conditions';
  const text = silent.replace(`contractkader: ${rule} `, `contractkader: ${other} `);
  const input: CheckInput = { ...inputFor(text), annexes: new Map() };
  const result = checkNow(input);
  const stale = result.findings.find((finding) => finding.rule === 'stale-silence');
  assert.ok(stale, text);
  const [fix] = fixesFor(stale, result, framework);
  assert.ok(fix);
  const after = assertFixHolds(input, result, fix);
  assert.ok(!after.draft.text.includes('<!-- contractkader'));
}
