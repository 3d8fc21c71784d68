/** `--profile key=value` options as profile values, with a clear message for what cannot be understood. */
import { profileValueFromText } from '../../checker/src/draft/index';
import type { ProfileProblem } from '../../checker/src/draft/types';
import type { Framework, ProfileValue } from '../../checker/src/framework/types';
import { nearest } from '../../checker/src/nearest';
import type { Message } from '../../checker/src/types';

export interface ProfileOptions {
  readonly values: Readonly<Record<string, ProfileValue>>;
  readonly problems: readonly Message[];
}

/** Reads options such as `risicogroep=hoog-risico-ai-systeem`, `rol-opdrachtgever=aanbieder,gebruiksverantwoordelijke`. */
export function readProfileOptions(options: readonly string[], framework: Framework): ProfileOptions {
  const values: Record<string, ProfileValue> = {};
  const problems: Message[] = [];
  for (const option of options) {
    const at = option.indexOf('=');
    if (at <= 0) {
      problems.push({ id: 'cli.error.profile-form', args: { text: option } });
      continue;
    }
    const id = option.slice(0, at).trim();
    const known = framework.profileKeys.map((key) => key.id);
    if (!known.includes(id)) {
      problems.push(unknownKey(id, known));
      continue;
    }
    const read = profileValueFromText(framework, id, option.slice(at + 1).trim());
    if ('problem' in read) problems.push(messageOf(id, read.problem));
    else values[id] = read.value;
  }
  return { values, problems };
}

/** The message of a value that cannot be read: as in the front matter, but for text that is no list or map at all. */
function messageOf(key: string, problem: ProfileProblem): Message {
  if (problem.message === 'profile.invalid-yaml')
    return { id: 'cli.error.profile-json', args: { key, reason: problem.args['code'] ?? '' } };
  return { id: problem.message, args: { ...problem.args, ...near(problem.suggestion) } };
}

function unknownKey(key: string, known: readonly string[]): Message {
  return { id: 'cli.error.profile-key', args: { key, known: known.join(', '), ...near(nearest(key, known)) } };
}

function near(suggestion: string | undefined): { near: 'yes' | 'no'; suggestion: string } {
  return { near: suggestion === undefined ? 'no' : 'yes', suggestion: suggestion ?? '' };
}

/** A calendar date as YYYY-MM-DD; 31 February is none. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
