/** Starts VS Code (code-server's) on a loopback port, for a browser. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { start, stop } from '../scripts/process.mjs';
import { isNoise } from './noise.mjs';
import { VSCODE } from './paths.mjs';

/** Settings of every run; in a browser VS Code would save by itself, which no test or demonstration wants. */
const SETTINGS = {
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/** Version of the VS Code that is served. */
export function vscodeVersion() {
  return JSON.parse(readFileSync(join(VSCODE, 'package.json'), 'utf8')).version;
}

/** A loopback port that is free now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Start the server.
 * @param folder where it keeps everything of this run: data, settings, extensions, temporary files
 * @param options `settings` besides our own, `env` for the extension host, `onLine` for each line it prints
 * @returns `port`, `url(workspace, payload)`, `stop()`, and `ended`: a promise of its exit code
 */
export async function startVsCode(folder, { settings = {}, env = {}, onLine = () => {}, userData, extensions } = {}) {
  const port = await freePort();
  const data = userData ?? join(folder, 'user-data');
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  const args = [
    join(VSCODE, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
    // The last one allows development and test runs from the page's address in newer versions.
    ...['--telemetry-level', 'off', '--disable-workspace-trust', '--enable-smoke-test-driver'],
    ...['--server-data-dir', join(folder, 'server-data'), '--user-data-dir', data],
    ...['--extensions-dir', extensions ?? join(folder, 'extensions')],
  ];
  const child = start(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // No extension gallery: then no request leaves this machine.
    env: { ...process.env, ...env, EXTENSIONS_GALLERY: '{}', TMPDIR: join(folder, 'tmp') },
  });
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  for (const stream of [child.stdout, child.stderr]) forEachLine(stream, (line) => isNoise(line) || onLine(line));
  await ready(port, child);
  return {
    port,
    ended,
    /** Address of the workbench on a folder; payload entries say what is developed, tested or opened. */
    url: (workspace, payload = []) =>
      `http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}` +
      (payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : ''),
    /** How the page names a file of this machine. */
    remote: (path) => `vscode-remote://127.0.0.1:${port}${path}`,
    stop: () => {
      stop(child);
      return ended;
    },
  };
}

function forEachLine(stream, action) {
  let rest = '';
  stream.setEncoding('utf8').on('data', (data) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop();
    lines.forEach(action);
  });
}

async function ready(port, child) {
  const until = Date.now() + 30_000;
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop(child);
  throw new Error('VS Code did not come up within 30 seconds.');
}
