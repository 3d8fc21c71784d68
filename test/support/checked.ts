/** Checks a small draft and shows what is reported as a reader sees it. */
import { checkNow } from '../../checker/src/check';
import { fixesFor } from '../../checker/src/fixes/index';
import type { Framework } from '../../checker/src/framework/types';
import type { CheckInput, CheckResult, Finding } from '../../checker/src/types';
import { format } from '../../messages/src/index';

/** A draft with a profile (lines of YAML below `contractkader`) and a body. */
export function draftOf(profile: readonly string[], body: string): string {
  return `---\ncontractkader:\n${profile.map((line) => `  ${line}\n`).join('')}---\n\n${body}`;
}

export interface Checked {
  readonly result: CheckResult;
  readonly findings: readonly Finding[];
  /** Per finding: severity, underlined text, message. */
  readonly shown: readonly string[];
  /** Titles of the fixes of all findings. */
  readonly fixes: readonly string[];
}

/** Findings of one rule, or of all. */
export function checked(text: string, framework: Framework, rule?: string, over: Partial<CheckInput> = {}): Checked {
  const result = checkNow({ file: 'concept.md', text, date: '2026-11-23', framework, ...over });
  const findings = result.findings.filter((finding) => rule === undefined || finding.rule === rule);
  return {
    result,
    findings,
    shown: findings.map(
      ({ severity, range, message }) => `${severity} «${text.slice(range.start, range.end)}» ${format(message, 'nl')}`,
    ),
    fixes: findings.flatMap((finding) => fixesFor(finding, result, framework)).map((fix) => format(fix.title, 'nl')),
  };
}
