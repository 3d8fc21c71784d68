import type { Framework, NormId } from '../framework/types';
import type { NormMention } from './types';

/** Ids as they may be written, lower case, with the id that is meant. */
export type MentionIndex = ReadonlyMap<string, NormId>;

/** `aia-09` and `ver:aia-09` mean the norm, `owp-17` the measure; a short id that is both means the norm. */
export function mentionIndex(framework: Framework): MentionIndex {
  const index = new Map<string, NormId>();
  for (const one of [...framework.measures, ...framework.norms]) {
    index.set(one.id.toLowerCase(), one.id);
    if (!one.id.startsWith('eigen:')) index.set(one.shortId.toLowerCase(), one.id);
  }
  return index;
}

const ID = /(?<![\p{L}\p{N}:-])(?:(?:ver:|mtr:)?[a-z]{2,4}-\d{2,3}|eigen:[a-z\d][a-z\d-]{0,60})(?![\p{L}\p{N}-])/giu;

/** Ids of the framework written in the prose of an article. */
export function mentionsIn(prose: string, index: MentionIndex): NormMention[] {
  return [...prose.matchAll(ID)].flatMap((match) => {
    const id = index.get(match[0].toLowerCase());
    return id === undefined ? [] : [{ id, start: match.index, end: match.index + match[0].length }];
  });
}
