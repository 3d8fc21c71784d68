import { check } from '../../../checker/src/check';
import { MOST_ROUNDS, namedPaths, wantedPaths } from '../../../checker/src/dossier/wanted';
import type { CheckInput, CheckResult, RuleId, Severity } from '../../../checker/src/types';
import type { Settings, SeveritySetting } from '../../../protocol/src/index';
import type { Platform } from '../platform';
import type { Policies } from '../policy/policies';
import type { SettingsStore } from '../settings';
import { annexUri, type Borders } from '../workspace/allowed';
import { readAnnexes, type Annexes } from '../workspace/annexes';
import { isNamedContract } from '../workspace/globs';
import type { Workspace } from '../workspace/workspace';
import type { Check, Run } from './contracts';
import { mayBeContract } from './declared';
import { runInSlices } from './slices';

/**
 * Larger drafts are not read while someone types, in UTF-16 units; the command line goes further. A contract of a
 * thousand pages has some 3 million.
 */
export const largestDraft = 5_000_000;

/** What a check needs besides the text. */
export interface Surroundings {
  readonly platform: Platform;
  readonly settings: SettingsStore;
  readonly workspace: Workspace;
  readonly policies: Policies;
  /** Uris of the workspace folders. */
  readonly folders: () => readonly string[];
  /** Whether files next to a contract can be read: an editor that serves its files does so only from open folders. */
  readonly canReadBeside: () => boolean;
  /** Reference date, YYYY-MM-DD. */
  readonly date: () => string;
}

/** Makes the check of one document: settings, then the text in slices, then once more when it names other annexes. */
export function documentCheck(around: Surroundings): Check {
  return async (run) => {
    const settings = await around.settings.of(run.document.uri);
    const force = run.over?.force === true || isNamedContract(run.document.uri, settings.contracten, around.folders());
    if (run.stopped() || (!force && !mayBeContract(run.text))) return undefined;
    if (around.policies.concerns(run.document.uri)) return undefined;
    const framework = await around.policies.frameworkFor(run.document.uri, settings);
    const borders: Borders = { folders: around.folders(), extra: settings.beleidsmappen };
    const once = async (annexes: Annexes | undefined): Promise<CheckResult | undefined> => {
      if (run.stopped()) return undefined;
      const input: CheckInput = {
        file: run.document.uri,
        text: run.text,
        date: around.date(),
        framework,
        severities: severitiesOf(settings),
        force,
        largest: largestDraft,
        ...(run.over?.profile && { profile: run.over.profile }),
        ...(annexes && { annexes }),
      };
      return (await runInSlices(check(input, run.memory), around.platform, run.stopped))?.value;
    };
    // A document that was never saved has no place from which a path counts.
    const looks = around.canReadBeside() && !run.document.uri.startsWith('untitled:');
    const read = (paths: readonly string[]): Promise<Annexes> =>
      readAnnexes(run.document.uri, paths, borders, around.workspace);
    const result = await (looks ? withItsAnnexes(run, read, once) : once(undefined));
    if (result?.isContract !== true) return undefined;
    return {
      document: run.document,
      version: run.version,
      result,
      framework,
      settings,
      annexUris: annexUrisOf(result, run.document.uri, borders),
    };
  };
}

/** The annexes are known only after the contract was read; mostly they are those of the last time. */
async function withItsAnnexes(
  run: Run,
  read: (paths: readonly string[]) => Promise<Annexes>,
  once: (annexes: Annexes) => Promise<CheckResult | undefined>,
): Promise<CheckResult | undefined> {
  let annexes = await read(run.annexPaths);
  let result = await once(annexes);
  for (let round = 0; round < MOST_ROUNDS && result !== undefined; round++) {
    const wanted = wantedPaths(result, annexes);
    if (wanted.length === 0) break;
    annexes = new Map([...annexes, ...(await read(wanted))]);
    result = await once(annexes);
  }
  return result;
}

/** Uris of the files that it names and that may be read, by path. */
function annexUrisOf(result: CheckResult, contract: string, borders: Borders): ReadonlyMap<string, string> {
  return new Map(
    namedPaths(result).flatMap((path) => {
      const uri = annexUri(contract, path, borders);
      return uri === undefined ? [] : [[path, uri] as const];
    }),
  );
}

const severityOf: Readonly<Record<SeveritySetting, Severity | 'off'>> = {
  fout: 'error',
  waarschuwing: 'warning',
  informatie: 'information',
  hint: 'hint',
  uit: 'off',
};

/** Rule ids that do not exist do no harm: no finding has them. */
function severitiesOf(settings: Settings): Partial<Record<RuleId, Severity | 'off'>> {
  return Object.fromEntries(Object.entries(settings.ernst).map(([rule, setting]) => [rule, severityOf[setting]]));
}
