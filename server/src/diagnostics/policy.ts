import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../../protocol/src/index';
import type { Context } from '../context';
import { policyDiagnostics } from '../policy/diagnostics';

/** The diagnostics of a file of the body's own policy; undefined for any other document. */
export async function policyItems(
  { policies }: Pick<Context, 'policies'>,
  document: TextDocument,
  settings: Settings,
): Promise<Diagnostic[] | undefined> {
  // Folders that a setting names are known once they were looked in.
  if (!policies.concerns(document.uri) && settings.beleidsmappen.length === 0) return undefined;
  const file = await policies.fileOf(document.uri, settings);
  return file === undefined ? (policies.concerns(document.uri) ? [] : undefined) : policyDiagnostics(file, document);
}
