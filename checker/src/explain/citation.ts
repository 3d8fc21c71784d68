import type { Citation } from '../draft/types';
import type { Law, LawArticle, Norm } from '../framework/types';
import { articleAt, moved, touches } from './place';
import type { CitationPart, Place } from './types';

/** The reference to law at the offset, when it is one of a law the framework holds. */
export function citationPart(place: Place): CitationPart | undefined {
  const found = articleAt(place.draft, place.offset);
  if (found === undefined) return undefined;
  const { start, facts } = found.article;
  const citation = facts.citations.find((candidate) => touches(moved(candidate, start), place.offset));
  const law = citation && place.index.law(citation.law);
  if (citation === undefined || law === undefined) return undefined;
  const article = articleOf(law, citation);
  return {
    kind: 'citation',
    range: moved(citation, start),
    citation,
    law,
    norms: citation.annex === true ? [] : normsOn(place.framework.norms, law, citation.article),
    ...(article && { article }),
  };
}

function articleOf(law: Law, citation: Citation): LawArticle | undefined {
  const list = citation.annex === true ? law.annexes : law.articles;
  return list.find((article) => article.number.toLowerCase() === citation.article.toLowerCase());
}

function normsOn(norms: readonly Norm[], law: Law, article: string): readonly Norm[] {
  return norms.filter((norm) => norm.sources.some((source) => source.law === law.id && source.article === article));
}
