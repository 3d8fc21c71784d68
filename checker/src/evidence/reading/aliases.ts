/**
 * Words that the draft itself defines as a person or a system: `Vergunningverlener: de medewerker die …` makes that
 * word read as `medewerker`, `Beeldtoets: de vergelijking, door programmatuur, …` as `programmatuur`.
 */
import type { ArticleFacts, Draft } from '../../draft/types';
import type { LanguageSignals, Role } from '../terms/compile';
import type { Alias } from '../types';
import { firstTokenFrom } from './tokens';

/** Roles a definition can give; the parties have their own declaration. */
const GIVEN: ReadonlySet<Role> = new Set<Role>(['gebruiker', 'systeem', 'derde']);
/** Words of a definition within which its head stands: a person at once, a system perhaps behind `door` or `van`. */
const PERSON_WITHIN = 3;
const SYSTEM_WITHIN = 6;
/** Behind these the definition describes, and names no head any more. */
const DESCRIBING = new Set([
  'die',
  'dat',
  'waarin',
  'waarmee',
  'waarbij',
  'op',
  'voor',
  'that',
  'which',
  'who',
  'for',
  'tussen',
  'between',
]);

const known = new WeakMap<LanguageSignals, WeakMap<ArticleFacts, readonly Alias[]>>();

/** Aliases of a draft, in the order of the text; of the same name the first counts. */
export function aliasesOf(draft: Draft, signals: LanguageSignals): readonly Alias[] {
  const found = new Map<string, Alias>();
  for (const { facts } of draft.articles) {
    if (facts.definitions.length === 0) continue;
    for (const alias of articleAliases(facts, signals)) if (!found.has(alias.name)) found.set(alias.name, alias);
  }
  return [...found.values()];
}

function articleAliases(facts: ArticleFacts, signals: LanguageSignals): readonly Alias[] {
  const kept = known.get(signals) ?? new WeakMap<ArticleFacts, readonly Alias[]>();
  known.set(signals, kept);
  const made = kept.get(facts);
  if (made !== undefined) return made;
  const aliases = facts.definitions.flatMap(({ term, range }) => {
    const words: readonly string[] = term.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const head = words.length === 0 || words.length > 4 ? undefined : headAfter(facts, range.end, signals);
    return head === undefined || words.includes(head) ? [] : [{ name: words.join(' '), head }];
  });
  kept.set(facts, aliases);
  return aliases;
}

function headAfter(facts: ArticleFacts, offset: number, signals: LanguageSignals): string | undefined {
  const first = firstTokenFrom(facts.tokens, offset);
  for (let at = first; at < Math.min(facts.tokens.length, first + SYSTEM_WITHIN); at++) {
    const word = facts.tokens[at]?.word ?? '';
    if (DESCRIBING.has(word)) return undefined;
    const role = roleOf(word, signals);
    if (role === 'systeem' || (role !== undefined && at - first < PERSON_WITHIN)) return word;
  }
  return undefined;
}

function roleOf(word: string, signals: LanguageSignals): Role | undefined {
  for (const term of signals.automaton.entryOf(word).terms) {
    const role = signals.roles.get(term);
    if (role !== undefined && GIVEN.has(role)) return role;
  }
  return undefined;
}
