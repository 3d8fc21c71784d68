/** Which documents are contracts or a body's own policy: the client starts nothing for any other. */
import { languages, RelativePattern, workspace, type TextDocument } from 'vscode';
import { settingsSection } from '../../protocol/src';
import { hasContractKey } from './front-matter';

/** Whether the document is a contract: its front matter has the key `contractkader`, or a setting names it. */
export function isContract(document: TextDocument): boolean {
  if (document.languageId !== 'markdown') return false;
  return hasContractKey(document.lineCount, (line) => document.lineAt(line).text) || isNamed(document);
}

/** Whether the document is a file of a body's own policy: Markdown or YAML in a folder `.contractkader`. */
export function isPolicy(document: TextDocument): boolean {
  const { languageId, uri } = document;
  return (languageId === 'markdown' || languageId === 'yaml') && uri.path.includes('/.contractkader/');
}

function isNamed(document: TextDocument): boolean {
  const globs = workspace.getConfiguration(settingsSection, document.uri).get<unknown>('contracten');
  const folder = workspace.getWorkspaceFolder(document.uri);
  if (!Array.isArray(globs)) return false;
  return globs
    .filter((glob): glob is string => typeof glob === 'string')
    .some((glob) => languages.match({ pattern: folder ? new RelativePattern(folder, glob) : glob }, document) > 0);
}
