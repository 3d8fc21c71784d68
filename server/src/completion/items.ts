import {
  type CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type Range as LspRange,
} from 'vscode-languageserver';
import type { Abilities } from '../abilities';

/** What a suggestion is about, so that its documentation can be made when it is asked for. */
export interface ItemData {
  readonly uri: string;
  readonly about: 'norm' | 'key' | 'value' | 'clause';
  readonly id: string;
  /** Key of a value. */
  readonly key?: string;
}

/** A suggestion before it is cut to what the client can. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly kind: CompletionItemKind;
  readonly text: string;
  /** With tab stops. */
  readonly snippet?: string;
  /** What the typed word is held against, when that is not the label. */
  readonly filter?: string;
  readonly data?: ItemData;
}

/** The suggestions as items that replace `range`, in the order given. */
export function toItems(suggestions: readonly Suggestion[], range: LspRange, client: Abilities): CompletionItem[] {
  return suggestions.map((suggestion, at) => {
    const snippet = client.snippetCompletions ? suggestion.snippet : undefined;
    return {
      label: suggestion.label,
      detail: suggestion.detail,
      kind: suggestion.kind,
      sortText: String(at).padStart(4, '0'),
      textEdit: { range, newText: snippet ?? suggestion.text },
      ...(snippet !== undefined && { insertTextFormat: InsertTextFormat.Snippet }),
      ...(suggestion.filter !== undefined && { filterText: suggestion.filter }),
      ...(suggestion.data && { data: suggestion.data }),
    };
  });
}
