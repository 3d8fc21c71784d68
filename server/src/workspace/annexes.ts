import { annexUri, type Borders } from './allowed';
import type { Workspace } from './workspace';

/** The annexes of a contract as the check takes them: path as written to text; those that cannot be read are left out. */
export type Annexes = ReadonlyMap<string, string>;

/**
 * Reads the annexes of a contract. Undefined when the contract has no place on a disk (an unsaved new document):
 * then nothing can be said of them.
 */
export async function readAnnexes(
  contract: string,
  paths: readonly string[],
  borders: Borders,
  workspace: Workspace,
): Promise<Annexes | undefined> {
  if (contract.startsWith('untitled:')) return undefined;
  const read = await Promise.all(
    paths.map(async (path): Promise<readonly [string, string] | undefined> => {
      const uri = annexUri(contract, path, borders);
      const text = uri === undefined ? undefined : await workspace.read(uri);
      return text === undefined ? undefined : [path, text];
    }),
  );
  return new Map(read.filter((entry) => entry !== undefined));
}
