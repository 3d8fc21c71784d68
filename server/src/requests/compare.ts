import { TextDocument } from 'vscode-languageserver-textdocument';
import { createMemory } from '../../../checker/src/check';
import { compareVersions } from '../../../checker/src/compare/index';
import type { ProfileValue } from '../../../checker/src/framework/types';
import type { CheckResult } from '../../../checker/src/types';
import { makeComparisonReport, renderComparison } from '../../../documents/src/index';
import { format } from '../../../messages/src/index';
import { requests, type CompareParams, type CompareResult, type VersionText } from '../../../protocol/src/index';
import type { Contract } from '../checking/contracts';
import type { Context } from '../context';
import { version } from '../framework';
import { guarded } from '../guarded';

/** Answers `contractkader/compare`: what the newer of two texts took away or changed, in the language of the messages. */
export function provideComparison({ connection, check, date }: Context): void {
  connection.onRequest(
    requests.compare,
    guarded(connection, 'compare', async ({ older, newer }: CompareParams, token): Promise<CompareResult> => {
      const read = (one: VersionText, profile: Readonly<Record<string, ProfileValue>> = {}) =>
        check({
          document: TextDocument.create(one.uri, 'markdown', 0, one.text),
          version: 0,
          text: one.text,
          memory: createMemory(),
          annexPaths: [],
          stopped: () => token.isCancellationRequested,
          over: { force: true, profile: { setting: profile } },
        });
      const [first, second] = [await read(older), await read(newer)];
      if (first === undefined || second === undefined) return null;
      const before = second.result.draft.profile.declared ? await withProfileOf(second, first, older, read) : first;
      const after = first.result.draft.profile.declared ? await withProfileOf(first, second, newer, read) : second;
      if (before === undefined || after === undefined) return null;
      const { framework, settings } = first;
      const results = [
        { ...before.result, file: older.name },
        { ...after.result, file: newer.name },
      ] as const;
      const comparison = compareVersions(...results, framework);
      const options = { tool: version, date: date(), language: settings.taal, framework };
      const report = makeComparisonReport(comparison, ...results, options);
      return { markdown: renderComparison(report, (message) => format(message, settings.taal)) };
    }),
  );
}

/** A version without a profile, as a supplier sends it back, is held against the profile of the other. */
async function withProfileOf(
  { result }: Contract,
  own: Contract,
  text: VersionText,
  read: (one: VersionText, profile: Readonly<Record<string, ProfileValue>>) => Promise<Contract | undefined>,
): Promise<Contract | undefined> {
  return own.result.draft.profile.declared ? own : read(text, borrowed(result));
}

/** What a draft itself sets of its profile; its annexes and deviations are its own. */
function borrowed({ draft }: CheckResult): Readonly<Record<string, ProfileValue>> {
  const entries = [...draft.profile.entries].filter(
    ([key, { from }]) => from !== 'default' && key !== 'bijlagen' && key !== 'afwijkingen',
  );
  return Object.fromEntries(entries.map(([key, { value }]) => [key, value]));
}
