/** The extension in a web extension host: the server is a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateExtension } from './extension';

/** Called by the editor at the first Markdown document. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  activateExtension(
    context,
    (options) =>
      new LanguageClient(
        'contractkader',
        'Contractkader',
        () => Promise.resolve(new Worker(script, { name: 'Contractkader' })),
        options,
      ),
  );
}
