/** Adds to an article the leden that carry what its clause lacks; the preferred fix of an incomplete clause. */
import { inFile } from '../dossier/articles';
import { viewOf } from '../dossier/view';
import { profileReader } from '../draft/index';
import type { Draft, PlacedArticle } from '../draft/types';
import { indexFramework } from '../framework/index';
import type { ElementId, Framework, Language, Lid } from '../framework/types';
import type { CheckResult, Edit, Finding, Fix } from '../types';
import { addedLeden } from './added-leden';
import { beginsOther } from './begins-other';
import { fromStyle, ledenLike, topLeden, type LidWriter } from './leden';
import { lidReference, writeLid } from './lid';
import { endOf } from './place';
import { createWriter, type Written } from './snippet';
import { standingReferences } from './standing-references';
import { objectName, partyNames } from './template';

/** The fix; none where the text that the profile selects has no lid for what is lacking, or one that says too much. */
export function addElements(finding: Finding, result: CheckResult, framework: Framework): readonly Fix[] {
  const view = viewOf(result, finding.file);
  if (view === undefined) return [];
  const { draft, verdicts } = view;
  const clause = indexFramework(framework).clause(finding.clauses[0] ?? '');
  const at = draft.articles.findIndex(({ start, facts }) => holds(start, facts.text.length, finding.range.start));
  const article = draft.articles[at];
  if (clause === undefined || article === undefined) return [];
  const profile = profileReader(result.draft.profile);
  const references = standingReferences(clause, at, draft, verdicts);
  const wanted = article.facts.language;
  const stands = (element: ElementId): boolean => references(element, wanted) !== undefined;
  const { leden, language } = addedLeden(clause, finding.elements, profile, wanted, stands);
  if (leden.length === 0) return [];
  const edit = writeAtEnd(leden, article, draft, {
    language,
    object: objectName(profile.get('soort-toepassing'), language),
    standing: (element) => references(element, language),
  });
  if (beginsOther(edit, { article, draft }, clause.id, result, framework)) return [];
  const { number, title } = article.facts;
  const place = number !== '' ? 'number' : title !== '' ? 'title' : 'none';
  const args = { place, article: number || title, n: leden.length, clause: clause.title };
  return [
    { title: { id: 'fixes.add-elements', args }, finding, preferred: true, edits: [{ ...edit, ...inFile(finding) }] },
  ];
}

function holds(start: number, length: number, offset: number): boolean {
  return offset >= start && offset < start + length;
}

interface Words {
  readonly language: Language;
  readonly object: string;
  /** How an element that stands in the draft already is referred to. */
  readonly standing: (element: ElementId) => string | undefined;
}

function writeAtEnd(leden: readonly Lid[], article: PlacedArticle, draft: Draft, words: Words): Edit {
  const { style, number, first } = continuing(article, draft);
  const writer = createWriter();
  const filling = {
    names: partyNames(draft.parties, words.language),
    object: words.object,
    lidOf: (element: ElementId): string => {
      const at = leden.findIndex((lid) => lid.elements.includes(element));
      if (at >= 0 && style.marker(number, 1) !== '') return lidReference(style, number, first + at, words.language);
      return words.standing(element) ?? (words.language === 'nl' ? 'dit artikel' : 'this article');
    },
  };
  leden.forEach((lid, at) => {
    if (at > 0) writer.text(style.between);
    writeLid(lid, style.marker(number, first + at), { style, filling, writer });
  });
  return editAt(lineAfter(article, draft), writer.take(), { between: style.between, draft });
}

/** How the article's own numbering goes on: its style, the number its leden bear, and the first free one. */
function continuing(
  article: PlacedArticle,
  draft: Draft,
): { readonly style: LidWriter; readonly number: string; readonly first: number } {
  const { facts } = article;
  const own = topLeden(facts);
  const label = own.at(-1)?.label ?? '';
  const style = own.length > 0 ? ledenLike(article, draft) : fromStyle('geen');
  const dot = label.lastIndexOf('.');
  const last = /(\d+)$/.exec(label)?.[1];
  return {
    style,
    number: dot > 0 ? label.slice(0, dot) : facts.number,
    first: (last === undefined ? own.length : Number(last)) + 1,
  };
}

/** Start of the line after the article's last written one, so that an editor does not indent what is inserted. */
function lineAfter(article: PlacedArticle, draft: Draft): number {
  const written = draft.text.slice(0, endOf(draft, article)).trimEnd().length;
  const end = draft.text.indexOf('\n', written);
  return end < 0 ? draft.text.length : end + 1;
}

function editAt(
  offset: number,
  { plain, snippet }: Written,
  { between, draft: { text, eol } }: { readonly between: string; readonly draft: Draft },
): Edit {
  const opening = text.slice(0, offset).endsWith('\n') ? between.slice(1) : between;
  const rest = text.slice(offset);
  const closing = rest === '' || /^[ \t]*\r?\n/.test(rest) ? '\n' : '\n\n';
  const wrap = (lines: string): string => (opening + lines + closing).replace(/\r?\n/g, eol);
  return { range: { start: offset, end: offset }, newText: wrap(plain), snippet: wrap(snippet) };
}
