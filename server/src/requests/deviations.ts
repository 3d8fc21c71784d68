import { URI, Utils } from 'vscode-uri';
import { makeDeviationRegister, renderDeviations } from '../../../documents/src/index';
import { format } from '../../../messages/src/index';
import { requests, type DeviationsParams, type DeviationsResult } from '../../../protocol/src/index';
import type { Context } from '../context';
import { version } from '../framework';
import { guarded } from '../guarded';

/** Answers `contractkader/deviations`: the register of deviations of one draft, in the language of the messages. */
export function provideDeviations({ connection, contracts, date }: Context): void {
  connection.onRequest(
    requests.deviations,
    guarded(connection, 'deviations', async (params: DeviationsParams, token): Promise<DeviationsResult> => {
      const contract = await contracts.at(params.uri, token);
      if (contract === undefined) return null;
      const { framework, settings } = contract;
      const result = { ...contract.result, file: Utils.basename(URI.parse(params.uri)) };
      const options = {
        tool: version,
        date: date(),
        language: settings.taal,
        render: format,
        frameworkOf: () => framework,
      };
      const register = makeDeviationRegister([result], options);
      return { markdown: renderDeviations(register, (message) => format(message, settings.taal)) };
    }),
  );
}
