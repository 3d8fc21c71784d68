/** The body's own policy: folders named with `--policy`, and `.contractkader` beside and above a file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import {
  compileOverlay,
  POLICY_FOLDER,
  policyPaths,
  type CompileProblem,
  type OverlayFolder,
} from '../../checker/src/framework/compile/index';
import type { Framework } from '../../checker/src/framework/types';
import { ruleInfos } from '../../checker/src/rules/index';

/** Folders in a folder that are looked into: a policy is not deeper than `clauses/<id>/`. */
const DEEPEST = 4;

export interface OwnPolicy {
  /** The framework with the policy that holds for a file. */
  frameworkFor(file: string): Framework;
  /** What is not right in the policies that were read so far, with paths as `Framework.overlay` names them. */
  readonly problems: readonly CompileProblem[];
  readonly notices: readonly CompileProblem[];
  /** Files of all policies that were read so far. */
  readonly overlay: readonly string[];
}

/** Reads policies when a file asks for them, each folder once. `named` folders come first, so that nearer ones win. */
export function ownPolicy(base: Framework, named: readonly string[], workingFolder = process.cwd()): OwnPolicy {
  const kept = new Map<string, Framework>();
  const problems = new Map<string, CompileProblem>();
  const notices = new Map<string, CompileProblem>();
  const overlay = new Set<string>();
  const frameworkOf = (folders: readonly string[]): Framework => {
    const key = folders.join('\n');
    const known = kept.get(key);
    if (known) return known;
    const last = folders.at(-1);
    if (last === undefined) return base;
    const folder = readPolicyFolder(last, workingFolder);
    const result = compileOverlay(frameworkOf(folders.slice(0, -1)), folder, ruleIds);
    for (const [found, all] of [
      [result.problems, problems],
      [result.notices, notices],
    ] as const) {
      for (const one of found) {
        const file = `${folder.name}/${one.file}`;
        all.set(`${file}:${one.line}:${one.column} ${one.message}`, { ...one, file });
      }
    }
    for (const { path } of folder.files) overlay.add(`${folder.name}/${path}`);
    kept.set(key, result.framework);
    return result.framework;
  };
  return {
    frameworkFor: (file) =>
      frameworkOf([...named.map((folder) => resolve(workingFolder, folder)), ...policyFoldersOf(file, workingFolder)]),
    get problems() {
      return [...problems.values()];
    },
    get notices() {
      return [...notices.values()];
    },
    get overlay() {
      return [...overlay];
    },
  };
}

const ruleIds: readonly string[] = ruleInfos.map(({ id }) => id);

/** Whether `--policy` names a folder. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The folders `.contractkader` from the working folder down to that of the file; beside a file elsewhere, only there. */
function policyFoldersOf(file: string, workingFolder: string): readonly string[] {
  const start = dirname(resolve(workingFolder, file));
  const way = relative(workingFolder, start);
  const steps = way === '' ? [] : way.split(sep);
  const folders =
    isAbsolute(way) || steps[0] === '..'
      ? [start]
      : [workingFolder, ...steps.map((_, at) => join(workingFolder, ...steps.slice(0, at + 1)))];
  return folders.map((folder) => join(folder, POLICY_FOLDER)).filter(isFolder);
}

function readPolicyFolder(folder: string, workingFolder: string): OverlayFolder {
  const { within, paths } = policyPaths(basename(folder), filesIn(folder));
  const place = join(folder, within);
  const way = relative(workingFolder, place);
  const name = way === '' ? '.' : (isAbsolute(way) || way.startsWith('..') ? place : way).split(sep).join('/');
  return {
    name,
    files: paths.map((path) => ({ path, text: readFileSync(join(place, path), 'utf8').replace(/^\uFEFF/, '') })),
  };
}

/** Files below a folder, posix. Links are not followed. */
function filesIn(folder: string, before = '', depth = 0): readonly string[] {
  return readdirSync(join(folder, before), { withFileTypes: true }).flatMap((entry) => {
    const path = `${before}${entry.name}`;
    if (entry.isFile()) return [path];
    return entry.isDirectory() && depth < DEEPEST ? filesIn(folder, `${path}/`, depth + 1) : [];
  });
}
