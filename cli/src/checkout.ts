/** A checkout of the Algoritmekader on disk: its pages, and where it comes from. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { CheckoutFile, CheckoutOrigin } from '../../checker/src/framework/facts';

/** Whether the folder has the pages that the facts are read from. */
export function isCheckout(folder: string): boolean {
  return existsSync(join(folder, 'docs', 'voldoen-aan-wetten-en-regels'));
}

/** All Markdown of `docs/`, with posix paths relative to the checkout. */
export function readCheckout(folder: string): CheckoutFile[] {
  return readdirSync(join(folder, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({
      path: `docs/${name.split(sep).join('/')}`,
      text: readFileSync(join(folder, 'docs', name), 'utf8'),
    }));
}

/** Commit and date as git gives them; undefined when the folder is not the top of a repository, or git is not there. */
export function originOf(folder: string): CheckoutOrigin | undefined {
  const git = (...args: string[]): string => {
    const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : '';
  };
  const top = git('rev-parse', '--show-toplevel');
  if (top === '' || realpathSync(top) !== realpathSync(folder)) return undefined;
  const [commit = '', date = ''] = git('log', '-1', '--format=%H %cs').split(' ');
  return isOrigin({ commit, date }) ? { commit, date } : undefined;
}

/** A full hash and a date as YYYY-MM-DD. */
export function isOrigin({ commit, date }: CheckoutOrigin): boolean {
  return /^[0-9a-f]{40}$/.test(commit) && /^\d{4}-\d{2}-\d{2}$/.test(date);
}
