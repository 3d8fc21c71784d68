/** `contractkader check`: reads files, checks each, prints the report, and gives the exit code. */
import { styleText } from 'node:util';
import { checkNow } from '../../checker/src/check';
import { fileOf } from '../../checker/src/dossier/paths';
import type { AnnexInput } from '../../checker/src/dossier/types';
import { MOST_ROUNDS, wantedPaths } from '../../checker/src/dossier/wanted';
import type { Framework, Language } from '../../checker/src/framework/types';
import type { CheckResult, Message, Severity } from '../../checker/src/types';
import { makeReport, renderPretty, type Report } from '../../documents/src/index';
import { format } from '../../messages/src/index';
import { FRAMEWORK, VERSION } from './framework';
import { isFolder, ownPolicy } from './own-policy';
import { printProblems } from './policy-problems';
import { isDate, readProfileOptions } from './profile-options';
import { readAnnexFile } from './read-annex-file';
import { readDraftFile } from './read-draft-file';

export interface CheckOptions {
  readonly format: 'pretty' | 'json';
  readonly profile?: readonly string[];
  readonly date?: string;
  readonly failOn: Severity | 'never';
  readonly lang: Language;
  readonly explain?: boolean;
  /** Folders with a body's own policy, besides those beside and above the files. */
  readonly policy?: readonly string[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Checks the files and prints the report on standard output; returns the exit code. */
export function runCheck(files: readonly string[], options: CheckOptions): 0 | 1 | 2 {
  const say = (message: Message): string => format(message, options.lang);
  const profile = readProfileOptions(options.profile ?? [], FRAMEWORK);
  const wrong = [...profile.problems];
  if (options.date !== undefined && !isDate(options.date))
    wrong.push({ id: 'cli.error.date', args: { text: options.date } });
  for (const folder of options.policy ?? [])
    if (!isFolder(folder)) wrong.push({ id: 'cli.error.policy-folder', args: { folder } });
  if (wrong.length > 0) {
    for (const problem of wrong) process.stderr.write(`${say(problem)}\n`);
    return 2;
  }

  const date = options.date ?? today();
  const policy = ownPolicy(FRAMEWORK, options.policy ?? []);
  const frameworks = new Map<string, Framework>();
  const results: CheckResult[] = [];
  const errors: { file: string; message: string }[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const read = readDraftFile(file);
    if ('problem' in read) {
      errors.push({ file, message: say(read.problem) });
      continue;
    }
    texts.set(file, read.text);
    const framework = policy.frameworkFor(file);
    frameworks.set(file, framework);
    const result = checkFile(file, read.text, date, profile.values, framework);
    for (const { path, draft } of result.annexes) if (draft) texts.set(fileOf(file, path), draft.text);
    results.push(result);
  }
  const report = makeReport(results, {
    tool: VERSION,
    date,
    language: options.lang,
    framework: FRAMEWORK,
    frameworkOf: ({ file }) => frameworks.get(file) ?? FRAMEWORK,
    policy,
    render: format,
    errors,
  });
  printProblems(policy);
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : renderPretty(report, { texts, say, paint, explain: options.explain === true }),
  );
  return exitCode(report, options.failOn);
}

/** Checks a text with the files that it names: known only once it has been read, and those of an annex once that has. */
export function checkFile(
  file: string,
  text: string,
  date: string,
  cli: Parameters<typeof check>[3],
  framework: Framework,
): CheckResult {
  const annexes = new Map<string, AnnexInput>();
  let result = check(file, text, date, cli, annexes, framework);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const wanted = wantedPaths(result, annexes);
    if (wanted.length === 0) break;
    for (const path of wanted) annexes.set(path, readAnnexFile(file, path));
    result = check(file, text, date, cli, annexes, framework);
  }
  return result;
}

function check(
  file: string,
  text: string,
  date: string,
  cli: ReturnType<typeof readProfileOptions>['values'],
  annexes: ReadonlyMap<string, AnnexInput>,
  framework: Framework,
): CheckResult {
  return checkNow({
    file,
    text,
    date,
    framework,
    profile: { cli },
    force: true,
    annexes,
  });
}

function exitCode(report: Report, failOn: Severity | 'never'): 0 | 1 | 2 {
  if (report.errors.length > 0) return 2;
  if (failOn === 'never') return 0;
  const limit = SEVERITIES.indexOf(failOn);
  const failing = report.files.some((file) =>
    file.findings.some((finding) => SEVERITIES.indexOf(finding.severity) <= limit),
  );
  return failing ? 1 : 0;
}

const COLOURS = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
  dim: 'gray',
  strong: 'bold',
} as const;

/** Colours a part of what is printed, where a terminal shows it. */
export function paint(text: string, role: keyof typeof COLOURS): string {
  const plain = !process.stdout.isTTY || 'NO_COLOR' in process.env;
  return plain ? text : styleText(COLOURS[role], text);
}

/** Today's date where the program runs, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
