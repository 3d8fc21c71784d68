/** "Check this draft now": for those who let it wait for a save. */
import { l10n, window } from 'vscode';
import { isContract } from '../contracts';
import { checkMoment, type Server } from '../server';

/** Checks the draft in the active editor. */
export async function checkNow(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isContract(document)) {
    await window.showInformationMessage(
      l10n.t('This is not a contract: a Markdown draft is one when its front matter has the key "contractkader".'),
    );
    return;
  }
  if (checkMoment(document) === 'uit') {
    await window.showInformationMessage(l10n.t('Checking is off: see the setting "contractkader.controleren".'));
    return;
  }
  await server.start(document);
  await server.check(document);
}
