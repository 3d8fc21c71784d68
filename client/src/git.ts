/** The last committed version of a document, through the editor's own git extension: no process of ours, no code of the workspace. */
import { extensions, type Uri } from 'vscode';

/** What we use of the API (version 1) of the extension `vscode.git`. */
interface GitApi {
  getRepository(uri: Uri): { show(ref: string, path: string): Promise<string> } | null;
}

interface GitExtension {
  getAPI(version: 1): GitApi;
}

/** The text at `HEAD`; undefined when git is not there, or does not know the file. */
export async function textAtHead(uri: Uri): Promise<string | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined) return undefined;
  try {
    const git = (await extension.activate()).getAPI(1);
    return await git.getRepository(uri)?.show('HEAD', uri.fsPath);
  } catch {
    return undefined;
  }
}
