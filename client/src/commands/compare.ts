/** "Compare with …": what changed of what the norms ask, as a page, and the two texts side by side. */
import { commands, l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import type { VersionText } from '../../../protocol/src';
import { textAtHead } from '../git';
import { nameOf, registerPage } from '../pages';
import type { Server } from '../server';

export interface Comparisons {
  /** The saved file against what stands in the editor. */
  withSaved(): Promise<void>;
  /** The last committed version against what stands in the editor. */
  withHead(): Promise<void>;
  /** What stands in the editor against another file, such as a supplier's counter-draft; asks which one. */
  withFile(file?: Uri): Promise<void>;
  dispose(): void;
}

const versionScheme = 'contractkader-version';
/** Comparisons that can still be shown again. */
const MOST_KEPT = 20;

interface Shown {
  readonly older: VersionText;
  readonly newer: VersionText;
}

/** Registers the pages of comparisons and the versions they show; the query of both is the number of the comparison. */
export function registerComparisons(server: Server): Comparisons {
  const shown = new Map<string, Shown>();
  let last = 0;
  const page = registerPage('contractkader-comparison', async (query) => {
    const one = shown.get(query);
    const result = one && (await server.compare(one));
    return result?.markdown ?? `${l10n.t('The comparison could not be made.')}\n`;
  });
  const versions = workspace.registerTextDocumentContentProvider(versionScheme, {
    provideTextDocumentContent: ({ query, fragment }) =>
      shown.get(query)?.[fragment === 'newer' ? 'newer' : 'older'].text,
  });

  async function show(document: TextDocument, one: Shown): Promise<void> {
    await server.start(document);
    const id = String(++last);
    shown.set(id, one);
    for (const old of [...shown.keys()].slice(0, -MOST_KEPT)) shown.delete(old);
    const side = (which: 'older' | 'newer'): Uri =>
      one[which].uri === document.uri.toString() && one[which].text === document.getText()
        ? document.uri
        : Uri.from({ scheme: versionScheme, path: `/${one[which].name}`, query: id, fragment: which });
    const title = l10n.t('{0} and {1}', one.older.name, one.newer.name);
    await commands.executeCommand('vscode.diff', side('older'), side('newer'), title);
    await page.show(l10n.t('Comparison {0}', id), id);
  }

  return {
    async withSaved() {
      const document = await markdownInEditor();
      if (document === undefined) return;
      const saved = document.isUntitled ? undefined : await textOfFile(document.uri);
      if (saved === undefined) await window.showInformationMessage(l10n.t('This draft was not saved yet.'));
      else await show(document, { older: version(document.uri, saved, l10n.t('saved')), newer: inEditor(document) });
    },
    async withHead() {
      const document = await markdownInEditor();
      if (document === undefined) return;
      const committed = await textAtHead(document.uri);
      if (committed === undefined) {
        await window.showInformationMessage(l10n.t('Git has no committed version of this draft.'));
      } else await show(document, { older: version(document.uri, committed, 'HEAD'), newer: inEditor(document) });
    },
    async withFile(file) {
      const document = await markdownInEditor();
      if (document === undefined) return;
      const chosen = file ?? (await askFile());
      const text = chosen && (await textOfFile(chosen));
      if (chosen === undefined) return;
      if (text === undefined) await window.showErrorMessage(l10n.t('The file {0} cannot be read.', nameOf(chosen)));
      else await show(document, { older: inEditor(document), newer: version(chosen, text) });
    },
    dispose() {
      page.dispose();
      versions.dispose();
    },
  };
}

async function markdownInEditor(): Promise<TextDocument | undefined> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId === 'markdown') return document;
  await window.showInformationMessage(l10n.t('Open a contract first: it is compared with another version.'));
  return undefined;
}

async function askFile(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Compare with which newer version?'),
    filters: { Markdown: ['md', 'markdown'] },
  });
  return chosen?.[0];
}

function inEditor(document: TextDocument): VersionText {
  return version(document.uri, document.getText());
}

function version(uri: Uri, text: string, which?: string): VersionText {
  const name = nameOf(uri);
  return { uri: uri.toString(), name: which === undefined ? name : `${name} (${which})`, text };
}

async function textOfFile(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
