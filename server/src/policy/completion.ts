/** Completes keys and values in the files of a body's own policy: from their schemas, and the ids that there are. */
import { CompletionItemKind } from 'vscode-languageserver';
import type { Framework, Localised } from '../../../checker/src/framework/types';
import { ruleIds } from '../../../checker/src/rules/index';
import type { Suggestion } from '../completion/items';
import type { Say } from '../hover/say';
import { allowedAt, type Allowed, type Schema } from './schema';
import { yamlPlace, type Path, type YamlPlace } from './yaml-place';

/** What is suggested at an offset of a policy file, and the place it comes in. */
export interface PolicySuggestions {
  readonly place: YamlPlace;
  readonly suggestions: readonly Suggestion[];
}

/** `file`: path of the file in the policy. Undefined where nothing is completed. */
export function completePolicy(
  file: string,
  text: string,
  offset: number,
  framework: Framework,
  say: Say,
): PolicySuggestions | undefined {
  const place = yamlPlace(file, text, offset);
  const allowed = place && allowedAt(file, place.path);
  if (place === undefined || allowed === undefined) return undefined;
  const objects = allowed.schemas.filter(isObject);
  // What is typed where a map belongs is the first key of that map.
  if (place.part === 'key' || objects.length > 0)
    return { place, suggestions: keysAt(file, place, allowed, framework, say) };
  return { place, suggestions: valuesAt(file, place, allowed, framework, say) };
}

function isObject({ type, properties, additionalProperties }: Schema): boolean {
  return type === 'object' || properties !== undefined || typeof additionalProperties === 'object';
}

interface Choice {
  readonly id: string;
  readonly detail: string;
}

function keysAt(
  file: string,
  place: YamlPlace,
  { schemas, shared }: Allowed,
  framework: Framework,
  say: Say,
): readonly Suggestion[] {
  const named = schemas.flatMap(({ properties }) =>
    Object.entries(properties ?? {}).map(([id, schema]) => ({ id, detail: descriptionOf(schema) })),
  );
  const free = freeKeys(file, place.path, shared, framework, say);
  return unique([...named, ...free])
    .filter(({ id }) => !place.present.includes(id))
    .map(({ id, detail }) => ({
      label: id,
      detail,
      kind: CompletionItemKind.Property,
      text: `${place.glued ? ' ' : ''}${id}${place.colon ? '' : ': '}`,
    }));
}

/** Keys that no schema lists: profile keys in a condition, rules, elements of a clause. */
function freeKeys(file: string, path: Path, shared: readonly string[], framework: Framework, say: Say): Choice[] {
  if (shared.includes('wanneer')) return framework.profileKeys.map(({ id, title }) => ({ id, detail: say.of(title) }));
  if (file === 'beleid.yaml' && path.length === 1 && path[0] === 'ernst')
    return ruleIds.map((id) => ({ id, detail: '' }));
  if (file.endsWith('/signalen.yaml') && path.length === 0)
    return elementsOf(framework, file).map(({ id, name }) => ({ id, detail: say.of(name) }));
  return [];
}

function valuesAt(
  file: string,
  place: YamlPlace,
  { schemas, shared }: Allowed,
  framework: Framework,
  say: Say,
): readonly Suggestion[] {
  const listed = schemas.flatMap((schema) => [
    ...(schema.enum ?? []).map((value) => ({ id: String(value), detail: descriptionOf(schema) })),
    ...(schema.const === undefined
      ? []
      : [{ id: JSON.stringify(schema.const).replaceAll('"', ''), detail: descriptionOf(schema) }]),
    ...(schema.type === 'boolean' ? ['true', 'false'].map((id) => ({ id, detail: descriptionOf(schema) })) : []),
  ]);
  return unique([...listed, ...idsAt(file, place, shared, framework, say)]).map(({ id, detail }) => ({
    label: id,
    detail,
    kind: CompletionItemKind.EnumMember,
    text: `${place.glued ? ' ' : ''}${id.startsWith('@') ? `"${id}"` : id}`,
  }));
}

type Titled = readonly { readonly id: string; readonly title: Localised }[];

/** Ids that the framework and the file itself have for a value. */
function idsAt(
  file: string,
  { path, whole }: YamlPlace,
  shared: readonly string[],
  framework: Framework,
  say: Say,
): readonly Choice[] {
  const titled = (items: Titled): Choice[] => items.map(({ id, title }) => ({ id, detail: say.of(title) }));
  const name = [...path].reverse().find((step) => typeof step === 'string');
  if (shared.includes('normId')) return titled([...framework.norms, ...framework.measures]);
  if (shared.includes('wanneer')) return conditionValues(String(name), framework, say);
  switch (name) {
    case 'fase':
    case 'fasen':
      return titled(framework.phases);
    case 'onderwerp':
      return titled(framework.subjects);
    case 'wet':
      return titled(framework.laws);
    case 'bepaling':
      return titled(framework.clauses);
    case 'alle':
    case 'niet':
      return framework.concepts
        .filter(({ language }) => language === (valueAt(whole, path, 'taal') ?? 'nl'))
        .map(({ id, terms }) => ({ id: `@${id}`, detail: terms.slice(0, 4).join(', ') }));
    case 'onderdelen':
      return file.startsWith('conditions/')
        ? elementsFor(valueAt(whole, path, 'norm'), framework, say)
        : ownElements(whole);
    default:
      return [];
  }
}

function conditionValues(key: string, framework: Framework, say: Say): readonly Choice[] {
  const found = framework.profileKeys.find(({ id }) => id === key);
  if (found === undefined) return [];
  if (found.type === 'ja-nee') return ['true', 'false'].map((id) => ({ id, detail: say.of(found.title) }));
  return found.values.map(({ id, title }) => ({ id, detail: say.of(title) }));
}

/** Elements that may give effect to a norm, as `clause/element`. */
function elementsFor(norm: unknown, framework: Framework, say: Say): readonly Choice[] {
  return framework.clauses
    .filter(({ fulfils }) => fulfils.some((part) => part.norm === norm))
    .flatMap(({ id, elements }) =>
      elements.map((element) => ({ id: `${id}/${element.id}`, detail: say.of(element.name) })),
    );
}

/** The elements that a clause defines in the same file. */
function ownElements(whole: unknown): readonly Choice[] {
  const list = field(whole, 'onderdelen');
  return (Array.isArray(list) ? list : []).flatMap((item) => {
    const [id, name] = [field(item, 'id'), field(item, 'naam')];
    return typeof id === 'string' ? [{ id, detail: typeof name === 'string' ? name : '' }] : [];
  });
}

function elementsOf(framework: Framework, file: string): Framework['clauses'][number]['elements'] {
  return framework.clauses.find(({ id }) => id === file.split('/').at(-2))?.elements ?? [];
}

/** A field of the nearest map around a path. */
function valueAt(whole: unknown, path: Path, name: string): unknown {
  for (let length = path.length; length >= 0; length--) {
    const around = path.slice(0, length).reduce<unknown>((value, step) => field(value, step), whole);
    const found = Array.isArray(around) ? undefined : field(around, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function field(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)[step]
    : undefined;
}

function descriptionOf(schema: Schema): string {
  return schema.description ?? '';
}

function unique(choices: readonly Choice[]): readonly Choice[] {
  return [...new Map(choices.map((choice) => [choice.id, choice])).values()];
}
