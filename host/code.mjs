#!/usr/bin/env node
/**
 * Takes the place of the desktop's executable in `runTests({ vscodeExecutablePath })` of @vscode/test-electron: it
 * understands the flags that it gives, and runs the tests in VS Code from npm with a browser from npm.
 * Ends with 0 only when mocha closed its run without a failure and the extension host ended as it should: a host that
 * dies also reports success to the page.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { chromiumOptions } from './chromium.mjs';
import { ensureHost } from './install.mjs';
import { isNoise } from './noise.mjs';
import { startVsCode, vscodeVersion } from './vscode-server.mjs';

const { chromium } = createRequire(import.meta.url)('playwright-core');

/** A suite that hangs is ended after so long. */
const LIMIT = 180_000;

const flags = new Map();
const places = [];
for (const argument of process.argv.slice(2)) {
  const [, name, value] = /^--([\w-]+)(?:=(.*))?$/.exec(argument) ?? [];
  if (name) flags.set(name, value ?? true);
  else places.push(argument);
}
if (flags.has('version')) {
  console.log(vscodeVersion());
  process.exit(0);
}

await ensureHost();
const folder = mkdtempSync(join(tmpdir(), 'ck-host-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const lines = [];
const print = (line) => {
  lines.push(line);
  console.log(line);
};
const vscode = await startVsCode(folder, {
  userData: flags.get('user-data-dir'),
  extensions: flags.get('extensions-dir'),
  // What the server itself says is kept, to see how the extension host ended.
  onLine: (line) => lines.push(line),
});
const browser = await chromium.launch(await chromiumOptions());
const page = await browser.newPage();
const closed = new Promise((done) => {
  page.exposeFunction('codeAutomationExit', (code) => done(code));
  page.once('crash', () => done(1));
  setTimeout(() => {
    print(`The tests did not end within ${LIMIT / 1000} seconds.`);
    done(1);
  }, LIMIT).unref();
});
await page.exposeFunction('codeAutomationLog', (_type, args) => {
  const text = format(...args);
  // An empty line of mocha's is kept.
  if (text === '' || !isNoise(text)) print(text);
});

const payload = [
  ['extensionDevelopmentPath', vscode.remote(resolve(flags.get('extensionDevelopmentPath')))],
  ['extensionTestsPath', vscode.remote(resolve(flags.get('extensionTestsPath')))],
  ['skipWelcome', 'true'],
];
await page.goto(vscode.url(resolve(places[0] ?? '.'), payload));
let code = await closed;

const hostEnd = /Extension Host Process exited with code: (\d+|null)/;
for (let wait = 0; wait < 50 && !lines.some((line) => hostEnd.test(line)); wait++) {
  await new Promise((done) => setTimeout(done, 100));
}
const ended = lines.map((line) => hostEnd.exec(line)?.[1]).find(Boolean);
if (code === 0 && !lines.some((line) => /^\s*\d+ passing\b/m.test(line))) {
  console.log('The tests gave no summary: the extension host died under them.');
  code = 1;
}
if (code === 0 && ended !== '0') {
  console.log(`The extension host did not end as it should (exit code ${ended ?? 'unknown'}).`);
  code = 1;
}
await browser.close();
await vscode.stop();
process.exit(code);
