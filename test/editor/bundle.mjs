/** Bundles the suite for an extension host; node and web hosts take the same file. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUT, ROOT } from '../../scripts/paths.mjs';

/**
 * Mocha's browser build, which runs in both hosts, as a script that makes the globals `mocha` and `Mocha`. Left to a
 * bundler it would take itself for the module that VS Code loads.
 */
function mochaScript() {
  const source = readFileSync(join(ROOT, 'node_modules', 'mocha', 'mocha.js'), 'utf8');
  return `(function (exports, module, define) {\n${source}\n}).call(globalThis);`;
}

/** Returns the path of the bundle. */
export async function bundleSuite() {
  const outfile = join(OUT, 'test', 'editor-suite.js');
  await build({
    entryPoints: [join(ROOT, 'test', 'editor', 'suite', 'index.ts')],
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    banner: { js: mochaScript() },
    logLevel: 'warning',
  });
  return outfile;
}
