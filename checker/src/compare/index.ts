/**
 * What changed between two versions of a contract: which elements that the norms ask were struck, taken away or put on
 * the other party, which came, and which periods and amounts became others. Where something stands and what number it
 * has makes no difference, nor do other words for the same.
 */
import type { Framework } from '../framework/types';
import type { CheckResult } from '../types';
import { alignWith, becameOf } from './align';
import { askedClauses, normChanges, type AskedClause } from './asked';
import { lostPieces } from './lost';
import { merged } from './merge';
import type { Change, Comparison, ElementChange } from './types';
import { valueChanges } from './values';
import { lidsOf, stateIn, versionOf, type Piece, type Version } from './version';
import type { Sides } from './sides';

export type * from './types';

/** Compares two checked versions. What is asked is what the older one asks. Pure; the same input gives the same result. */
export function compareVersions(older: CheckResult, newer: CheckResult, framework: Framework): Comparison {
  const before = versionOf(older, framework);
  const after = versionOf(newer, framework);
  const sides: Sides = { before, after, toAfter: alignWith(after.pieces), toBefore: alignWith(before.pieces) };
  const asked = askedClauses(older, framework);
  const worse = merged(asked.flatMap((one) => changeOf('worse', one, sides)));
  const better = merged(asked.flatMap((one) => changeOf('better', one, sides)));
  const told = new Set(
    worse.flatMap((change) => change.before.map(({ file, range }) => `${file ?? ''} ${range.start}`)),
  );
  const isNew = ({ before: own }: Change): boolean =>
    own.length === 0 || !own.every(({ file, range }) => told.has(`${file ?? ''} ${range.start}`));
  return {
    changes: [...worse, ...valueChanges(asked, sides, worse), ...better.filter(isNew)],
    profile: profileChanges(older, newer),
  };
}

function changeOf(kind: 'worse' | 'better', { clause, elements }: AskedClause, sides: Sides): readonly Change[] {
  const { before, after, toAfter, toBefore } = sides;
  const [from, to] = kind === 'worse' ? [before, after] : [after, before];
  const [there, back] = kind === 'worse' ? [toAfter, toBefore] : [toBefore, toAfter];
  const lost = elements.flatMap((element) => {
    const pieces = lostPieces({ clause: clause.id, element }, from, to, { there, back });
    return pieces.length === 0 ? [] : [{ element, pieces }];
  });
  if (lost.length === 0) return [];
  const own = unique(lost.flatMap(({ pieces }) => pieces));
  const others = unique(own.flatMap((piece) => becameOf(piece, there, back) ?? []));
  const changed = lost.map(({ element }): ElementChange => {
    const left = stateOf(clause.id, element, to);
    const state = left === 'present' ? 'absent' : left;
    return kind === 'worse'
      ? { clause: clause.id, element, before: 'present', after: state }
      : { clause: clause.id, element, before: state, after: 'present' };
  });
  const ids = changed.map(({ element }) => element);
  return [
    {
      kind,
      clauses: [clause.id],
      norms: normChanges(clause, ids, before.result, after.result),
      elements: changed,
      values: [],
      before: lidsOf(kind === 'worse' ? own : others),
      after: lidsOf(kind === 'worse' ? others : own),
    },
  ];
}

function stateOf(clause: string, element: string, version: Version): ElementChange['after'] {
  const states = version.holding(clause, element).map((piece) => stateIn(piece, clause, element));
  return states.includes('present') ? 'present' : states.includes('weakened') ? 'weakened' : 'absent';
}

function unique(pieces: readonly Piece[]): readonly Piece[] {
  return [...new Set(pieces)].sort((a, b) => a.at - b.at || a.range.start - b.range.start);
}

function profileChanges({ draft: older }: CheckResult, { draft: newer }: CheckResult): Comparison['profile'] {
  const keys = [...new Set([...older.profile.entries.keys(), ...newer.profile.entries.keys()])];
  const text = ({ profile }: typeof older, key: string): string =>
    JSON.stringify(profile.entries.get(key)?.value ?? null);
  return keys.filter((key) => text(older, key) !== text(newer, key)).map((key) => ({ key }));
}
