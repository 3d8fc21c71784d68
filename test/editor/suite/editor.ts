/** What the tests do in the editor, as a person would: open, look at findings, hover, ask for fixes. */
import {
  commands,
  languages,
  Uri,
  window,
  workspace,
  type CodeAction,
  type CompletionList,
  type Diagnostic,
  type Hover,
  type MarkdownString,
  type Position,
  type Range,
  type TextDocument,
} from 'vscode';
import { ok } from './assert';

/** The commands of VS Code that ask providers for something. */
const provider = {
  actions: 'vscode.executeCodeActionProvider',
  completion: 'vscode.executeCompletionItemProvider',
  hover: 'vscode.executeHoverProvider',
} as const;

/**
 * Asks until there is an answer, for twenty seconds. A rejected question is asked again: VS Code cancels requests while
 * extensions are still registering.
 */
export async function until<T>(what: string, ask: () => T | undefined | Thenable<T | undefined>): Promise<T> {
  let last = 'no answer';
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what} (${last})`);
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, name));
  await window.showTextDocument(document);
  return document;
}

/** Our findings in a document. */
export function findings(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === 'contractkader');
}

/** The id of the rule of a finding. */
export function ruleOf(diagnostic: Diagnostic): string {
  return String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code);
}

/** Waits for a finding of a rule whose message matches. */
export function finding(document: TextDocument, rule: string, message: RegExp): Promise<Diagnostic> {
  return until(`${rule} ${message}; there are: ${findings(document).map(ruleOf).join(', ')}`, () =>
    findings(document).find((diagnostic) => ruleOf(diagnostic) === rule && message.test(diagnostic.message)),
  );
}

/** Waits for a quick fix whose title matches, with its edit. */
export function quickFix(document: TextDocument, range: Range, title: RegExp): Promise<CodeAction> {
  return until(`a quick fix ${title}`, async () => {
    const actions = await commands.executeCommand<CodeAction[]>(provider.actions, document.uri, range, 'quickfix', 20);
    return actions.find((action) => title.test(action.title) && action.edit);
  });
}

/** Where a text stands: in its middle. */
export function positionOf(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  ok(offset >= 0, `"${text}" is not in ${document.uri.path}`);
  return document.positionAt(offset + Math.floor(text.length / 2));
}

/** All that hovers say at a place. */
export async function hoverText(document: TextDocument, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(provider.hover, document.uri, position);
  return (
    hovers
      .flatMap((hover) => hover.contents)
      // What providers give as a string VS Code passes on as Markdown.
      .map((content) => (content as MarkdownString).value)
      .join('\n')
  );
}

/** Labels that completion offers at a place. */
export async function completionLabels(document: TextDocument, position: Position): Promise<readonly string[]> {
  const list = await commands.executeCommand<CompletionList>(provider.completion, document.uri, position, ' ');
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
