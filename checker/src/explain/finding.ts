import { rangeInContract } from '../dossier/articles';
import { measuresOf, normsOf } from './norms';
import { touches } from './place';
import type { FindingPart, Place } from './types';

/** The findings at the offset, in the order of the result. */
export function findingParts(place: Place): readonly FindingPart[] {
  const { result, index, offset } = place;
  return result.findings
    .map((finding) => ({ finding, range: rangeInContract(finding, result.annexes) }))
    .filter(({ range }) => touches(range, offset))
    .map(({ finding, range }) => {
      const norms = normsOf(index, finding.norms);
      const phase = finding.phase === undefined ? undefined : index.phase(finding.phase);
      const measureIds = [...finding.norms, ...norms.flatMap((norm) => norm.measures)];
      return {
        kind: 'finding',
        range,
        finding,
        norms,
        measures: measuresOf(index, [...new Set(measureIds)]),
        clauses: finding.clauses.flatMap((id) => index.clause(id) ?? []),
        verdicts: result.verdicts.filter((verdict) => finding.norms.includes(verdict.id)),
        ...(phase && { phase }),
      };
    });
}
