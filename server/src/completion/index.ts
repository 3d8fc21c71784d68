import { CompletionTriggerKind, MarkupKind, type CompletionList } from 'vscode-languageserver';
import type { Contract } from '../checking/contracts';
import type { Context } from '../context';
import { guarded } from '../guarded';
import { plainText } from '../hover/markdown';
import { sayIn, type Say } from '../hover/say';
import { toLspRange } from '../positions';
import { suggestAnnexes } from './annexes';
import { suggestClauses } from './clauses';
import { suggestDeviationNorms, suggestDeviationPart } from './deviations';
import { documentationOf } from './documentation';
import { toItems, type ItemData, type Suggestion } from './items';
import { suggestNorms } from './norms';
import { completionPlace, type CompletionPlace } from './place';
import { completeInPolicy } from './policy';
import { suggestSilences } from './silence';
import { suggestKeys, suggestRoot, suggestValues } from './profile';

/** Completes the profile, clauses and ids. */
export function provideCompletion(context: Context): void {
  const { connection, contracts, documents, client, policies } = context;
  connection.onCompletion(
    guarded(connection, 'completion', async ({ textDocument, position, context: trigger }, token) => {
      const document = documents.get(textDocument.uri);
      if (document && policies.concerns(document.uri)) return completeInPolicy(document, position, context);
      const offset = document?.offsetAt(position) ?? 0;
      const place = document && completionPlace(document.getText(), offset);
      const asked = trigger?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
      if (place === undefined || isIdle(place, asked)) return null;
      const contract = await contracts.at(textDocument.uri, token);
      if (contract === undefined) return null;
      // The range is taken before anything is waited for: positions are those of the checked version.
      const range = toLspRange(contract.document, place.range);
      const suggestions = await suggest(place, asked, contract, context);
      return { isIncomplete: false, items: toItems(suggestions, range, client) } satisfies CompletionList;
    }),
  );
  connection.onCompletionResolve(
    guarded(connection, 'completion', (item) => {
      const data = itemData(item.data);
      const contract = data && contracts.last(data.uri);
      const text = contract && data && documentationOf(data, contract, sayIn(contract.settings.taal));
      if (text === undefined) return Promise.resolve(item);
      const documentation = client.markdownCompletion
        ? { kind: MarkupKind.Markdown, value: text }
        : { kind: MarkupKind.PlainText, value: plainText(text) };
      return Promise.resolve({ ...item, documentation });
    }),
  );
}

/** A space or hyphen in running text: answered at once, without a check. */
function isIdle(place: CompletionPlace, asked: boolean): boolean {
  return place.kind === 'text' && !asked && !/[-:]/.test(place.word);
}

function suggest(
  place: CompletionPlace,
  asked: boolean,
  contract: Contract,
  context: Context,
): readonly Suggestion[] | Promise<readonly Suggestion[]> {
  const { document, framework, settings } = contract;
  const say: Say = sayIn(settings.taal);
  switch (place.kind) {
    case 'top-key':
      return suggestRoot(place, framework, say);
    case 'profile-key':
      return suggestKeys(place, document.uri, framework, say);
    case 'profile-value': {
      if (framework.profileKeys.find((key) => key.id === place.key)?.type !== 'bestanden') {
        return suggestValues(place, document.uri, framework, say);
      }
      const typed = contract.result.draft.text.slice(place.range.start, place.range.end);
      const borders = { folders: context.folders(), extra: settings.beleidsmappen };
      return suggestAnnexes(document.uri, typed, place.glued ? ' ' : '', borders, context.workspace);
    }
    case 'deviation-norm':
      return suggestDeviationNorms(place, contract, say);
    case 'deviation-key':
    case 'deviation-kind':
      return suggestDeviationPart(place, say);
    case 'silence':
      return suggestSilences(place, contract);
    case 'text':
      return [
        ...suggestClauses(place, asked, contract, say),
        ...suggestNorms(place, asked, document.uri, framework, say),
      ];
  }
}

function itemData(value: unknown): ItemData | undefined {
  return typeof value === 'object' && value !== null && 'uri' in value && 'about' in value && 'id' in value
    ? (value as ItemData)
    : undefined;
}
