/** Conditions (`wanneer`) on the profile: known keys, known values, values of the right type. */
import type { ProfileKey, When } from '../types';
import type { RawWhen } from './raw';
import { didYouMean } from './problem';
import type { References } from './references';
import type { Path, YamlText } from './yaml-text';

export interface WhenReader {
  /** The condition without what is wrong in it; each fault is reported. A condition that is left out always holds. */
  read(raw: RawWhen | undefined, text: YamlText, path: Path): When;
  readonly keys: ReadonlyMap<string, ProfileKey>;
}

export function makeWhenReader(keys: readonly ProfileKey[], references: References): WhenReader {
  const byId = new Map(keys.map((key) => [key.id, key]));
  return {
    keys: byId,
    read: (raw, text, path) =>
      (raw ?? []).map((alternative, index) =>
        Object.fromEntries(
          Object.entries(alternative).filter(([id, values]) =>
            conditionIsRight(id, values, byId, references, text, [...path, index, id]),
          ),
        ),
      ),
  };
}

function conditionIsRight(
  id: string,
  values: readonly (string | boolean)[],
  keys: ReadonlyMap<string, ProfileKey>,
  references: References,
  text: YamlText,
  path: Path,
): boolean {
  const key = keys.get(id);
  if (!key) {
    references.report(
      text.file,
      text.atKey(path),
      `Onbekende profielsleutel "${id}".`,
      didYouMean(id, keys.keys(), 'Kies een sleutel uit profile/keys.yaml.'),
    );
    return false;
  }
  return values
    .map((value, index) => {
      const fault = valueFault(key, value);
      if (fault) references.report(text.file, text.at([...path, index]), fault.message, fault.remedy);
      return fault === undefined;
    })
    .every((right) => right);
}

/** What is wrong with a value of a key in a condition; undefined when it can stand there. */
export function valueFault(
  key: ProfileKey,
  value: string | boolean,
): { readonly message: string; readonly remedy: string } | undefined {
  switch (key.type) {
    case 'ja-nee':
      if (typeof value === 'boolean') return undefined;
      return {
        message: `"${key.id}" is ja of nee, niet "${value}".`,
        remedy: 'Schrijf true of false, zonder aanhalingstekens.',
      };
    case 'keuze':
    case 'keuzes': {
      const allowed = key.values.map((item) => item.id);
      if (allowed.some((id) => id === value)) return undefined;
      const remedy = didYouMean(String(value), allowed, `Kies uit: ${allowed.join(', ')}.`);
      return { message: `"${key.id}" kent de waarde "${value}" niet.`, remedy };
    }
    case 'voorwaarden':
      return undefined;
    case 'datum':
    case 'bestanden':
    case 'afwijkingen':
      return {
        message: `Op "${key.id}" kan geen voorwaarde worden gesteld.`,
        remedy: 'Gebruik een sleutel met vaste waarden.',
      };
  }
}
