import type { CitationPart } from '../../../checker/src/explain/index';
import { titled } from './ids';
import { bold, bullets, link, paragraphs } from './markdown';
import type { Say } from './say';

/** The card of a reference to law: the article's subject, which norms rest on it, where to read it. */
export function renderCitation(part: CitationPart, say: Say): string {
  const { citation, law, article, norms } = part;
  const what = citation.annex === true ? 'annex' : 'article';
  const lawName = law.names[0] ?? say.of(law.title);
  const lid = citation.lid;
  const noSuchLid =
    article !== undefined &&
    article.leden.length > 0 &&
    article.amended !== true &&
    lid !== undefined &&
    /^\d+$/.test(lid) &&
    !article.leden.includes(lid);
  return paragraphs(
    article === undefined
      ? say.text('explain.no-such-article', { what, law: lawName, number: citation.article })
      : `${bold(say.text('explain.cited', { what, law: lawName, number: article.number }))} · ${say.of(article.title)}`,
    noSuchLid ? say.text('explain.no-such-lid', { lid, count: article.leden.length }) : undefined,
    article?.amended === true ? say.text('explain.amended') : undefined,
    norms.length > 0
      ? `${say.text('explain.rests-on-it', { count: norms.length })}\n\n${bullets(norms.map((norm) => titled(norm, say)))}`
      : undefined,
    `${link(law.reference, law.url)} · ${say.text('explain.text-of', { date: law.textDate })}`,
  );
}
