import type { CitationPart } from '../../../checker/src/explain/index';
import { titled } from './ids';
import { bold, bullets, link, paragraphs } from './markdown';
import type { Say } from './say';

/** The card of a reference to law: the article's subject, which norms rest on it, where to read it. */
export function renderCitation(part: CitationPart, say: Say): string {
  const { law, article, norms } = part;
  return paragraphs(
    headline(part, say),
    missingLid(part, say),
    article?.amended === true ? say.text('explain.amended') : undefined,
    norms.length > 0
      ? `${say.text('explain.rests-on-it', { count: norms.length })}\n\n${bullets(norms.map((norm) => titled(norm, say)))}`
      : undefined,
    `${link(law.reference, law.url)} · ${say.text('explain.text-of', { date: law.textDate })}`,
  );
}

function headline({ citation, law, article }: CitationPart, say: Say): string {
  const what = citation.annex === true ? 'annex' : 'article';
  const name = say.language === 'nl' ? (law.names[0] ?? law.title.nl) : say.of(law.title);
  const listed = citation.annex === true ? law.annexes : law.articles;
  // Of many laws only the name is known: then nothing can be said of their articles.
  if (article === undefined && listed.length > 0) {
    return say.text('explain.no-such-article', { what, law: name, number: citation.article });
  }
  const lid = citation.lid ?? '';
  const hasLid = lid === '' ? 'no' : 'yes';
  const cited = say.text('explain.cited', {
    what,
    law: name,
    number: article?.number ?? citation.article,
    lid,
    hasLid,
  });
  return `${bold(cited)} · ${say.of(article?.title ?? law.title)}`;
}

/** Said only when it is certain: of changed articles both versions may be meant. */
function missingLid({ citation: { lid }, article }: CitationPart, say: Say): string | undefined {
  if (article === undefined || article.amended === true || article.leden.length === 0) return undefined;
  if (lid === undefined || !/^\d+$/.test(lid) || article.leden.includes(lid)) return undefined;
  return say.text('explain.no-such-lid', { lid, count: article.leden.length });
}
