import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Contract } from '../checking/contracts';
import type { Context } from '../context';
import { annexUri } from '../workspace/allowed';
import { canonical } from '../workspace/kept-files';
import type { Target } from './edits';

/** The documents that fixes of a contract may write in: the contract itself, and the file with its deviations. */
export function targetsOf(
  { document, result, settings }: Contract,
  { documents, folders }: Context,
): (file: string | undefined) => Target | undefined {
  return (file) => {
    if (file === undefined) return { document, isOpen: true };
    const { deviationsFile } = result.draft.profile;
    const uri = annexUri(document.uri, file, { folders: folders(), extra: settings.beleidsmappen });
    if (uri === undefined || deviationsFile?.path !== file || deviationsFile.text === undefined) return undefined;
    const open = documents.all().find((one) => canonical(one.uri) === canonical(uri));
    // The edit was made for the text that was checked.
    if (open !== undefined)
      return open.getText() === deviationsFile.text ? { document: open, isOpen: true } : undefined;
    return { document: TextDocument.create(uri, 'yaml', 0, deviationsFile.text), isOpen: false };
  };
}
