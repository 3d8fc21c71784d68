/** Tests a file against its schema and says in plain words, at the right place, what is not as it should be. */
import type { Kind } from './kinds';
import { didYouMean, type Place, type Report } from './problem';
import * as validators from './validators.generated';
import type { SchemaError } from './validators.generated';
import type { Path, YamlText } from './yaml-text';

/** Whether the file is as its schema says; if not, each fault is reported. */
export function validate(kind: Kind, text: YamlText, report: Report): boolean {
  const validator = validators[kind];
  if (validator(text.value)) return true;
  for (const error of mattering(validator.errors ?? [])) {
    const { place, message, remedy } = describe(error, text);
    report(text.file, place, message, remedy);
  }
  return false;
}

/** A choice between forms gives errors of each form and one for the choice: the last says enough. */
function mattering(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath);
  return errors.filter(
    (error) => error.keyword === 'anyOf' || !choices.some((path) => error.instancePath.startsWith(path)),
  );
}

interface Fault {
  readonly place: Place;
  readonly message: string;
  readonly remedy: string;
}

function describe({ instancePath, keyword, params, parentSchema }: SchemaError, text: YamlText): Fault {
  const path = pathOf(instancePath, text.value);
  const place = text.at(path);
  const what = path.length === 0 ? 'Dit bestand' : `"${path.filter((step) => typeof step === 'string').at(-1) ?? ''}"`;
  switch (keyword) {
    case 'required': {
      const key = String(params.missingProperty);
      return { place, message: `${named(path)} mist "${key}".`, remedy: `Voeg "${key}:" toe.` };
    }
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const allowed = Object.keys(parentSchema?.properties ?? {});
      const remedy = didYouMean(key, allowed, `Hier mogen staan: ${allowed.join(', ')}.`);
      return { place: text.atKey([...path, key]), message: `Onbekende sleutel "${key}".`, remedy };
    }
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      const written = String(valueAt(text.value, path));
      const remedy = didYouMean(written, allowed, `Kies uit: ${allowed.join(', ')}.`);
      return { place, message: `${what} kan niet "${written}" zijn.`, remedy };
    }
    case 'type':
      return { place, message: `${what} heeft de verkeerde vorm.`, remedy: `Verwacht: ${typeName(params.type)}.` };
    case 'pattern':
      return { place, message: `${what} heeft niet de juiste vorm.`, remedy: patternRemedy(String(params.pattern)) };
    case 'minItems':
      return { place, message: `${what} is leeg.`, remedy: 'Zet er ten minste een in.' };
    default:
      return {
        place,
        message: `${what} is niet zoals het schema vraagt.`,
        remedy: 'Kijk in het schema welke vormen er mogen.',
      };
  }
}

function named(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'Dit bestand';
  return typeof last === 'number' ? `Regel ${last + 1} van de lijst` : `"${last}"`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst (zet een getal of ja/nee tussen aanhalingstekens)',
  integer: 'een geheel getal',
  boolean: 'true of false',
  object: 'sleutels met waarden',
  array: 'een lijst',
};

function typeName(type: unknown): string {
  return (Array.isArray(type) ? type : [type]).map((name) => TYPES[String(name)] ?? String(name)).join(' of ');
}

function patternRemedy(pattern: string): string {
  if (pattern === '\\S') return 'Vul tekst in.';
  if (pattern.startsWith('^\\d{4}')) return 'Schrijf een datum als JJJJ-MM-DD.';
  if (pattern.includes('mtr:')) return 'Schrijf een id als ver:aia-09, mtr:owp-17 of eigen:art-28-avg.';
  if (pattern.startsWith('^[a-z0-9]+')) return 'Gebruik kleine letters, cijfers en streepjes.';
  return `Het moet passen op ${pattern}.`;
}

function pathOf(pointer: string, root: unknown): Path {
  let value = root;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = valueAt(value, [step]);
      return step;
    });
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    root,
  );
}
