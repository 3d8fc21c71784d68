import type { Token } from '../../draft/types';
import type { Who } from '../../framework/types';
import type { Grammar } from '../grammar/types';
import type { Occurrence } from '../terms/automaton';
import type { Role } from '../terms/compile';
import type { EvidenceContext } from '../types';
import type { GapText } from './segments';
import type { Mention } from './types';

/** A row of words of the draft with a meaning of its own: a declared party, or a defined word read as `head`. */
interface Name {
  readonly words: readonly string[];
  readonly role?: Role;
  readonly head?: string;
}

/** Names by their last word: that is the token that carries them. */
export interface Names {
  readonly byLast: ReadonlyMap<string, readonly Name[]>;
}

export function namesOf(context: EvidenceContext): Names {
  const byLast = new Map<string, Name[]>();
  const add = (text: string, meaning: Omit<Name, 'words'>): void => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const last = words[words.length - 1];
    if (last === undefined) return;
    const list = byLast.get(last);
    if (list === undefined) byLast.set(last, [{ words, ...meaning }]);
    else list.push({ words, ...meaning });
  };
  for (const role of ['opdrachtgever', 'opdrachtnemer'] as const)
    for (const name of context.parties[role]) add(name, { role });
  for (const { name, head } of context.aliases ?? []) add(name, { head });
  return { byLast };
}

/** The name that ends at this token. */
export function nameAt(tokens: readonly Token[], token: number, names: Names): Name | undefined {
  const candidates = names.byLast.get(tokens[token]?.word ?? '');
  return candidates?.find(({ words }) =>
    words.every((word, at) => tokens[token - words.length + 1 + at]?.word === word),
  );
}

/** Roles named in a sentence and whether as subject. A declared name wins over the usual meaning of its word. */
export function mentionsOf(
  tokens: readonly Token[],
  first: number,
  occurrences: readonly Occurrence[],
  roles: ReadonlyMap<number, Role>,
  names: Names,
  gap: GapText,
  grammar: Grammar,
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { term, tokens: at } of occurrences) {
    const role = roles.get(term);
    const token = at[at.length - 1];
    if (role === undefined || token === undefined) continue;
    const declared = nameAt(tokens, token, names)?.role;
    if (declared !== undefined && declared !== role) continue;
    if (mentions.some((one) => one.token === token && one.role === role)) continue;
    if (declared === undefined && isMany(role, tokens[token]?.word ?? '')) {
      mentions.push({ role: 'derde', token, place: placeOf(tokens, token, first, gap, grammar) });
      continue;
    }
    mentions.push({ role, token, place: placeOf(tokens, token, first, gap, grammar) });
  }
  return mentions.sort((a, b) => a.token - b.token);
}

/** `aanbieders moeten …` speaks of all of them, not of the party to this contract. */
function isMany(role: Role, word: string): boolean {
  return (role === 'opdrachtnemer' || role === 'opdrachtgever') && word.length > 4 && /(ers|ors|ten|ies)$/.test(word);
}

/** Looks back over determiners and at most two other words for the preposition that governs the noun. */
function placeOf(
  tokens: readonly Token[],
  token: number,
  first: number,
  gap: GapText,
  grammar: Grammar,
): Mention['place'] {
  // A possessive names a party, but is no subject: `uw gegevens`.
  if (grammar.determiners.has(tokens[token]?.word ?? '')) return 'onder';
  let others = 0;
  for (let at = token - 1; at >= first && token - at <= 5; at--) {
    const word = tokens[at]?.word ?? '';
    if (gap(at + 1).includes(',')) return 'onderwerp';
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
