/** What every offered fix must do, whatever the draft: used by the fixtures and by the property test. */
import { strict as assert } from 'node:assert';
import { checkNow, createMemory } from '../../checker/src/check';
import type { AnnexInput } from '../../checker/src/dossier/types';
import type { CheckInput, CheckResult, Edit, Finding, Fix, RuleId } from '../../checker/src/types';

/** The text of the draft, or of its annex at this path, after the edits of a fix. */
export function applyFix(text: string, fix: Fix, form: 'plain' | 'snippet' = 'plain', file?: string): string {
  let result = text;
  for (const edit of editsIn(fix, file).sort((a, b) => b.range.start - a.range.start)) {
    const inserted = form === 'plain' ? edit.newText : (edit.snippet ?? edit.newText);
    result = result.slice(0, edit.range.start) + inserted + result.slice(edit.range.end);
  }
  return result;
}

function editsIn(fix: Fix, file: string | undefined): Edit[] {
  return fix.edits.filter((edit) => edit.file === file);
}

/** The pairs of rule and norm that a result reports. */
export function pairsOf({ findings }: CheckResult): ReadonlySet<string> {
  return new Set(findings.flatMap((finding) => finding.norms.map((norm) => `${finding.rule} ${norm}`)));
}

/**
 * Applies a fix and checks: its finding is gone, or names less; nothing is reported that was not there before; outside
 * the edits the text is the same. Filling in a fact of the profile is what brings norms out: then only norms that were
 * undecided may be missing, besides that the fact is a prohibited practice, asks more of a clause that is there, or
 * asks for so many clauses, or so few, that they are grouped otherwise.
 */
export function assertFixHolds(input: CheckInput, before: CheckResult, fix: Fix): CheckResult {
  const text = applyFix(input.text, fix);
  const annexes = new Map(
    [...(input.annexes ?? [])].map(([path, annex]): [string, AnnexInput] => [
      path,
      'text' in annex ? { text: applyFix(annex.text, fix, 'plain', path) } : annex,
    ]),
  );
  const after = checkNow({ ...input, text, ...(input.annexes && { annexes }) }, createMemory());
  const { finding } = fix;
  const left = after.findings.find((one) => one.fingerprint === finding.fingerprint);
  const shrank =
    left !== undefined &&
    (left.clauses.length < finding.clauses.length || left.elements.length < finding.elements.length);
  assert.ok(
    left === undefined || shrank,
    `still there after the fix: ${finding.rule} ${finding.clauses.join(' ')}\n${text}`,
  );
  const known = pairsOf(before);
  const named = aboutFacts(finding) ? new Set([...finding.norms, ...undecided(before)]) : new Set<string>();
  for (const pair of pairsOf(after)) {
    const norm = pair.slice(pair.indexOf(' ') + 1);
    const rule = pair.slice(0, pair.indexOf(' '));
    const regrouped = known.has(`missing-clause ${norm}`) || known.has(`missing-clauses ${norm}`);
    const told =
      named.has(norm) || (aboutFacts(finding) && (broughtOut.has(rule) || (rule.startsWith('missing-') && regrouped)));
    assert.ok(known.has(pair) || told, `new after ${fix.title.id}: ${pair}\n${text}`);
  }
  assertRestUntouched(input.text, text, fix, undefined);
  for (const [path, annex] of input.annexes ?? []) {
    const mended = annexes.get(path);
    if ('text' in annex && mended && 'text' in mended) assertRestUntouched(annex.text, mended.text, fix, path);
  }
  return after;
}

/** Norms of which a fact of the profile still decides whether they apply. */
function undecided({ verdicts }: CheckResult): readonly string[] {
  return verdicts.filter(({ status }) => status === 'unknown').map(({ id }) => id);
}

/** What filling in a fact may bring out besides the norms that the finding named: it decides what clauses must hold. */
const broughtOut: ReadonlySet<string> = new Set<RuleId>([
  'prohibited-practice',
  'incomplete-clause',
  'weakened-clause',
  // A norm that now applies may hang on another fact.
  'unknown-profile',
]);

function aboutFacts({ rule }: Finding): boolean {
  return rule === 'unknown-profile' || rule === 'invalid-profile';
}

/** Rules whose fixes write over what stands there, or take it away. */
const replacing: ReadonlySet<string> = new Set<RuleId>([
  'invalid-profile',
  'ineffective-deviation',
  'period-too-short',
  'period-too-long',
  'stale-silence',
  'invalid-silence',
]);

function assertRestUntouched(before: string, after: string, fix: Fix, file: string | undefined): void {
  const edits = editsIn(fix, file).sort((a, b) => a.range.start - b.range.start);
  const pure = edits.every(({ range }) => range.start === range.end);
  assert.ok(pure || replacing.has(fix.finding.rule), 'only a correction replaces text');
  let restored = after;
  let shift = 0;
  for (const { range, newText } of edits) {
    const start = range.start + shift;
    assert.equal(after.slice(start, start + newText.length), newText);
    shift += newText.length - (range.end - range.start);
  }
  for (const { range, newText } of edits) {
    restored =
      restored.slice(0, range.start) +
      before.slice(range.start, range.end) +
      restored.slice(range.start + newText.length);
  }
  assert.equal(restored, before);
}
