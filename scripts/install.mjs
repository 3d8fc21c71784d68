/** Installs the project's own packages when they are not there or not those of the lock file. Needs no package itself. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { npm } from './process.mjs';

/** Whether every package of `package-lock.json` stands in `node_modules`, in that version. */
function installed() {
  const hidden = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  // Optional packages are those of other platforms.
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

/** `npm ci` when it is needed. Throws when it fails. */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
  if (installed()) return;
  console.log('Installing packages (npm ci) …');
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: ROOT, show: false });
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
}
