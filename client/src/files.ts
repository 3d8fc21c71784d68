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
  client.onRequest(requests.listFiles, ({ uri, deep }: ListFilesParams) => {
    const folder = Uri.parse(uri, true);
    if (!isAllowed(folder)) return [];
    return deep === true ? listDeep(folder) : listFiles(folder);
  });
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

/** Folders deeper than this are not looked into, and no more files are listed than this. */
const deepest = 4;
const mostFiles = 5000;

/** Files in a folder and the folders below it. Links are not followed: they may lead out of the workspace. */
async function listDeep(uri: Uri, before = '', depth = 0): Promise<ListFilesResult> {
  let entries: [string, FileType][];
  try {
    // Asked first: VS Code writes an error in its log when a folder that is not there is read, and most are not.
    if ((await workspace.fs.stat(uri)).type !== FileType.Directory) return [];
    entries = await workspace.fs.readDirectory(uri);
  } catch {
    return [];
  }
  const files = entries.filter(([, type]) => type === FileType.File).map(([name]) => `${before}${name}`);
  const folders = depth < deepest ? entries.filter(([, type]) => type === FileType.Directory) : [];
  for (const [name] of folders) {
    if (files.length >= mostFiles || name === 'node_modules') continue;
    files.push(...(await listDeep(Uri.joinPath(uri, name), `${before}${name}/`, depth + 1)));
  }
  return files.slice(0, mostFiles);
}

async function listFiles(uri: Uri): Promise<ListFilesResult> {
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
