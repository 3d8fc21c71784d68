/** The tiers of `npm test`, from quick to slow. Each gives how many checks passed, failed and were skipped. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OUT, ROOT } from './paths.mjs';
import { run } from './process.mjs';

const bin = (...path) => join(ROOT, 'node_modules', ...path);

/** Run scripts of packages one after the other as one check. */
const oneCheck =
  (...commands) =>
  async () => {
    for (const command of commands) {
      const { code } = await run(process.execPath, command, { cwd: ROOT });
      if (code !== 0) return { passed: 0, failed: 1, skipped: 0 };
    }
    return { passed: 1, failed: 0, skipped: 0 };
  };

/** Run the test files that match, in one mocha process. */
const mocha =
  (name, ...globs) =>
  async () => {
    const totals = join(OUT, 'test', `${name}.json`);
    mkdirSync(join(OUT, 'test'), { recursive: true });
    rmSync(totals, { force: true });
    const reporter = join(ROOT, 'scripts', 'mocha-reporter.cjs');
    // With `--exit` a server that a failed test left running does not hold the run up.
    const args = [bin('mocha', 'bin', 'mocha.js'), '--exit', '--reporter', reporter, ...globs];
    const { code } = await run(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, CONTRACTKADER_TOTALS: totals },
      seconds: 480,
    });
    return settle(code, () => readFileSync(totals, 'utf8'));
  };

/** Run a script that starts an editor and takes the suite's totals from the line it prints. */
const editor = (script) => async () => {
  const { code, output } = await run(process.execPath, [join(ROOT, 'test', script)], { cwd: ROOT, seconds: 400 });
  return settle(code, () => /^contractkader-totals (\{.*\})$/m.exec(output)?.[1]);
};

/** Totals as a tier wrote them; a run that ended badly, without totals or without tests has failed. */
function settle(code, read) {
  let totals;
  try {
    totals = JSON.parse(read());
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const counted = totals.failed > 0 || (code === 0 && totals.passed > 0);
  return counted ? totals : { ...totals, failed: 1 };
}

/** All tiers, in the order in which they run. */
export const TIERS = [
  {
    name: 'lint',
    run: oneCheck(
      [bin('eslint', 'bin', 'eslint.js'), '.'],
      [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    ),
  },
  {
    name: 'types',
    run: oneCheck([bin('typescript', 'bin', 'tsc'), '-b'], [bin('typescript', 'bin', 'tsc'), '-p', 'test']),
  },
  {
    name: 'unit',
    run: mocha(
      'unit',
      '{checker,messages,documents,protocol,server,client,cli}/src/**/*.test.ts',
      'test/{framework,syntaxes,evaluate}/**/*.test.ts',
    ),
  },
  { name: 'drafts', run: mocha('drafts', 'test/drafts/**/*.test.ts') },
  { name: 'protocol', run: mocha('protocol', 'test/protocol/**/*.test.ts') },
  { name: 'cli', run: mocha('cli', 'test/cli/**/*.test.ts') },
  { name: 'editor', run: editor('editor/run.mjs') },
  { name: 'web', run: editor('web/run.mjs') },
];
