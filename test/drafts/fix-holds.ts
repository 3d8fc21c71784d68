/** What every offered fix must do, whatever the draft: used by the fixtures and by the property test. */
import { strict as assert } from 'node:assert';
import { checkNow, createMemory } from '../../checker/src/check';
import type { CheckInput, CheckResult, Finding, Fix } from '../../checker/src/types';

/** The text after the edits of a fix. */
export function applyFix(text: string, fix: Fix, form: 'plain' | 'snippet' = 'plain'): string {
  let result = text;
  for (const edit of [...fix.edits].sort((a, b) => b.range.start - a.range.start)) {
    const inserted = form === 'plain' ? edit.newText : (edit.snippet ?? edit.newText);
    result = result.slice(0, edit.range.start) + inserted + result.slice(edit.range.end);
  }
  return result;
}

/** The pairs of rule and norm that a result reports. */
export function pairsOf({ findings }: CheckResult): ReadonlySet<string> {
  return new Set(findings.flatMap((finding) => finding.norms.map((norm) => `${finding.rule} ${norm}`)));
}

/**
 * Applies a fix and checks: its finding is gone, or its group shrank; nothing is reported that was not there before;
 * outside the edits the text is the same. Filling in a fact of the profile is what brings norms out: then only norms
 * that the finding named may be reported anew, besides that the fact itself is a prohibited practice.
 */
export function assertFixHolds(input: CheckInput, before: CheckResult, fix: Fix): CheckResult {
  const text = applyFix(input.text, fix);
  const after = checkNow({ ...input, text }, createMemory());
  const { finding } = fix;
  const left = after.findings.find((one) => one.fingerprint === finding.fingerprint);
  const shrank = left !== undefined && left.clauses.length < finding.clauses.length;
  assert.ok(
    left === undefined || shrank,
    `still there after the fix: ${finding.rule} ${finding.clauses.join(' ')}\n${text}`,
  );
  const known = pairsOf(before);
  const named = aboutFacts(finding) ? new Set(finding.norms) : new Set<string>();
  for (const pair of pairsOf(after)) {
    const norm = pair.slice(pair.indexOf(' ') + 1);
    const told = named.has(norm) || (aboutFacts(finding) && pair.startsWith('prohibited-practice '));
    assert.ok(known.has(pair) || told, `new after ${fix.title.id}: ${pair}\n${text}`);
  }
  assertRestUntouched(input.text, text, fix);
  return after;
}

function aboutFacts({ rule }: Finding): boolean {
  return rule === 'unknown-profile' || rule === 'invalid-profile';
}

function assertRestUntouched(before: string, after: string, fix: Fix): void {
  const pure = fix.edits.every(({ range }) => range.start === range.end);
  assert.ok(pure || fix.finding.rule === 'invalid-profile', 'only a correction replaces text');
  let restored = after;
  let shift = 0;
  for (const { range, newText } of [...fix.edits].sort((a, b) => a.range.start - b.range.start)) {
    const start = range.start + shift;
    assert.equal(after.slice(start, start + newText.length), newText);
    shift += newText.length - (range.end - range.start);
  }
  for (const { range, newText } of [...fix.edits].sort((a, b) => a.range.start - b.range.start)) {
    restored =
      restored.slice(0, range.start) +
      before.slice(range.start, range.end) +
      restored.slice(range.start + newText.length);
  }
  assert.equal(restored, before);
}
