/** Entry of the suite: VS Code calls `run` in its extension host. */
import { env, UIKind, version } from 'vscode';
import './setup';
import './declarations';
import './findings';
import './explanations';
import './other-markdown';
import './policy';
import './annexes';
import './settings';
import './commands';
import './deviations';

/** Runs all tests; rejects when one fails. The line with the totals is read by `npm test`. */
export function run(): Promise<void> {
  const host = `${env.appHost}, ${env.uiKind === UIKind.Web ? 'in a browser' : 'on the desktop'}`;
  console.log(`VS Code ${version} (${env.appName}; ${host})`);
  return new Promise((resolve, reject) => {
    // Not `mocha.run`: that one reads the address of a page, which an extension host has not.
    const runner = Mocha.prototype.run.call(mocha, (failures: number) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      console.log(`contractkader-totals ${JSON.stringify({ passed: passes, failed: failures, skipped: pending })}`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
