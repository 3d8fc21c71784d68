/** Where the body's own policy of a document lies. */
import { URI, Utils } from 'vscode-uri';
import { POLICY_FOLDER } from '../../../checker/src/framework/compile/index';
import { folderOf, type Borders } from '../workspace/allowed';

/** A folder that may hold policy. */
export interface PolicyPlace {
  readonly uri: string;
  /** How people know it: relative to the workspace folder, or the whole path of a folder outside. */
  readonly name: string;
}

/**
 * Folders that may hold policy for a document, the general ones first: those that the machine's setting names, then
 * `.contractkader` in the workspace folder and in each folder from there down to the document's. Without a workspace
 * folder only the one beside the document.
 */
export function policyPlaces(document: string, borders: Borders): readonly PolicyPlace[] {
  const named = borders.extra.map((folder) => ({ uri: URI.file(folder).toString(), name: folder }));
  const target = URI.parse(document);
  if (target.scheme === 'untitled') {
    // A new document belongs to the first workspace folder until it is saved.
    const [first] = borders.folders;
    return first === undefined ? named : [...named, placeIn(URI.parse(first), [])];
  }
  const folder = folderOf(document, borders.folders);
  if (folder === undefined) return borders.folders.length > 0 ? named : [...named, placeIn(Utils.dirname(target), [])];
  const root = URI.parse(folder);
  const steps = Utils.dirname(target).path.slice(root.path.replace(/\/$/, '').length).split('/').filter(Boolean);
  const until = steps.indexOf(POLICY_FOLDER);
  const down = until < 0 ? steps : steps.slice(0, until);
  return [...named, placeIn(root, []), ...down.map((_, at) => placeIn(root, down.slice(0, at + 1)))];
}

function placeIn(root: URI, steps: readonly string[]): PolicyPlace {
  const path = [...steps, POLICY_FOLDER];
  return { uri: Utils.joinPath(root, ...path).toString(), name: path.join('/') };
}

/** Whether a uri lies in a folder `.contractkader`. */
export function isInPolicyFolder(uri: string): boolean {
  return URI.parse(uri).path.includes(`/${POLICY_FOLDER}/`);
}
