import type { Parties, Token } from '../../draft/types';
import type { Who } from '../../framework/types';
import type { Grammar } from '../grammar/types';
import type { Occurrence } from '../terms/automaton';
import type { Role } from '../terms/compile';
import type { Mention } from './types';

/** Names of the parties as rows of words, by their last word: that is the token that carries the role. */
export interface PartyNames {
  readonly byLast: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly role: Role }[]>;
}

export function partyNames(parties: Parties): PartyNames {
  const byLast = new Map<string, { words: readonly string[]; role: Role }[]>();
  for (const role of ['opdrachtgever', 'opdrachtnemer'] as const) {
    for (const name of parties[role]) {
      const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const last = words[words.length - 1];
      if (last === undefined) continue;
      const list = byLast.get(last);
      if (list === undefined) byLast.set(last, [{ words, role }]);
      else list.push({ words, role });
    }
  }
  return { byLast };
}

/** The party whose declared name ends at this token. */
export function partyAt(tokens: readonly Token[], token: number, names: PartyNames): Role | undefined {
  const candidates = names.byLast.get(tokens[token]?.word ?? '');
  return candidates?.find(({ words }) =>
    words.every((word, at) => tokens[token - words.length + 1 + at]?.word === word),
  )?.role;
}

/** Roles named in a sentence and whether as subject. A declared name wins over the usual meaning of its word. */
export function mentionsOf(
  tokens: readonly Token[],
  first: number,
  occurrences: readonly Occurrence[],
  roles: ReadonlyMap<number, Role>,
  names: PartyNames,
  grammar: Grammar,
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { term, tokens: at } of occurrences) {
    const role = roles.get(term);
    const token = at[at.length - 1];
    if (role === undefined || token === undefined) continue;
    const declared = partyAt(tokens, token, names);
    if (declared !== undefined && declared !== role) continue;
    if (mentions.some((one) => one.token === token && one.role === role)) continue;
    mentions.push({ role, token, place: placeOf(tokens, token, first, grammar) });
  }
  return mentions.sort((a, b) => a.token - b.token);
}

/** Looks back over determiners and at most two other words for the preposition that governs the noun. */
function placeOf(tokens: readonly Token[], token: number, first: number, grammar: Grammar): Mention['place'] {
  // A possessive names a party, but is no subject: `uw gegevens`.
  if (grammar.determiners.has(tokens[token]?.word ?? '')) return 'onder';
  let others = 0;
  for (let at = token - 1; at >= first && token - at <= 5; at--) {
    const word = tokens[at]?.word ?? '';
    // `zo in dat een medewerker`: a conjunction here, no determiner behind `in`.
    if (word === 'dat' && grammar.determiners.has(tokens[at + 1]?.word ?? '')) return 'onderwerp';
    if (grammar.agents.has(word)) return 'door';
    if (grammar.prepositions.has(word)) return 'onder';
    if (grammar.determiners.has(word)) continue;
    if (grammar.auxiliaries.has(word) || grammar.starters.has(word) || grammar.joiners.has(word)) return 'onderwerp';
    if (++others > 1) return 'onderwerp';
    // An adjective stands between determiner or preposition and noun; anything else ends the phrase.
    const before = tokens[at - 1]?.word ?? '';
    if (
      at - 1 < first ||
      !(grammar.determiners.has(before) || grammar.prepositions.has(before) || grammar.agents.has(before))
    )
      return 'onderwerp';
  }
  return 'onderwerp';
}

/** Who acts, as signals name it: both parties for `partijen`. */
export function whoOf(mentions: readonly Mention[]): ReadonlySet<Who> {
  const who = new Set<Who>();
  for (const { role, place } of mentions) {
    if (place === 'onder') continue;
    if (role === 'partijen') who.add('opdrachtgever').add('opdrachtnemer');
    else who.add(role);
  }
  return who;
}
