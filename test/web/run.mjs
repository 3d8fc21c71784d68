/** The same suite in the web extension host: VS Code for the web and a browser, through @vscode/test-web. */
import { join } from 'node:path';
import { ensureHost } from '../../host/install.mjs';
import { ROOT } from '../../scripts/paths.mjs';
import { bundleSuite } from '../editor/bundle.mjs';

try {
  await ensureHost();
  const { runInWeb } = await import('../../host/web.mjs');
  await runInWeb({ extension: ROOT, tests: await bundleSuite(), folder: join(ROOT, 'test', 'editor', 'fixtures') });
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
