import { askedIn } from '../../../checker/src/explain/index';
import { indexFramework } from '../../../checker/src/framework/index';
import type { Verdict } from '../../../checker/src/types';
import { requests, type StatusCounts, type StatusParams, type StatusResult } from '../../../protocol/src/index';
import type { Contract } from '../checking/contracts';
import type { Context } from '../context';
import { guarded } from '../guarded';

/** Answers `contractkader/status`: how the draft stands, counted per phase. */
export function provideStatus({ connection, contracts }: Context): void {
  connection.onRequest(
    requests.status,
    guarded(connection, 'status', async (params: StatusParams, token) => {
      const contract = await contracts.at(params.uri, token);
      return contract === undefined ? null : statusOf(contract);
    }),
  );
}

/** Counts the verdicts of a contract. */
export function statusOf({ document, version, result, framework, settings }: Contract): StatusResult {
  const index = indexFramework(framework);
  const perPhase = framework.phases.map((phase) => ({ phase, verdicts: askedIn(result, phase, index) }));
  return {
    uri: document.uri,
    version,
    total: count([...new Set(perPhase.flatMap(({ verdicts }) => verdicts))]),
    phases: perPhase
      .filter(({ verdicts }) => verdicts.length > 0)
      .map(({ phase, verdicts }) => ({ id: phase.id, title: phase.title[settings.taal], ...count(verdicts) })),
    unknownKeys: result.unknownKeys.map(({ key }) => key),
    findings: result.findings.length,
  };
}

function count(verdicts: readonly Verdict[]): StatusCounts {
  const counts = { covered: 0, partial: 0, weakened: 0, missing: 0 };
  for (const { status } of verdicts) {
    if (status === 'covered' || status === 'partial' || status === 'weakened' || status === 'missing') counts[status]++;
  }
  return counts;
}
