import type { Language } from '../framework/types';
import { roleOfName } from './party-words';
import type { ArticleFacts, Parties, PartyRole, PlacedArticle } from './types';

const DEFAULTS: Record<Language, Record<PartyRole, string>> = {
  nl: { opdrachtgever: 'Opdrachtgever', opdrachtnemer: 'Opdrachtnemer' },
  en: { opdrachtgever: 'Contracting Authority', opdrachtnemer: 'Contractor' },
};

/** A role word must stand this often, with a capital, to count as a party's name without being declared. */
const OFTEN = 3;

/** Names of the parties: those the draft gives them, then role words that it uses with a capital, else the usual ones. */
export function partiesOf(articles: readonly PlacedArticle[], language: Language): Parties {
  return {
    opdrachtgever: namesOf('opdrachtgever', articles, language),
    opdrachtnemer: namesOf('opdrachtnemer', articles, language),
  };
}

function namesOf(role: PartyRole, articles: readonly PlacedArticle[], language: Language): string[] {
  const declared = articles.flatMap(({ facts }) =>
    facts.partyNames.filter((one) => one.role === role).map((one) => one.name),
  );
  const used = [...usedNames(role, articles)]
    .filter(([, count]) => count >= OFTEN)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const names = new Set([...declared, ...used.map(([name]) => name)]);
  return names.size > 0 ? [...names] : [DEFAULTS[language][role]];
}

function usedNames(role: PartyRole, articles: readonly PlacedArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facts } of articles) {
    for (const [name, count] of roleWords(facts)) {
      if (roleOfName(name) === role) counts.set(name, (counts.get(name) ?? 0) + count);
    }
  }
  return counts;
}

const kept = new WeakMap<ArticleFacts, ReadonlyMap<string, number>>();

/** How often each role word stands in an article with a capital. */
function roleWords(facts: ArticleFacts): ReadonlyMap<string, number> {
  const known = kept.get(facts);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { word, start, end } of facts.tokens) {
    if (roleOfName(word) === undefined) continue;
    const written = facts.text.slice(start, end);
    if (/^\p{Lu}\p{Ll}/u.test(written)) counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  kept.set(facts, counts);
  return counts;
}
