/** A browser for the hosts: one from npm on Linux, else one that is installed. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../scripts/process.mjs';
import { SERVES_VSCODE } from './install.mjs';
import { CACHE, HOST } from './paths.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chrome, Chromium and Edge stand on a person's machine. */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
];

/**
 * Launch options for playwright: executable, flags and environment. `CONTRACTKADER_CHROMIUM` names another browser.
 * Throws when there is none.
 */
export async function chromiumOptions() {
  const named = process.env.CONTRACTKADER_CHROMIUM;
  if (named) return options(named);
  if (SERVES_VSCODE) return unpacked();
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return options(installed);
  throw new Error('No Chrome, Chromium or Edge found: name one with CONTRACTKADER_CHROMIUM=/path/to/browser.');
}

function options(executablePath, env = {}) {
  return { executablePath, args: FLAGS, env: { ...process.env, ...env } };
}

/** The browser from npm; where the system lacks its libraries (NSS), with the copies that come with it. */
async function unpacked() {
  const plain = await unpack(join(CACHE, 'chromium'), {});
  if (await starts(plain)) return plain;
  const folder = join(CACHE, 'chromium-with-libraries');
  // The package unpacks its libraries only where it thinks it runs in AWS Lambda.
  const complete = await unpack(folder, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  complete.env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (await starts(complete)) return complete;
  throw new Error(
    'The browser from npm does not start here; name another with CONTRACTKADER_CHROMIUM=/path/to/browser.',
  );
}

async function unpack(folder, env) {
  mkdirSync(folder, { recursive: true });
  const script = join(HOST, 'unpack-chromium.mjs');
  const { code, output } = await run(process.execPath, [script], {
    show: false,
    env: { ...process.env, ...env, TMPDIR: folder },
  });
  if (code !== 0) throw new Error(`The browser could not be unpacked:\n${output}`);
  return options(join(folder, 'chromium'), existsSync(join(folder, 'fonts')) ? fonts(folder) : {});
}

/** The package's own fonts, unless the system has a font set-up. */
function fonts(folder) {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
}

async function starts({ executablePath, env }) {
  return (await run(executablePath, ['--version'], { show: false, env })).code === 0;
}
