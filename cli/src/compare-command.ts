/** `contractkader compare`: what a newer version of a contract took away, or changed, of what the norms ask. */
import { compareVersions } from '../../checker/src/compare/index';
import type { Framework, Language, ProfileValue } from '../../checker/src/framework/types';
import type { CheckResult, Message } from '../../checker/src/types';
import { makeComparisonReport, renderComparison, renderComparisonPretty } from '../../documents/src/index';
import { format } from '../../messages/src/index';
import { checkFile, paint, today } from './check-command';
import { FRAMEWORK, VERSION } from './framework';
import { isFolder, ownPolicy } from './own-policy';
import { printProblems } from './policy-problems';
import { isDate, readProfileOptions } from './profile-options';
import { readDraftFile } from './read-draft-file';

export interface CompareOptions {
  readonly format: 'pretty' | 'json' | 'markdown';
  readonly profile?: readonly string[];
  readonly date?: string;
  readonly lang: Language;
  /** Folders with a body's own policy, besides those beside and above the older file. */
  readonly policy?: readonly string[];
}

/**
 * Prints the comparison on standard output; returns the exit code: 0 when nothing was taken away or changed, 1 when
 * something was, 2 for bad use or a file that cannot be read.
 */
export function runCompare(older: string, newer: string, options: CompareOptions): 0 | 1 | 2 {
  const say = (message: Message): string => format(message, options.lang);
  const profile = readProfileOptions(options.profile ?? [], FRAMEWORK);
  const texts = [older, newer].map((file) => ({ file, read: readDraftFile(file) }));
  const wrong: string[] = [
    ...profile.problems.map(say),
    ...(options.policy ?? [])
      .filter((folder) => !isFolder(folder))
      .map((folder) => say({ id: 'cli.error.policy-folder', args: { folder } })),
    ...(options.date !== undefined && !isDate(options.date)
      ? [say({ id: 'cli.error.date', args: { text: options.date } })]
      : []),
    ...texts.flatMap(({ file, read }) => ('problem' in read ? [`${file}: ${say(read.problem)}`] : [])),
  ];
  const [before, after] = texts.map(({ read }) => ('text' in read ? read.text : undefined));
  if (wrong.length > 0 || before === undefined || after === undefined) {
    for (const line of wrong) process.stderr.write(`${line}\n`);
    return 2;
  }
  const date = options.date ?? today();
  const policy = ownPolicy(FRAMEWORK, options.policy ?? []);
  const framework = policy.frameworkFor(older);
  const results = checkBoth({ older, before, newer, after }, date, profile.values, framework);
  const comparison = compareVersions(...results, framework);
  const report = makeComparisonReport(comparison, ...results, {
    tool: VERSION,
    date,
    language: options.lang,
    framework,
  });
  printProblems(policy);
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : options.format === 'markdown'
        ? renderComparison(report, say)
        : renderComparisonPretty(report, { say, paint }),
  );
  return report.changes.some(({ kind }) => kind !== 'better') ? 1 : 0;
}

/** A version without a profile, as a supplier sends it back, is held against the profile of the other. */
function checkBoth(
  { older, before, newer, after }: Readonly<Record<'older' | 'before' | 'newer' | 'after', string>>,
  date: string,
  cli: Readonly<Record<string, ProfileValue>>,
  framework: Framework,
): readonly [CheckResult, CheckResult] {
  const first = checkFile(older, before, date, cli, framework);
  const second = checkFile(newer, after, date, cli, framework);
  if (first.draft.profile.declared === second.draft.profile.declared) return [first, second];
  return first.draft.profile.declared
    ? [first, checkFile(newer, after, date, { ...borrowed(first), ...cli }, framework)]
    : [checkFile(older, before, date, { ...borrowed(second), ...cli }, framework), second];
}

/** What the draft itself sets of its profile; its annexes and deviations are its own. */
function borrowed({ draft }: CheckResult): Readonly<Record<string, ProfileValue>> {
  const entries = [...draft.profile.entries].filter(
    ([key, { from }]) => from !== 'default' && key !== 'bijlagen' && key !== 'afwijkingen',
  );
  return Object.fromEntries(entries.map(([key, { value }]) => [key, value]));
}
