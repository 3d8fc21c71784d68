/** `npm run package`: makes `contractkader.vsix`, to be installed with "Extensions: Install from VSIX…". */
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './paths.mjs';
import { run } from './process.mjs';

try {
  await ensureInstalled();
  await build({ production: true });
  const vsce = join(ROOT, 'node_modules', '@vscode', 'vsce', 'vsce');
  // Everything is bundled, so no package goes along.
  const args = ['package', '--no-dependencies', '--no-rewrite-relative-links', '--out', 'contractkader.vsix'];
  process.exitCode = (await run(process.execPath, [vsce, ...args], { cwd: ROOT })).code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
