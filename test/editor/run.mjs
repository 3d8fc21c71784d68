/**
 * The suite in the node extension host of a real VS Code, through @vscode/test-electron. Which VS Code:
 * - CONTRACTKADER_VSCODE=/path/to/executable: that one;
 * - CONTRACTKADER_VSCODE=download, or a machine that is not linux-x64: the one that @vscode/test-electron downloads;
 * - else the one from npm packages (host/).
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { ensureHost, SERVES_VSCODE } from '../../host/install.mjs';
import { HOST } from '../../host/paths.mjs';
import { ROOT } from '../../scripts/paths.mjs';
import { bundleSuite } from './bundle.mjs';

async function executable() {
  const named = process.env.CONTRACTKADER_VSCODE;
  if (named && named !== 'download') return named;
  if (named === 'download' || !SERVES_VSCODE) return undefined;
  await ensureHost();
  return join(HOST, 'code.mjs');
}

const vscodeExecutablePath = await executable();
const folder = mkdtempSync(join(tmpdir(), 'contractkader-'));
try {
  // The suite edits; it gets a copy.
  cpSync(join(ROOT, 'test', 'editor', 'fixtures'), join(folder, 'contracten'), { recursive: true });
  await runTests({
    ...(vscodeExecutablePath && { vscodeExecutablePath }),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: await bundleSuite(),
    launchArgs: [
      join(folder, 'contracten'),
      `--user-data-dir=${join(folder, 'user-data')}`,
      `--extensions-dir=${join(folder, 'extensions')}`,
    ],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
