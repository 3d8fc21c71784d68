/** Read-only Markdown pages beside a contract, made anew each time they are shown. */
import { commands, EventEmitter, Uri, workspace } from 'vscode';

export interface Page {
  /** Shows the page in a preview beside the active editor; `query` tells the page what it is about. */
  show(title: string, query: string): Promise<void>;
  dispose(): void;
}

/** Registers the pages of a scheme. `textOf` gives the Markdown for a query. */
export function registerPage(scheme: string, textOf: (query: string) => Promise<string>): Page {
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => textOf(uri.query),
  });
  return {
    async show(title, query) {
      const page = Uri.from({ scheme, path: `/${title}.md`, query });
      changed.fire(page);
      await commands.executeCommand('markdown.showPreviewToSide', page);
    },
    dispose() {
      changed.dispose();
      provider.dispose();
    },
  };
}

/** The last part of the path of a document. */
export function nameOf(uri: Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}
