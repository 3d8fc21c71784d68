import type { CitationPart } from '../../../checker/src/explain/index';
import { titled } from './ids';
import { bold, bullets, link, paragraphs } from './markdown';
import type { Say } from './say';

/** The card of a reference to law: the article's subject, which norms rest on it, where to read it. */
export function renderCitation(part: CitationPart, say: Say): string {
  const { law, norms } = part;
  return paragraphs(
    headline(part, say),
    missingLid(part, say),
    amended(part, say),
    norms.length > 0
      ? `${say.text('explain.rests-on-it', { count: norms.length })}\n\n${bullets(norms.map((norm) => titled(norm, say)))}`
      : undefined,
    [
      link(law.reference, law.url),
      ...(law.textDate === undefined ? [] : [say.text('explain.text-of', { date: law.textDate })]),
    ].join(' · '),
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

/** What a later document changes in the article, and whether that is in force. */
function amended({ citation: { lid }, article, law: { amendment } }: CitationPart, say: Say): string | undefined {
  if (article?.amended !== true || amendment === undefined) return undefined;
  const isNew = lid !== undefined && article.insertedLeden?.includes(lid) === true;
  return say.text('explain.amended', {
    what: article.inserted ? 'inserted' : isNew ? 'lid' : 'changed',
    document: amendment.document,
    date: amendment.date,
    status: amendment.status,
    note: say.of(amendment.note),
  });
}

/** Said only when it is certain: of changed articles both versions may be meant. */
function missingLid({ citation: { lid }, article }: CitationPart, say: Say): string | undefined {
  if (article === undefined || article.amended === true || article.leden.length === 0) return undefined;
  if (lid === undefined || !/^\d+$/.test(lid) || article.leden.includes(lid)) return undefined;
  return say.text('explain.no-such-lid', { lid, count: article.leden.length });
}
