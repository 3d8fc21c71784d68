import type { EvidenceContext } from '../evidence/types';

/** What an annex is read with: its own language, the parties and defined words of the contract, and its own besides. */
export function annexContext(contract: EvidenceContext, annex: EvidenceContext): EvidenceContext {
  const names = (role: 'opdrachtgever' | 'opdrachtnemer'): readonly string[] => [
    ...new Set([...contract.parties[role], ...annex.parties[role]]),
  ];
  const defined = new Set(annex.aliases?.map(({ name }) => name));
  return {
    parties: { opdrachtgever: names('opdrachtgever'), opdrachtnemer: names('opdrachtnemer') },
    language: annex.language,
    // A word that the annex defines itself means there what the annex says.
    aliases: [...(annex.aliases ?? []), ...(contract.aliases ?? []).filter(({ name }) => !defined.has(name))],
  };
}
