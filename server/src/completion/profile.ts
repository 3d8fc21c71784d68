import { CompletionItemKind } from 'vscode-languageserver';
import type { Framework, ProfileKey } from '../../../checker/src/framework/types';
import type { Say } from '../hover/say';
import type { Suggestion } from './items';
import type { ProfileKeyPlace, ProfileValuePlace, TopKeyPlace } from './place';

/** Keys that a skeleton starts with, when the framework has them: nearly every norm hangs on one of these. */
const skeletonKeys: readonly string[] = [
  'inkoopvorm',
  'soort-toepassing',
  'risicogroep',
  'rol-opdrachtgever',
  'rol-opdrachtnemer',
  'persoonsgegevens',
  'besluitvorming',
  'impactvol',
];

/** The key `contractkader` itself, with the keys that matter most. */
export function suggestRoot(place: TopKeyPlace, framework: Framework, say: Say): readonly Suggestion[] {
  if (place.present.has('contractkader')) return [];
  const keys = skeletonKeys.flatMap((id) => framework.profileKeys.find((key) => key.id === id) ?? []);
  const lines = keys.map((key, at) => `  ${key.id}: ${choice(key, at + 1)}`);
  return [
    {
      label: 'contractkader',
      detail: say.text('explain.complete-root'),
      kind: CompletionItemKind.Module,
      text: 'contractkader:\n  ',
      snippet: ['contractkader:', ...lines].join('\n'),
    },
  ];
}

/** Keys that are not there yet, in the order of the documentation. */
export function suggestKeys(
  place: ProfileKeyPlace,
  uri: string,
  framework: Framework,
  say: Say,
): readonly Suggestion[] {
  return framework.profileKeys
    .filter((key) => !place.present.has(key.id))
    .map((key) => ({
      label: key.id,
      detail: say.of(key.title),
      kind: CompletionItemKind.Property,
      text: `${key.id}: `,
      snippet: `${key.id}: ${choice(key, 1)}`,
      data: { uri, about: 'key', id: key.id },
    }));
}

/** Values of a key. */
export function suggestValues(
  place: ProfileValuePlace,
  uri: string,
  framework: Framework,
  say: Say,
): readonly Suggestion[] {
  const key = framework.profileKeys.find((candidate) => candidate.id === place.key);
  if (key === undefined) return [];
  const space = place.glued ? ' ' : '';
  if (key.type === 'voorwaarden') {
    return framework.conditions.map((set) => ({
      label: set.id,
      detail: say.of(set.title),
      kind: CompletionItemKind.Reference,
      text: space + set.id,
    }));
  }
  if (key.type === 'ja-nee') {
    return ['true', 'false'].map((value) => ({
      label: value,
      detail: say.text(value === 'true' ? 'explain.yes' : 'explain.no'),
      kind: CompletionItemKind.Value,
      text: space + value,
      data: { uri, about: 'value', id: value, key: key.id },
    }));
  }
  return key.values.map((value) => ({
    label: value.id,
    detail: say.of(value.title),
    kind: CompletionItemKind.EnumMember,
    text: space + value.id,
    data: { uri, about: 'value', id: value.id, key: key.id },
  }));
}

/** The values of a key as a choice under a tab stop. */
function choice(key: ProfileKey, stop: number): string {
  const values = key.type === 'ja-nee' ? ['true', 'false'] : key.values.map((value) => value.id);
  if (values.length === 0)
    return key.type === 'bestanden' || key.type === 'voorwaarden' ? `[\${${stop}}]` : `\${${stop}}`;
  const stopped = `\${${stop}|${values.join(',')}|}`;
  return key.type === 'keuzes' ? `[${stopped}]` : stopped;
}
