/** "Restart the server". */
import { l10n, window } from 'vscode';
import type { Server } from '../server';

/** Starts the server anew and says so. */
export async function restartServer(server: Server): Promise<void> {
  await server.restart();
  window.setStatusBarMessage(l10n.t('Contractkader was restarted.'), 3000);
}
