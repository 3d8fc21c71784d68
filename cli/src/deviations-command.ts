/** `contractkader deviations`: prints the register of deviations of contracts. */
import type { Language } from '../../checker/src/framework/types';
import type { CheckResult, Message } from '../../checker/src/types';
import { makeDeviationRegister, renderDeviations } from '../../documents/src/index';
import { format } from '../../messages/src/index';
import { checkFile, today } from './check-command';
import { FRAMEWORK, VERSION } from './framework';
import { isFolder, ownPolicy } from './own-policy';
import { printProblems } from './policy-problems';
import { isDate } from './profile-options';
import { readDraftFile } from './read-draft-file';

export interface DeviationsOptions {
  readonly format: 'markdown' | 'json';
  readonly date?: string;
  readonly lang: Language;
  /** Folders with a body's own policy, besides those beside and above the files. */
  readonly policy?: readonly string[];
}

/** Prints the register on standard output; returns the exit code: 2 when a file cannot be read. */
export function runDeviations(files: readonly string[], options: DeviationsOptions): 0 | 2 {
  const say = (message: Message): string => format(message, options.lang);
  const wrong: Message[] = (options.policy ?? [])
    .filter((folder) => !isFolder(folder))
    .map((folder) => ({ id: 'cli.error.policy-folder', args: { folder } }));
  if (options.date !== undefined && !isDate(options.date))
    wrong.push({ id: 'cli.error.date', args: { text: options.date } });
  if (wrong.length > 0) {
    for (const problem of wrong) process.stderr.write(`${say(problem)}\n`);
    return 2;
  }
  const date = options.date ?? today();
  const results: CheckResult[] = [];
  const errors: { file: string; message: string }[] = [];
  const policy = ownPolicy(FRAMEWORK, options.policy ?? []);
  for (const file of files) {
    const read = readDraftFile(file);
    if ('problem' in read) errors.push({ file, message: say(read.problem) });
    else results.push(checkFile(file, read.text, date, {}, policy.frameworkFor(file)));
  }
  printProblems(policy);
  const register = makeDeviationRegister(results, {
    tool: VERSION,
    date,
    language: options.lang,
    render: format,
    frameworkOf: ({ file }) => policy.frameworkFor(file),
    errors,
  });
  process.stdout.write(
    options.format === 'json' ? `${JSON.stringify(register, null, 2)}\n` : renderDeviations(register, say),
  );
  return errors.length > 0 ? 2 : 0;
}
