/** The extension in a web extension host: the server is a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateExtension } from './extension';

/** Called by the editor at the first Markdown document. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  activateExtension(context, (options) => {
    // A new worker at each start: one that was shut down does not come back.
    const connect = () => {
      const worker = new Worker(script, { name: 'Contractkader' });
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    };
    return new LanguageClient('contractkader', 'Contractkader', connect, options);
  });
}
