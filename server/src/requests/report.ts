import { makeReport } from '../../../documents/src/index';
import { format } from '../../../messages/src/index';
import { requests, type ReportParams, type ReportResult } from '../../../protocol/src/index';
import type { Context } from '../context';
import { version } from '../framework';
import { guarded } from '../guarded';

/** Answers `contractkader/report`: the report of one draft, as the command line writes it. */
export function provideReport({ connection, contracts, date }: Context): void {
  connection.onRequest(
    requests.report,
    guarded(connection, 'report', async (params: ReportParams, token): Promise<ReportResult> => {
      const contract = await contracts.at(params.uri, token);
      if (contract === undefined) return null;
      const { result, framework, settings } = contract;
      const options = { tool: version, date: date(), language: settings.taal, framework, render: format };
      return { ...makeReport([result], options) };
    }),
  );
}
