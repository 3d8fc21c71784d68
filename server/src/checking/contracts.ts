/**
 * The one place where drafts are checked. Every feature asks here for the result at the document's present version;
 * those that ask at the same time share one check. A newer version stops the check of an older one.
 */
import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createMemory, type Memory } from '../../../checker/src/check';
import type { Framework } from '../../../checker/src/framework/types';
import type { CheckInput, CheckResult } from '../../../checker/src/types';
import type { Settings } from '../../../protocol/src/index';
import { canonical } from '../workspace/kept-files';
import { contentModified, requestCancelled } from './errors';

/** A checked contract. `document` is at the version that was checked until the next `await` of its user. */
export interface Contract {
  readonly document: TextDocument;
  readonly version: number;
  readonly result: CheckResult;
  readonly framework: Framework;
  readonly settings: Settings;
  /** Uris of the files (annexes, deviations) that it names and that may be read, by their path from the contract's folder. */
  readonly annexUris: ReadonlyMap<string, string>;
}

/** A check under way. */
export interface Run {
  readonly document: TextDocument;
  readonly version: number;
  readonly text: string;
  readonly memory: Memory;
  /** Annex paths of the last check: most likely those of this one too. */
  readonly annexPaths: readonly string[];
  readonly stopped: () => boolean;
  /** Goes before what the document and the settings say. */
  readonly over?: Pick<CheckInput, 'force' | 'profile'>;
}

/** Makes a contract of a document: undefined when it is none or when the run was stopped. */
export type Check = (run: Run) => Promise<Contract | undefined>;

export interface Contracts {
  /**
   * The contract at its present version, or undefined when the document is none or is not open.
   * Rejects with RequestCancelled or, when the document changes meanwhile, ContentModified.
   */
  readonly at: (uri: string, token: CancellationToken) => Promise<Contract | undefined>;
  /** The last result, whatever its version. */
  readonly last: (uri: string) => Contract | undefined;
  /** What was found out is no longer sure (settings, an annex): the next question checks again. */
  readonly stale: (concerns: (contract: Contract | undefined) => boolean) => void;
  readonly closed: (uri: string) => void;
  /** Uris of the open contracts whose last check named the file as an annex. */
  readonly naming: (annex: string) => readonly string[];
  /** Calls `listener` with the uri of the document after every finished check. */
  readonly onChecked: (listener: (uri: string) => void) => void;
}

interface Job {
  readonly version: number;
  readonly made: Promise<Contract | undefined>;
  waiting: number;
  stop: boolean;
}

interface Kept {
  memory: Memory;
  job?: Job | undefined;
  done?: { readonly version: number; readonly contract: Contract | undefined } | undefined;
  last?: Contract | undefined;
}

/** Keeps the checks of all open documents. */
export function createContracts(open: (uri: string) => TextDocument | undefined, check: Check): Contracts {
  const kept = new Map<string, Kept>();
  const listeners: ((uri: string) => void)[] = [];

  const start = (document: TextDocument, state: Kept): Job => {
    const run: Run = {
      document,
      version: document.version,
      text: document.getText(),
      memory: state.memory,
      annexPaths: [...(state.last?.annexUris.keys() ?? [])],
      stopped: () => job.stop || document.version !== job.version,
    };
    const job: Job = { version: document.version, waiting: 0, stop: false, made: check(run) };
    const settle = (contract: Contract | undefined): void => {
      if (state.job !== job) return;
      state.job = undefined;
      if (run.stopped()) return;
      state.done = { version: job.version, contract };
      state.last = contract;
      for (const listener of listeners) listener(document.uri);
    };
    job.made.then(settle, () => {
      if (state.job !== job) return;
      state.job = undefined;
      // A check that threw may have left half of something behind.
      state.memory = createMemory();
    });
    return job;
  };

  const at = async (uri: string, token: CancellationToken): Promise<Contract | undefined> => {
    const document = open(uri);
    if (document === undefined) return undefined;
    const state = kept.get(uri) ?? { memory: createMemory() };
    kept.set(uri, state);
    if (state.done?.version === document.version) return state.done.contract;
    if (state.job !== undefined && (state.job.stop || state.job.version !== document.version)) {
      state.job.stop = true;
      state.job = undefined;
    }
    const job = (state.job ??= start(document, state));
    job.waiting++;
    const contract = await unlessCancelled(job.made, token, () => {
      job.waiting--;
      if (job.waiting === 0) job.stop = true;
    });
    if (job.stop || document.version !== job.version) throw contentModified();
    return contract;
  };

  return {
    at,
    last: (uri) => kept.get(uri)?.last,
    naming(annex) {
      const uri = canonical(annex);
      return [...kept].flatMap(([contract, { last }]) =>
        last !== undefined && [...last.annexUris.values()].includes(uri) ? [contract] : [],
      );
    },
    stale(concerns) {
      for (const state of kept.values()) {
        if (!concerns(state.last)) continue;
        state.done = undefined;
        if (state.job) state.job.stop = true;
        state.job = undefined;
      }
    },
    closed(uri) {
      const state = kept.get(uri);
      if (state?.job) state.job.stop = true;
      kept.delete(uri);
    },
    onChecked(listener) {
      listeners.push(listener);
    },
  };
}

/** Waits for the value, but not longer than the client does. */
function unlessCancelled<T>(made: Promise<T>, token: CancellationToken, given: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      given();
      reject(requestCancelled());
    };
    if (token.isCancellationRequested) {
      cancel();
      return;
    }
    const listening = token.onCancellationRequested(cancel);
    made.then(resolve, reject).finally(() => listening.dispose());
  });
}
