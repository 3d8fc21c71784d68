/** References within a contract that lead nowhere. */

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende'];
const ENGLISH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
/** What follows a reference to a law, up to its name. */
const OF_LAW =
  /^(?:\(\d+\))?(?:,? (?:lid|leden|paragraph|and|en) ?\d*,?| en bijlage IV| of and Annex IV)*,? ?(?:van de |van die |of the |of that |to the |bij de )?(?:AI-verordening|verordening|AVG|AI Act|GDPR|Act\b)/;

/** What refers to an article or a lid that is not there, with some words around it. */
export function brokenReferences(contract: string): readonly string[] {
  const articles = contract.split(/^## /m).slice(1);
  const numbers = new Set(articles.map((text) => /^\S+ (\d+[a-z]*)/.exec(text)?.[1]));
  return articles.flatMap((text) => {
    const leden = text.split(/^(?=\d+\. )/m).slice(1);
    return leden.flatMap((lid, at) => [
      ...bad(lid, /(?:(?:het|de) vorige (?:lid|leden)|the preceding paragraphs?)/gi, () => at > 0),
      ...bad(lid, /(?:het volgende lid|the following paragraph)/gi, () => at + 1 < leden.length),
      ...bad(lid, /(?<!\d, )\b(?:lid|paragraph) (\d+)/g, (n) => Number(n) <= leden.length),
      ...bad(lid, /het (\S+) lid\b/gi, (word) => !ORDINALS.includes(word) || ORDINALS.indexOf(word) < leden.length),
      ...bad(lid, /the (\S+) paragraph\b/gi, (word) => !ENGLISH.includes(word) || ENGLISH.indexOf(word) < leden.length),
      ...bad(lid, /\b[Aa]rti(?:kel|kelen|cle|cles) (\d+[a-z]*)/g, (n, after) => OF_LAW.test(after) || numbers.has(n)),
      ...bad(
        lid,
        /\{[a-z][^}]*\}|\bundefined\b|(?:dit artikel|this article) (?:van|of) (?:dit artikel|this article)/g,
        () => false,
      ),
    ]);
  });
}

function bad(text: string, pattern: RegExp, holds: (found: string, after: string) => boolean): readonly string[] {
  return [...text.matchAll(pattern)]
    .filter((match) => !holds(match[1] ?? '', text.slice(match.index + match[0].length)))
    .map((match) => text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40));
}
