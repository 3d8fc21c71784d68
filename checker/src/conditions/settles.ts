/** Which norms the declared conditions settle, and where they win from the contract's own words. */
import { CONTRACT, conditionsKey } from '../dossier/precedence/documents';
import type { Outranks } from '../dossier/precedence/index';
import type { Found } from '../evidence/types';
import type { Clause } from '../framework/types';
import type { Declaration } from './declared';
import { givesEffect, remaining } from './gifts';

/** What the declared conditions do for the verdicts. */
export interface ConditionsReading {
  /** A set is declared whose text is not known. */
  readonly unread: boolean;
  /** They give effect to a norm, alone or together with what the contract holds of it. */
  readonly settle: (found: Found, clauses: readonly Clause[]) => boolean;
  /** Sets that give effect to it rank above every document of the contract that takes it away. */
  readonly overrule: (found: Found, clauses: readonly Clause[]) => boolean;
}

/** Reads the declarations of a contract. */
export function readConditions(declared: readonly Declaration[], outranks: Outranks): ConditionsReading {
  const giving = declared.map(({ id, set, except }) => ({ id, gifts: remaining(set?.gives ?? [], except) }));
  const allGifts = giving.flatMap(({ gifts }) => gifts);
  return {
    unread: declared.some(({ set }) => set?.read !== true),
    settle: (found, clauses) => givesEffect(allGifts, found, clauses),
    overrule: (found, clauses) => {
      const taking = found.hits.filter(({ state, overruled }) => state === 'weakened' && overruled !== true);
      const above = giving.filter(({ id }) =>
        taking.every(({ file }) => outranks(conditionsKey(id), file ?? CONTRACT)),
      );
      const gifts = above.flatMap((one) => one.gifts);
      return taking.length > 0 && givesEffect(gifts, found, clauses);
    },
  };
}
