/** Gives the server files through the editor's own file system: desktop, web, remote and virtual folders alike. */
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  readSettings,
  requests,
  settingsSection,
  type ListFilesParams,
  type ListFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../../protocol/src';
import { isWithin } from './folders';

/** Answers the server's requests for files. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(requests.readFile, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri, true)));
  client.onRequest(requests.listFiles, ({ uri }: ListFilesParams) => listFiles(Uri.parse(uri, true)));
}

async function readFile(uri: Uri): Promise<ReadFileResult> {
  if (!isAllowed(uri)) return null;
  // What is being typed counts before what was saved.
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return { text: open.getText() };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri)) };
  } catch {
    return null;
  }
}

async function listFiles(uri: Uri): Promise<ListFilesResult> {
  if (!isAllowed(uri)) return [];
  try {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
  } catch {
    return [];
  }
}

/** Only files of the workspace, and of folders that the user (never a workspace) named in a machine-scoped setting. */
function isAllowed(uri: Uri): boolean {
  const { beleidsmappen } = readSettings(workspace.getConfiguration(settingsSection));
  const folders = [
    ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri),
    ...beleidsmappen.map((folder) => Uri.file(folder)),
  ];
  return folders.some((folder) => isWithin(uri, folder));
}
