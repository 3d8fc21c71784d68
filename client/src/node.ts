/** The extension in a node extension host: the server is a process of its own. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension } from './extension';

/** Called by the editor at the first Markdown document. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const debug = { execArgv: ['--nolazy', '--inspect=6009'] };
  activateExtension(
    context,
    (options) =>
      new LanguageClient(
        'contractkader',
        'Contractkader',
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: debug },
        },
        options,
      ),
  );
}
