import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { Contract } from '../checking/contracts';
import type { Context } from '../context';
import { canonical } from '../workspace/kept-files';
import { diagnosticsIn, type Showing } from './to-diagnostic';

/** How findings are shown by this client, with the documents that are open now. */
export function showingOf({ client, documents }: Pick<Context, 'client' | 'documents'>): Showing {
  const open = new Map(documents.all().map(({ uri }) => [canonical(uri), uri]));
  return { client, openAs: (uri) => open.get(uri) };
}

/** The contracts that have something to say of a document: itself, and the open ones that name it as their annex. */
export async function contractsOf(
  { contracts }: Pick<Context, 'contracts'>,
  uri: string,
  token: CancellationToken,
): Promise<readonly Contract[]> {
  const uris = [uri, ...contracts.naming(uri).filter((one) => one !== uri)];
  const found: Contract[] = [];
  for (const one of uris) {
    const contract = await contracts.at(one, token);
    if (contract !== undefined) found.push(contract);
  }
  return found;
}

/** Everything that is shown in a document; what two contracts say alike, or an annex of itself too, is shown once. */
export function itemsIn(uri: string, contracts: readonly Contract[], showing: Showing): Diagnostic[] {
  const seen = new Set<string>();
  return contracts.flatMap((contract) =>
    diagnosticsIn(uri, contract, showing).filter(({ range, code, message }) => {
      const key = JSON.stringify([range, code, message]);
      return !seen.has(key) && seen.add(key);
    }),
  );
}
