/**
 * `npm start`: builds and opens VS Code with the extension on a copy of the examples. The desktop's `code` when it is on
 * the PATH, else VS Code from npm packages in your own browser. Ctrl+C ends it. With `--browser` always the latter.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureHost, SERVES_VSCODE } from '../host/install.mjs';
import { stageExtension } from '../host/stage.mjs';
import { startVsCode, vscodeVersion } from '../host/vscode-server.mjs';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { EXAMPLES, ROOT } from './paths.mjs';
import { endOnInterrupt, start } from './process.mjs';

const windows = process.platform === 'win32';

/** Whether the desktop's VS Code can be started from here. */
function hasDesktop() {
  if (process.argv.includes('--browser')) return false;
  return spawnSync('code', ['--version'], { stdio: 'ignore', shell: windows }).status === 0;
}

/** A folder for this run alone, removed at the end, with a copy of the examples to type in. */
function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'contractkader-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const examples = join(folder, 'examples');
  cpSync(EXAMPLES, examples, { recursive: true });
  console.log(`The examples are copied to ${examples}: type in them freely. The copy is removed at the end.`);
  return { folder, examples };
}

async function openDesktop({ folder, examples }) {
  endOnInterrupt();
  console.log('Opening VS Code (desktop). Close its window or press Ctrl+C to end.');
  const data = join(folder, 'user-data');
  mkdirSync(join(data, 'User'), { recursive: true });
  const settings = { 'files.autoSave': 'off', 'telemetry.telemetryLevel': 'off', 'workbench.startupEditor': 'none' };
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify(settings));
  const args = [
    ...[
      `--extensionDevelopmentPath=${ROOT}`,
      `--user-data-dir=${data}`,
      `--extensions-dir=${join(folder, 'extensions')}`,
    ],
    ...['--disable-workspace-trust', '--new-window', '--wait', examples],
  ];
  const child = start('code', args, { shell: windows });
  await new Promise((resolve) => child.once('close', resolve));
}

async function openInBrowser({ folder, examples }) {
  await ensureHost();
  const vscode = await startVsCode(folder, { onLine: () => {} });
  const first = join(examples, '1-nieuw-concept.md');
  const url = vscode.url(examples, [
    ['extensionDevelopmentPath', vscode.remote(stageExtension(folder))],
    ['skipWelcome', 'true'],
    ['openFile', vscode.remote(first)],
  ]);
  console.log(
    `\nVS Code ${vscodeVersion()} with Contractkader runs on this machine alone. Open it in a browser:\n\n  ${url}\n`,
  );
  endOnInterrupt();
  console.log('Press Ctrl+C to end.');
  await vscode.ended;
}

try {
  await ensureInstalled();
  console.log('Building …');
  await build();
  if (hasDesktop()) await openDesktop(makeFolder());
  else if (SERVES_VSCODE) await openInBrowser(makeFolder());
  else {
    throw new Error(
      'VS Code\'s command "code" is not on the PATH. Install VS Code, give its command ' +
        '"Shell Command: Install \'code\' command in PATH", and run npm start again. ' +
        '(Without it only Linux on x64 is served: there VS Code comes from npm.)',
    );
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
