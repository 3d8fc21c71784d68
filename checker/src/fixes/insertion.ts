/** Model clauses written into a draft: which edits, and which numbers the new articles get. */
import { profileReader } from '../draft/index';
import type { Draft } from '../draft/types';
import type { ProfileReader } from '../framework/applies';
import type { Clause, ElementId, Framework } from '../framework/types';
import type { Edit } from '../types';
import { headingLike } from './heading';
import { insertedLeden } from './insertable';
import { ledenLike } from './leden';
import { lidReference, writeLid } from './lid';
import { freeNumber, lastOf } from './numbering';
import { placeFor, type Place } from './place';
import { createWriter, type Writer, type Written } from './snippet';
import { objectName, partyNames } from './template';

export interface Insertion {
  readonly edits: readonly Edit[];
  /** Numbers of the new articles in the order of the clauses; empty where articles have none. */
  readonly numbers: readonly string[];
}

interface Spot {
  readonly place: Place;
  readonly articles: Written[];
  last: string;
}

/**
 * Inserts clauses, each at its place; those at the same place are numbered on. One edit a place, tab stops in order.
 * `placeOf` decides where when it is not for us to choose (completion: where the drafter is typing).
 */
export function insertClauses(
  clauses: readonly Clause[],
  draft: Draft,
  framework: Framework,
  placeOf: (clause: Clause) => Place = (clause) => placeFor(draft, clause, framework),
): Insertion {
  const profile = profileReader(draft.profile);
  const used = new Set(draft.articles.map(({ facts }) => facts.number).filter((number) => number !== ''));
  const spots = new Map<number, Spot>();
  const writer = createWriter();
  const numbers = clauses.map((clause) => {
    const place = placeOf(clause);
    const spot = spots.get(place.offset) ?? { place, articles: [], last: place.model?.facts.number ?? '' };
    spots.set(place.offset, spot);
    const number = nextNumber(spot, used, draft);
    used.add(number);
    spot.last = number;
    writeArticle(clause, number, { draft, profile, place, writer });
    spot.articles.push(writer.take());
    return number;
  });
  return { edits: [...spots.values()].map((spot) => editFor(spot, draft)), numbers };
}

function nextNumber({ place, last, articles }: Spot, used: ReadonlySet<string>, draft: Draft): string {
  const listed = headingLike(place.model, draft, draft.language).listed;
  if (last !== '') return listed ? lastOf(last, used) : freeNumber(last, place.following, used);
  if (place.model !== undefined || articles.length > 0) return '';
  return place.following === '' ? '1' : lastOf(place.following, used);
}

interface Setting {
  readonly draft: Draft;
  readonly profile: ProfileReader;
  readonly place: Place;
  readonly writer: Writer;
}

function writeArticle(clause: Clause, number: string, { draft, profile, place, writer }: Setting): void {
  const { leden, language } = insertedLeden(clause, profile, draft.language);
  const heading = headingLike(place.model, draft, language);
  const style = ledenLike(place.model, draft);
  const filling = {
    names: partyNames(draft.parties, language),
    object: objectName(profile.get('soort-toepassing'), language),
    lidOf: (element: ElementId): string => {
      const at = leden.findIndex((lid) => lid.elements.includes(element));
      if (at < 0) return language === 'nl' ? 'dit artikel' : 'this article';
      return lidReference(style, number, at + 1, language);
    },
  };
  writer.text(heading.write(number, clause.title[language]));
  leden.forEach((lid, at) => {
    const marker = style.marker(number, at + 1);
    writer.text(at > 0 ? style.between : heading.runIn && marker === '' ? ' ' : '\n\n');
    writeLid(lid, marker, { style, filling, writer });
  });
}

function editFor({ place, articles }: Spot, draft: Draft): Edit {
  const before = draft.text.slice(0, place.offset);
  const opening = before === '' || /\n[ \t]*\r?\n$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const closing = place.offset >= draft.text.length ? '\n' : '\n\n';
  const wrap = (parts: readonly string[]): string => inEol(opening + parts.join('\n\n') + closing, draft.eol);
  return {
    range: { start: place.offset, end: place.offset },
    newText: wrap(articles.map((article) => article.plain)),
    snippet: wrap(articles.map((article) => article.snippet)),
  };
}

function inEol(text: string, eol: Draft['eol']): string {
  return eol === '\n' ? text : text.replace(/\r?\n/g, eol);
}
