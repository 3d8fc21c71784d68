/** Silencing one finding at one place, by a comment in the draft: who decides that writes down why. */
import type { Dossier } from '../dossier/types';
import { indexFramework } from '../framework/index';
import type { Framework } from '../framework/types';
import type { Draft, Range } from '../draft/types';
import type { Finding, RuleId, SilencedFinding } from '../types';
import { invalidSilence } from '../rules/invalid-silence/rule';
import { staleSilence } from '../rules/stale-silence/rule';
import { names } from './about';
import { parseSilence } from './parse';
import { silencedParts } from './place';

export { aboutOf } from './about';
export { canSilence, parseSilence, writeSilence, type ParsedSilence, type Silence, type SilenceProblem } from './parse';
export { headEnd, isRow, lineEnd, lineStart, silencedParts } from './place';

/** What is left of the findings, what was silenced, and what there is to say of the comments themselves. */
export interface Silenced {
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  readonly remarks: readonly Finding[];
}

/** Silences findings by the comments in the contract and in its annexes, each in its own file. */
export function silence(
  findings: readonly Finding[],
  dossier: Dossier,
  framework: Framework,
  rules: readonly RuleId[],
  idle: ReadonlySet<RuleId>,
): Silenced {
  const files: readonly { readonly draft: Draft; readonly file?: string }[] = [
    { draft: dossier.draft },
    ...dossier.annexes.flatMap(({ path, draft }) => (draft === undefined ? [] : [{ draft, file: path }])),
  ];
  let left = findings;
  const silenced: SilencedFinding[] = [];
  const remarks: Finding[] = [];
  for (const { draft, file } of files.filter((one) => one.draft.directives.length > 0)) {
    const own = silenceIn(
      left.filter((finding) => finding.file === file),
      draft,
      framework,
      rules,
      idle,
    );
    const gone = new Set(own.silenced.map(({ finding }) => finding));
    left = left.filter((finding) => !gone.has(finding));
    silenced.push(...own.silenced);
    remarks.push(...own.remarks.map((finding) => (file === undefined ? finding : { ...finding, file })));
  }
  return { findings: left, silenced, remarks };
}

/**
 * The same in one file. Each comment silences one finding: the first that it names, in the place that it is about.
 *
 * @param idle rules that did not run, so that a comment on them is not stale
 */
function silenceIn(
  findings: readonly Finding[],
  draft: Draft,
  framework: Framework,
  rules: readonly RuleId[],
  idle: ReadonlySet<RuleId>,
): Omit<Silenced, 'findings'> {
  const index = indexFramework(framework);
  const silenced: SilencedFinding[] = [];
  const remarks: Finding[] = [];
  const gone = new Set<Finding>();
  for (const { text, range } of draft.directives) {
    const parsed = parseSilence(text, rules, index);
    if ('problem' in parsed) {
      remarks.push(invalidSilence(parsed, text, range));
      continue;
    }
    const left = findings.filter((finding) => !gone.has(finding) && names(parsed, finding));
    const found = silencedParts(range, draft).flatMap((part) =>
      left.filter((finding) => meets(finding.range, part)),
    )[0];
    if (found !== undefined) {
      gone.add(found);
      silenced.push({ finding: found, reason: parsed.reason, range });
    } else if (!idle.has(parsed.rule)) remarks.push(staleSilence(parsed, text, range));
  }
  return { silenced, remarks };
}

function meets(one: Range, other: Range): boolean {
  return one.start <= other.end && other.start <= one.end;
}
