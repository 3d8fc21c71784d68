import type { CompletionList, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Context } from '../context';
import { sayIn } from '../hover/say';
import { completePolicy } from '../policy/completion';
import { toLspRange } from '../positions';
import { toItems } from './items';

/** Keys and values in a file of the body's own policy; null where nothing is to be completed. */
export async function completeInPolicy(
  document: TextDocument,
  position: Position,
  { client, policies, settings }: Pick<Context, 'client' | 'policies' | 'settings'>,
): Promise<CompletionList | null> {
  const now = await settings.of(document.uri);
  const file = await policies.fileOf(document.uri, now);
  if (file === undefined) return null;
  const offset = document.offsetAt(position);
  const found = completePolicy(file.path, document.getText(), offset, file.framework, sayIn(now.taal));
  if (found === undefined) return null;
  return { isIncomplete: false, items: toItems(found.suggestions, toLspRange(document, found.place.range), client) };
}
