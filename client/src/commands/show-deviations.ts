/** "Show the register of deviations": what the draft leaves out on purpose, as a read-only Markdown page. */
import { l10n, window } from 'vscode';
import { isContract } from '../contracts';
import { nameOf, registerPage } from '../pages';
import type { Server } from '../server';

export interface DeviationsPage {
  /** Shows the register of the contract in the active editor. */
  show(): Promise<void>;
  dispose(): void;
}

/** Registers the page; its query is the uri of the contract. */
export function registerDeviations(server: Server): DeviationsPage {
  const page = registerPage(
    'contractkader-deviations',
    async (uri) =>
      (await server.deviations(uri))?.markdown ?? `${l10n.t('This is not a contract, or it is no longer open.')}\n`,
  );
  return {
    async show() {
      const document = window.activeTextEditor?.document;
      if (!document || !isContract(document)) {
        await window.showInformationMessage(l10n.t('Open a contract first: the register is about the active editor.'));
        return;
      }
      await server.start(document);
      await page.show(l10n.t('Deviations of {0}', nameOf(document.uri)), document.uri.toString());
    },
    dispose: () => page.dispose(),
  };
}
