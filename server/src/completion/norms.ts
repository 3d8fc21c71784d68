import { CompletionItemKind } from 'vscode-languageserver';
import type { Framework, Measure, Norm } from '../../../checker/src/framework/types';
import type { Say } from '../hover/say';
import type { Suggestion } from './items';
import type { TextPlace } from './place';

/**
 * Ids of the framework in running text. A hyphen is typed all the time: unasked there are only suggestions when the
 * letters before it begin an id.
 */
export function suggestNorms(
  place: TextPlace,
  asked: boolean,
  uri: string,
  framework: Framework,
  say: Say,
): readonly Suggestion[] {
  const items: readonly (Norm | Measure)[] = [...framework.norms, ...framework.measures];
  const word = place.word.toLowerCase();
  const begun = items.filter(({ id, shortId }) => id.startsWith(word) || shortId.startsWith(word));
  const shown = word.includes('-') || word.includes(':') ? begun : asked ? items : [];
  return shown.map((item) => ({
    // `dat-01` is a norm as well as a measure; the measure is written in full.
    label: framework.norms.some((norm) => norm.shortId === item.shortId && norm.id !== item.id)
      ? item.id
      : item.shortId,
    detail: say.of(item.title),
    kind: CompletionItemKind.Reference,
    text: framework.norms.some((norm) => norm.shortId === item.shortId && norm.id !== item.id) ? item.id : item.shortId,
    filter: `${item.shortId} ${item.id}`,
    data: { uri, about: 'norm', id: item.id },
  }));
}
