/** Which files of a folder are a body's own policy. */
import { kindOf } from './kinds';

/** Name of the folder in which a body keeps its own policy. */
export const POLICY_FOLDER = '.contractkader';

/** Most files of one folder that are read. */
export const MOST_POLICY_FILES = 2000;

/** Where the policy lies in a folder, and its files. */
export interface PolicyPaths {
  /** Path of the policy's folder within the folder, with a slash at the end; empty: the folder itself. */
  readonly within: string;
  /** Relative to the policy's folder, in order. */
  readonly paths: readonly string[];
}

/**
 * The files of a policy among the files of a folder (relative paths, posix). A folder `.contractkader` is policy from
 * top to bottom: a file in it that is out of place is to be reported. Of a folder with another name, as a setting or
 * an option names it, the `.contractkader` in it counts; without that the files that stand where policy has them,
 * since there may be other documents besides.
 */
export function policyPaths(folderName: string, paths: readonly string[]): PolicyPaths {
  const inside = `${POLICY_FOLDER}/`;
  const text = (path: string): boolean => /\.(?:md|ya?ml)$/.test(path);
  const taken = (within: string, found: readonly string[]): PolicyPaths => ({
    within,
    paths: [...found].sort().slice(0, MOST_POLICY_FILES),
  });
  if (folderName === POLICY_FOLDER) return taken('', paths.filter(text));
  const deeper = paths.filter((path) => path.startsWith(inside));
  if (deeper.length > 0) return taken(inside, deeper.map((path) => path.slice(inside.length)).filter(text));
  return taken(
    '',
    paths.filter((path) => kindOf(path) !== undefined),
  );
}
