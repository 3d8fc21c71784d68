/** What a declared set of conditions brings in, articles that are excluded left out. */
import type { Found } from '../evidence/types';
import type { Clause, ConditionsGift } from '../framework/types';

/**
 * The gifts of which no article is excluded. An excluded article takes its leden along (`12` takes `12.3`), and one of
 * which a lid is excluded does not give effect to the norm any more either.
 *
 * @param except numbers as a contract writes them: `12`, `12.3`, `14.2.a`
 */
export function remaining(gifts: readonly ConditionsGift[], except: readonly string[]): readonly ConditionsGift[] {
  const out = except.map(plain);
  return gifts.filter(({ articles }) => !articles.some((article) => out.some((one) => touches(plain(article), one))));
}

function touches(article: string, excluded: string): boolean {
  return article === excluded || article.startsWith(`${excluded}.`) || excluded.startsWith(`${article}.`);
}

/** `14.2.A`, `14.2 a` and `14.2 sub a` are `14.2.a`. */
function plain(number: string): string {
  return (number.toLowerCase().match(/\d+|[a-z]+/g) ?? []).filter((part) => !WORDS.has(part)).join('.');
}

const WORDS = new Set([
  'artikel',
  'artikelen',
  'article',
  'articles',
  'art',
  'lid',
  'leden',
  'sub',
  'onder',
  'paragraph',
]);

/**
 * Whether these gifts, together with what the contract's own text holds, give effect to a norm: one of them does so
 * whole, or all core elements that some clause needs for it are there.
 */
export function givesEffect(
  gifts: readonly ConditionsGift[],
  found: Pick<Found, 'id' | 'present'>,
  clauses: readonly Clause[],
): boolean {
  const own = gifts.filter(({ norm }) => norm === found.id);
  if (own.length === 0) return false;
  if (own.some(({ elements }) => elements.length === 0)) return true;
  const held = new Set([...own.flatMap(({ elements }) => elements), ...found.present].map(keyOf));
  return clauses.some((clause) => {
    const needed = clause.fulfils.filter(({ norm }) => norm === found.id).flatMap(({ elements }) => elements);
    const core = clause.elements.filter(({ id, core }) => core && needed.includes(id)).map(({ id }) => id);
    const counted = core.length > 0 ? core : needed;
    return counted.length > 0 && counted.every((element) => held.has(keyOf({ clause: clause.id, element })));
  });
}

function keyOf({ clause, element }: { readonly clause: string; readonly element: string }): string {
  return `${clause} ${element}`;
}
