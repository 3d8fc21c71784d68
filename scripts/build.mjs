/**
 * `npm run build`: makes `dist/`. With `--production` small bundles without source maps, as they are packaged.
 *
 * dist/framework.json   the compiled framework          dist/cli.js          the command line
 * dist/client.js        extension, node                 dist/client.web.js   extension, web
 * dist/server.js        language server, node           dist/server.web.js   language server, web worker
 * dist/rules/           the rules' pages
 */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { DIST, ROOT } from './paths.mjs';
import { run } from './process.mjs';

/** Bundles by name: where each starts and where it runs. The client's `vscode` comes from the editor. */
const BUNDLES = [
  { out: 'client.js', entry: 'client/src/node.ts', platform: 'node', format: 'cjs', external: ['vscode'] },
  { out: 'client.web.js', entry: 'client/src/browser.ts', platform: 'browser', format: 'cjs', external: ['vscode'] },
  { out: 'server.js', entry: 'server/src/node.ts', platform: 'node', format: 'cjs' },
  // Some packages have a variant for web workers, where there is no document.
  { out: 'server.web.js', entry: 'server/src/browser.ts', platform: 'browser', format: 'iife', conditions: ['worker'] },
  { out: 'cli.js', entry: 'cli/src/cli.ts', platform: 'node', format: 'cjs' },
];

/** In node the framework is read from the file beside the bundle: once in the package, and faster than as code. */
const frameworkBeside = {
  name: 'framework-beside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/dist\/framework\.json$/ }, () => ({ path: './framework.json', external: true })),
};

/** Run one of the TypeScript scripts of this folder. Throws with what it printed when it fails. */
async function runTypeScript(script, ...args) {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', join('scripts', script), ...args], {
    cwd: ROOT,
    show: false,
  });
  if (code !== 0) throw new Error(`scripts/${script} failed:\n${output}`);
}

/** The page of each rule, under the rule's name: findings link to it. */
function copyRulePages() {
  const rules = join(ROOT, 'checker', 'src', 'rules');
  mkdirSync(join(DIST, 'rules'), { recursive: true });
  for (const { name } of readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    copyFileSync(join(rules, name, 'README.md'), join(DIST, 'rules', `${name}.md`));
}

/** Make everything in `dist/`. Throws with the messages of the compilers when something is wrong. */
export async function build({ production = false } = {}) {
  mkdirSync(DIST, { recursive: true });
  await runTypeScript('compile-framework.ts');
  await runTypeScript('snippets.ts');
  copyRulePages();
  const { build: bundle } = await import('esbuild');
  await Promise.all(
    BUNDLES.map(({ out, entry, ...options }) =>
      bundle({
        ...options,
        entryPoints: [join(ROOT, entry)],
        outfile: join(DIST, out),
        absWorkingDir: ROOT,
        bundle: true,
        target: options.platform === 'node' ? 'node20' : 'es2022',
        plugins: options.platform === 'node' ? [frameworkBeside] : [],
        // `import()` of the framework becomes `require`, which reads JSON.
        supported: { 'dynamic-import': false },
        mainFields: options.platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
        minify: production,
        sourcemap: production ? false : 'linked',
        logLevel: 'warning',
      }),
    ),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await ensureInstalled();
    const begin = performance.now();
    await build({ production: process.argv.includes('--production') });
    console.log(`Built dist/ in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
