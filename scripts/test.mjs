/**
 * `npm test`: installs what it needs, builds, runs every tier and closes with one line "N passed, N failed".
 * A tier is left out only when CONTRACTKADER_SKIP names it (for instance CONTRACTKADER_SKIP=editor,web).
 */
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { TIERS } from './tiers.mjs';

const begin = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const results = [];

/** Do one step, say how it went, and keep its counts. */
async function step(name, action) {
  const since = performance.now();
  console.log(`\n== ${name}`);
  let result;
  try {
    result = await action();
  } catch (error) {
    console.error(error.message);
    result = { passed: 0, failed: 1, skipped: 0 };
  }
  if (result) results.push({ name, time: seconds(since), ...result });
  return result?.failed !== 1 || result.passed > 0;
}

function skips() {
  const named = (process.env.CONTRACTKADER_SKIP ?? '').split(',').map((name) => name.trim());
  const skip = new Set(named.filter(Boolean));
  for (const name of skip) {
    if (!TIERS.some((tier) => tier.name === name)) throw new Error(`CONTRACTKADER_SKIP names no tier: ${name}.`);
  }
  return skip;
}

function summary() {
  console.log('\n== summary');
  for (const { name, passed, failed, skipped, time, reason } of results) {
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    console.log(`${name.padEnd(9)} ${counts.padEnd(34)} ${reason ?? time}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  console.log(`all       ${seconds(begin)}\n`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

const ready = await step('build', async () => {
  skips();
  await ensureInstalled();
  await build();
});
if (ready) {
  const skip = skips();
  for (const { name, run } of TIERS) {
    if (!skip.has(name)) await step(name, run);
    else results.push({ name, passed: 0, failed: 0, skipped: 1, reason: 'CONTRACTKADER_SKIP names it' });
  }
}
summary();
