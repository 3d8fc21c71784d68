/**
 * Provisions that set another provision of the same document aside: "In afwijking van artikel 6 mag Leverancier …",
 * "Artikel 6.1 geldt niet". A deviation counts against what it takes away in so many words; a provision that does not
 * apply lays nothing down.
 */
import type { ArticleFacts, PlacedArticle } from '../../draft/types';
import type { PlacedHit } from '../../evidence/types';

interface Override {
  /** Index of the provision that sets aside. */
  readonly provision: number;
  /** Addresses set aside, in lower case: `a6`, `r-6.1`, `7.2`. */
  readonly targets: readonly string[];
  /** It says that they do not apply; otherwise it deviates from them. */
  readonly whole: boolean;
}

const ADDRESS = '(?:artikel(?:en)?|lid|clause|section|article|§)?\\s*((?:[a-z]{1,2}-?)?\\d+(?:\\.\\d+)*)';
const DEVIATES = new RegExp(
  `(?:in afwijking van|anders dan|notwithstanding|by way of derogation from)\\s+(?:het bepaalde in\\s+)?${ADDRESS}`,
  'giu',
);
const LAPSES = new RegExp(
  `${ADDRESS}\\s+(?:geldt niet|vervalt|is niet van toepassing|blijft buiten toepassing|does not apply|shall not apply)(?!\\s+(?:als|indien|wanneer|voor zover|tot|if|where|when|to))`,
  'giu',
);

const kept = new WeakMap<ArticleFacts, readonly Override[]>();

/** What the provisions of an article set aside; kept as long as the article is. */
export function overridesIn(facts: ArticleFacts): readonly Override[] {
  const known = kept.get(facts);
  if (known !== undefined) return known;
  const found = facts.provisions.flatMap(({ start, end }, provision): Override[] => {
    const text = facts.text.slice(start, end);
    const addresses = (pattern: RegExp): string[] =>
      [...text.matchAll(pattern)].map(([, one = '']) => one.toLowerCase());
    return [
      { provision, targets: addresses(DEVIATES), whole: false },
      { provision, targets: addresses(LAPSES), whole: true },
    ].filter(({ targets }) => targets.length > 0);
  });
  kept.set(facts, found);
  return found;
}

/** The hits on one element, those set aside by another provision of their document marked as overruled. */
export function overruled(
  hits: readonly PlacedHit[],
  articles: readonly PlacedArticle[],
  files: readonly (string | undefined)[],
): readonly PlacedHit[] {
  if (!hits.some(({ state }) => state === 'present')) return hits;
  const aside = articles.flatMap(({ facts, operative }, article) =>
    operative
      ? overridesIn(facts)
          .filter(({ provision, whole }) => whole || hits.some((hit) => isTaken(hit, article, provision)))
          .map((one) => ({ ...one, article }))
      : [],
  );
  if (aside.length === 0) return hits;
  return hits.map((hit) =>
    hit.state === 'present' &&
    aside.some(
      (one) =>
        files[one.article] === hit.file &&
        !(one.article === hit.article && one.provision === hit.provision) &&
        stands(hit, one.targets, articles),
    )
      ? { ...hit, state: 'weakened', overruled: true }
      : hit,
  );
}

function isTaken({ article, provision, state }: PlacedHit, at: number, own: number): boolean {
  return state === 'weakened' && article === at && provision === own;
}

/** Whether a hit stands in a provision with one of these addresses, or in the article of that number. */
function stands(hit: PlacedHit, targets: readonly string[], articles: readonly PlacedArticle[]): boolean {
  const facts = articles[hit.article]?.facts;
  const path = facts?.provisions[hit.provision]?.path.toLowerCase() ?? '';
  const number = facts?.number.toLowerCase() ?? '';
  return targets.some(
    (target) => target === path || target === number || (target !== '' && path.startsWith(`${target}.`)),
  );
}
