/** "Show the overview": what the draft holds per phase, as a read-only Markdown page. */
import { l10n, window } from 'vscode';
import { isContract } from '../contracts';
import { overviewText, type OverviewWords } from '../overview';
import { nameOf, registerPage } from '../pages';
import type { Server } from '../server';

export interface Overview {
  /** Shows the overview of the contract in the active editor. */
  show(): Promise<void>;
  dispose(): void;
}

/** Registers the page; its query is the uri of the contract. */
export function registerOverview(server: Server): Overview {
  const page = registerPage('contractkader-overview', async (uri) => overviewText(await server.status(uri), words()));
  return {
    async show() {
      const document = window.activeTextEditor?.document;
      if (!document || !isContract(document)) {
        await window.showInformationMessage(l10n.t('Open a contract first: the overview is about the active editor.'));
        return;
      }
      await server.start(document);
      await page.show(l10n.t('Overview of {0}', nameOf(document.uri)), document.uri.toString());
    },
    dispose: () => page.dispose(),
  };
}

function words(): OverviewWords {
  return {
    none: l10n.t('This is not a contract, or it is no longer open.'),
    heading: l10n.t('What the contract holds'),
    phase: l10n.t('Phase'),
    covered: l10n.t('Covered'),
    partial: l10n.t('Partial'),
    weakened: l10n.t('Weakened'),
    missing: l10n.t('Missing'),
    total: l10n.t('All norms, each once'),
    unknown: l10n.t('Not filled in, and deciding something'),
  };
}
