import type { AnnexInput } from '../../../checker/src/dossier/types';
import { annexUri, type Borders } from './allowed';
import type { Workspace } from './workspace';

/** The annexes of a contract as the check takes them: path from the contract's folder to what stands there. */
export type Annexes = ReadonlyMap<string, AnnexInput>;

/** Reads annexes of a contract; each path gets an answer. */
export async function readAnnexes(
  contract: string,
  paths: readonly string[],
  borders: Borders,
  workspace: Workspace,
): Promise<Annexes> {
  const read = paths.map(async (path): Promise<readonly [string, AnnexInput]> => {
    const uri = annexUri(contract, path, borders);
    if (uri === undefined) return [path, { problem: 'outside' }];
    const text = await workspace.read(uri);
    return [path, text === undefined ? { problem: 'missing' } : { text }];
  });
  return new Map(await Promise.all(read));
}
