/** `--profile key=value` options as profile values, with a clear message for what cannot be understood. */
import { indexFramework } from '../../checker/src/framework/index';
import type { Framework, ProfileKey, ProfileValue } from '../../checker/src/framework/types';
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
  const index = indexFramework(framework);
  for (const option of options) {
    const at = option.indexOf('=');
    if (at <= 0) {
      problems.push({ id: 'cli.error.profile-form', args: { text: option } });
      continue;
    }
    const id = option.slice(0, at).trim();
    const key = index.profileKey(id);
    if (!key) {
      problems.push(
        unknown(
          'cli.error.profile-key',
          { key: id },
          id,
          framework.profileKeys.map((known) => known.id),
        ),
      );
      continue;
    }
    const read = readValue(key, option.slice(at + 1).trim());
    if ('problem' in read) problems.push(read.problem);
    else values[id] = read.value;
  }
  return { values, problems };
}

function readValue(key: ProfileKey, text: string): { value: ProfileValue } | { problem: Message } {
  switch (key.type) {
    case 'ja-nee':
      return oneOf(key, text, ['true', 'false'], (value) => value === 'true');
    case 'keuze':
      return oneOf(
        key,
        text,
        key.values.map(({ id }) => id),
        (value) => value,
      );
    case 'keuzes': {
      const parts = splitList(text);
      const known = key.values.map(({ id }) => id);
      const wrong = parts.find((part) => !known.includes(part));
      return wrong === undefined ? { value: parts } : { problem: unknownValue(key, wrong, known) };
    }
    case 'datum':
      return isDate(text) ? { value: text } : { problem: { id: 'cli.error.date', args: { text } } };
    case 'bestanden':
      return { value: splitList(text) };
    case 'voorwaarden':
      return text.startsWith('[') ? readJson(key, text) : { value: splitList(text) };
    case 'afwijkingen':
      return readJson(key, text);
  }
}

function oneOf(
  key: ProfileKey,
  text: string,
  known: readonly string[],
  make: (value: string) => ProfileValue,
): { value: ProfileValue } | { problem: Message } {
  return known.includes(text) ? { value: make(text) } : { problem: unknownValue(key, text, known) };
}

function readJson(key: ProfileKey, text: string): { value: ProfileValue } | { problem: Message } {
  try {
    return { value: JSON.parse(text) as ProfileValue };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return { problem: { id: 'cli.error.profile-json', args: { key: key.id, reason } } };
  }
}

function unknownValue(key: ProfileKey, value: string, known: readonly string[]): Message {
  return unknown('cli.error.profile-value', { key: key.id, value }, value, known);
}

function unknown(id: string, args: Record<string, string>, text: string, known: readonly string[]): Message {
  const suggestion = nearest(text, known);
  return {
    id,
    args: { ...args, suggestion: suggestion ?? '', near: suggestion ? 'yes' : 'no', known: known.join(', ') },
  };
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A calendar date as YYYY-MM-DD; 31 February is none. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
