import { effectiveEntry } from '../framework/start';
import { profileReader } from '../draft/index';
import type { Range } from '../draft/types';
import type { EffectiveDate, Law, Measure, Norm, NormId, Phase, PhaseId } from '../framework/types';
import type { FrameworkIndex } from '../framework/index';
import { articleAt, moved, touches } from './place';
import type { MeasurePart, NormPart, Place } from './types';

const idPattern = /(?:ver:|mtr:|eigen:)?[a-z][a-z0-9]*(?:-[a-z0-9]+)+/giu;

/** The id of the framework written at the offset, in running text or as a key of `afwijkingen`. */
export function normPart(place: Place): NormPart | MeasurePart | undefined {
  const mention = mentionAt(place) ?? idInFrontMatter(place);
  return mention === undefined ? undefined : describe(place, mention.id, mention.range);
}

/** From when a norm binds in this procurement; undefined when it has always been in force. */
export function effectiveDate(place: Place, norm: Norm): EffectiveDate | undefined {
  return effectiveEntry(norm.effective, profileReader(place.draft.profile));
}

/** The phases of the ids, in their order; ids that the framework does not know are left out. */
export function phasesOf(index: FrameworkIndex, ids: readonly PhaseId[]): readonly Phase[] {
  return ids.flatMap((id) => index.phase(id) ?? []);
}

/** Norms of the ids that are one. */
export function normsOf(index: FrameworkIndex, ids: readonly NormId[]): readonly Norm[] {
  return ids.flatMap((id) => index.norm(id) ?? []);
}

/** Measures of the ids that are one. */
export function measuresOf(index: FrameworkIndex, ids: readonly NormId[]): readonly Measure[] {
  return ids.flatMap((id) => index.measure(id) ?? []);
}

/** The laws that the sources of a norm name, each once. */
function lawsOf(index: FrameworkIndex, norm: Norm): readonly Law[] {
  const ids = new Set(norm.sources.flatMap(({ law }) => law ?? []));
  return [...ids].flatMap((id) => index.law(id) ?? []);
}

function describe(place: Place, id: NormId, range: Range): NormPart | MeasurePart | undefined {
  const { index, framework, result } = place;
  const verdict = result.verdicts.find((candidate) => candidate.id === id);
  const topic = framework.topics.find((candidate) => candidate.id === id);
  const shared = { range, clauses: index.clausesFor(id), ...(verdict && { verdict }), ...(topic && { topic }) };
  const norm = index.norm(id);
  if (norm !== undefined) {
    const effective = effectiveDate(place, norm);
    return {
      kind: 'norm',
      norm,
      phases: phasesOf(index, norm.phases),
      measures: measuresOf(index, norm.measures),
      related: normsOf(index, norm.related),
      laws: lawsOf(index, norm),
      ...shared,
      ...(effective && { effective }),
    };
  }
  const measure = index.measure(id);
  if (measure === undefined) return undefined;
  return {
    kind: 'measure',
    measure,
    phases: phasesOf(index, measure.phases),
    norms: normsOf(index, measure.norms),
    ...shared,
  };
}

/** Every id of the framework that stands in a stretch of text, with its place. */
export function idsIn(text: string, start: number, index: FrameworkIndex): readonly { id: NormId; range: Range }[] {
  return [...text.matchAll(idPattern)].flatMap((match) => {
    const id = index.resolveId(match[0]);
    const at = start + match.index;
    return id === undefined ? [] : [{ id, range: { start: at, end: at + match[0].length } }];
  });
}

function mentionAt(place: Place): { id: NormId; range: Range } | undefined {
  const found = articleAt(place.draft, place.offset);
  if (found === undefined) return undefined;
  const { start, facts } = found.article;
  const mention = facts.mentions.find((candidate) => touches(moved(candidate, start), place.offset));
  const id = mention && place.index.resolveId(mention.id);
  return mention && id ? { id, range: moved(mention, start) } : undefined;
}

/** Front matter is no article; there an id is read from the line itself. */
function idInFrontMatter({ draft, offset, index }: Place): { id: NormId; range: Range } | undefined {
  if (!touches(draft.profile.frontMatter, offset)) return undefined;
  const start = draft.text.lastIndexOf('\n', offset - 1) + 1;
  const end = draft.text.indexOf('\n', offset);
  const ids = idsIn(draft.text.slice(start, end < 0 ? undefined : end), start, index);
  return ids.find(({ range }) => touches(range, offset));
}
