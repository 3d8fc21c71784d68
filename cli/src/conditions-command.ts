/** `contractkader conditions`: reads general conditions and proposes a file that says what they arrange. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { POLICY_FOLDER } from '../../checker/src/framework/compile/index';
import type { Language } from '../../checker/src/framework/types';
import type { Message } from '../../checker/src/types';
import { proposeConditions, renderConditions, type ConditionsHead } from '../../documents/src/index';
import { format } from '../../messages/src/index';
import { checkFile, today } from './check-command';
import { FRAMEWORK } from './framework';
import { isFolder, ownPolicy } from './own-policy';
import { printProblems } from './policy-problems';
import { readDraftFile } from './read-draft-file';

export interface ConditionsOptions {
  readonly id: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly date?: string;
  /** File to write; `-` is standard output. */
  readonly out?: string;
  readonly force?: boolean;
  readonly lang: Language;
  readonly policy: readonly string[];
}

/** Writes the proposal; returns the exit code: 2 when the text cannot be read or the file is there already. */
export function runConditions(file: string, options: ConditionsOptions): 0 | 2 {
  const say = (message: Message): string => format(message, options.lang);
  const fail = (message: Message): 2 => {
    process.stderr.write(`${say(message)}\n`);
    return 2;
  };
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(options.id))
    return fail({ id: 'cli.error.conditions-id', args: { text: options.id } });
  const wrong = options.policy.find((folder) => !isFolder(folder));
  if (wrong !== undefined) return fail({ id: 'cli.error.policy-folder', args: { folder: wrong } });
  const out = options.out ?? join(POLICY_FOLDER, 'conditions', `${options.id}.yaml`);
  if (out !== '-' && options.force !== true && existsSync(out))
    return fail({ id: 'cli.error.conditions-exists', args: { file: out } });
  const read = readDraftFile(file);
  if ('problem' in read) return fail(read.problem);

  const policy = ownPolicy(FRAMEWORK, options.policy);
  const framework = policy.frameworkFor(file);
  printProblems(policy);
  const proposal = proposeConditions(checkFile(file, read.text, today(), {}, framework), framework);
  const known = framework.conditions.find(({ id }) => id === options.id);
  const text = renderConditions(headOf(options, known), proposal, { source: basename(file), framework, say });
  if (out === '-') {
    process.stdout.write(text);
    return 0;
  }
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, text);
  process.stdout.write(`${say({ id: 'cli.conditions.written', args: { file: out, n: proposal.gifts.length } })}\n`);
  return 0;
}

/** What was said on the command line, else what is known of the set, else that it is not known. */
function headOf(options: ConditionsOptions, known: ConditionsHead | undefined): ConditionsHead {
  const title = options.title === undefined ? known?.title : { nl: options.title, en: options.title };
  return {
    id: options.id,
    title: title ?? { nl: options.id, en: options.id },
    names: known?.names ?? [],
    issuer: options.issuer ?? known?.issuer ?? 'onbekend',
    date: options.date ?? known?.date ?? 'onbekend',
  };
}
