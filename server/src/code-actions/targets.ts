import { TextDocument } from 'vscode-languageserver-textdocument';
import { draftOf } from '../../../checker/src/dossier/articles';
import type { CheckResult } from '../../../checker/src/types';
import type { Contract } from '../checking/contracts';
import type { Context } from '../context';
import { annexUri } from '../workspace/allowed';
import { canonical } from '../workspace/kept-files';
import type { Target } from './edits';

/** The documents that fixes of a contract may write in: the contract, its annexes, and the file with its deviations. */
export function targetsOf(
  { document, result, settings }: Contract,
  { documents, folders }: Context,
): (file: string | undefined) => Target | undefined {
  return (file) => {
    if (file === undefined) return { document, isOpen: true };
    const uri = annexUri(document.uri, file, { folders: folders(), extra: settings.beleidsmappen });
    const text = textOf(file, result);
    if (uri === undefined || text === undefined) return undefined;
    const open = documents.all().find((one) => canonical(one.uri) === canonical(uri));
    // The edit was made for the text that was checked.
    if (open !== undefined) return open.getText() === text ? { document: open, isOpen: true } : undefined;
    return { document: TextDocument.create(uri, 'plaintext', 0, text), isOpen: false };
  };
}

function textOf(file: string, result: CheckResult): string | undefined {
  const { deviationsFile } = result.draft.profile;
  return deviationsFile?.path === file ? deviationsFile.text : draftOf(result, file)?.text;
}
