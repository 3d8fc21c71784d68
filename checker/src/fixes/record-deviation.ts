/** Records with the deviations of the draft that a clause is left out on purpose, with the reason as a tab stop. */
import type { Deviation, Draft } from '../draft/types';
import type { FrameworkIndex } from '../framework/index';
import type { Clause, NormId } from '../framework/types';
import { explains } from '../status';
import type { Edit, Finding, Fix, Verdict } from '../types';
import { addDeviations } from './deviations-place';
import { createWriter, type Writer, type Written } from './snippet';

const kinds: readonly Deviation['kind'][] = ['niet-van-toepassing', 'elders-geregeld', 'risico-aanvaard'];

/** Clauses that are asked for and can fulfil a norm. */
export type AskedFor = (norm: NormId) => readonly Clause[];

/** As the verdicts of a check say it. */
export function askedFor(verdicts: readonly Verdict[], index: FrameworkIndex): AskedFor {
  return (norm) => {
    const asked = verdicts.find(({ id }) => id === norm)?.clauses ?? [];
    return asked.flatMap((id) => index.clause(id) ?? []);
  };
}

/** One fix for each kind of deviation that would settle all norms of the finding: law is not waived. */
export function recordDeviation(
  finding: Finding,
  clause: Clause,
  draft: Draft,
  index: FrameworkIndex,
  asked: AskedFor,
): readonly Fix[] {
  return settling(finding.norms, index, asked).flatMap((kind) => {
    const edit = deviationEdit(kind, finding.norms, draft, index);
    if (edit === undefined) return [];
    const title = { id: 'fixes.record-deviation', args: { clause: clause.title, kind } };
    return [{ title, finding, preferred: false, edits: [edit] }];
  });
}

/** Whether some deviation can be recorded that settles all of these norms. */
export function canRecord(norms: readonly NormId[], draft: Draft, index: FrameworkIndex, asked: AskedFor): boolean {
  return settling(norms, index, asked).some((kind) => deviationEdit(kind, norms, draft, index) !== undefined);
}

function settling(norms: readonly NormId[], index: FrameworkIndex, asked: AskedFor): readonly Deviation['kind'][] {
  return kinds.filter((kind) =>
    norms.every((id) => explains({ kind, reason: 'x', place: 'x' }, index.norm(id), asked(id))),
  );
}

function deviationEdit(
  kind: Deviation['kind'],
  norms: readonly NormId[],
  draft: Draft,
  index: FrameworkIndex,
): Edit | undefined {
  const writer = createWriter();
  const line = norms.map((id) => ({ key: keyFor(id, index), line: onOneLine(kind, writer) }));
  const lines = createWriter();
  const block = norms.map(() => onLines(kind, lines));
  return addDeviations(
    draft,
    line.map((entry, at) => ({ ...entry, block: block[at] ?? [] })),
  );
}

/** The id as it is written in a contract, in full where the short form means something else. */
function keyFor(id: NormId, index: FrameworkIndex): string {
  const short = index.norm(id)?.shortId ?? index.measure(id)?.shortId ?? id;
  return index.resolveId(short) === id ? short : id;
}

function fieldsOf(kind: Deviation['kind']): readonly (readonly [key: string, hint: string])[] {
  const reason = ['reden', '[reden]'] as const;
  return kind === 'elders-geregeld' ? [['plaats', '[vindplaats]'], reason] : [reason];
}

function onOneLine(kind: Deviation['kind'], writer: Writer): Written {
  writer.text(`{ soort: ${kind}`);
  for (const [key, hint] of fieldsOf(kind)) {
    writer.text(`, ${key}: "`);
    writer.stop(hint);
    writer.text('"');
  }
  writer.text(' }');
  return writer.take();
}

function onLines(kind: Deviation['kind'], writer: Writer): readonly Written[] {
  writer.text(`soort: ${kind}`);
  const lines = [writer.take()];
  for (const [key, hint] of fieldsOf(kind)) {
    writer.text(`${key}: "`);
    writer.stop(hint);
    writer.text('"');
    lines.push(writer.take());
  }
  return lines;
}
