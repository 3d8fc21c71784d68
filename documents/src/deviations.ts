/**
 * The register of deviations of one or more contracts as data: what `deviations --format json` prints. It accounts for
 * what a contract leaves out on purpose. Its shape is `documents/deviations.schema.json`; additions keep `version`.
 */
import { LineIndex } from '../../checker/src/draft/lines';
import type { Deviation } from '../../checker/src/draft/types';
import { indexFramework } from '../../checker/src/framework/index';
import type { Framework, Language } from '../../checker/src/framework/types';
import type { CheckResult, Message, SilencedFinding, Status } from '../../checker/src/types';
import { placesOf, type Places } from './places';

export interface DeviationRegister {
  readonly version: 1;
  readonly tool: string;
  /** Reference date of the check, YYYY-MM-DD. */
  readonly date: string;
  readonly errors: readonly { readonly file: string; readonly message: string }[];
  readonly files: readonly RegisterFile[];
}

export interface RegisterFile {
  readonly file: string;
  readonly deviations: readonly RegisterDeviation[];
  /** Findings that comments in the contract silence. */
  readonly silenced: readonly RegisterSilenced[];
}

export interface RegisterSilenced {
  readonly rule: string;
  readonly message: string;
  readonly reason: string;
  /** Where the comment stands; lines count from 1. */
  readonly file: string;
  readonly line: number;
}

export interface RegisterDeviation {
  readonly norm: string;
  /** As written in a contract: `aia-09`. */
  readonly shortId: string;
  readonly title: string;
  /** Titles of the clauses that are left out or incomplete for it. */
  readonly clauses: readonly string[];
  readonly kind: Deviation['kind'];
  readonly reason: string;
  /** Where it is arranged, for what is arranged elsewhere. */
  readonly place?: string;
  readonly status: Status;
  /** False for one without effect: nothing is missing, or it would set the law aside. */
  readonly counts: boolean;
  /** Where the deviation is written; lines count from 1. */
  readonly file: string;
  readonly line: number;
}

export interface RegisterOptions {
  readonly tool: string;
  readonly date: string;
  readonly language: Language;
  /** The framework that a result was checked with: a body's own policy may add to it. */
  readonly frameworkOf: (result: CheckResult) => Framework;
  /** Renders a message of the checker; comes from the catalogue, which this layer does not know. */
  readonly render: (message: Message, language: Language) => string;
  readonly errors?: readonly { readonly file: string; readonly message: string }[];
}

/** Makes the register of contracts that are checked already. Pure; files as given, deviations as written. */
export function makeDeviationRegister(results: readonly CheckResult[], options: RegisterOptions): DeviationRegister {
  return {
    version: 1,
    tool: options.tool,
    date: options.date,
    errors: options.errors ?? [],
    files: results.map((result) => ({
      file: result.file,
      deviations: result.draft.profile.deviations.map((one) => registered(one, result, options)),
      silenced: result.silenced.map((one) => registeredSilence(one, placesOf(result), options)),
    })),
  };
}

function registeredSilence(
  { finding, reason, range }: SilencedFinding,
  places: Places,
  options: RegisterOptions,
): RegisterSilenced {
  const { file, lines } = places(finding.file);
  const message = options.render(finding.message, options.language);
  return { rule: finding.rule, message, reason, file, line: lines.position(range.start).line + 1 };
}

function registered(deviation: Deviation, result: CheckResult, options: RegisterOptions): RegisterDeviation {
  const { kind, reason, place, source } = deviation;
  const index = indexFramework(options.frameworkOf(result));
  const norm = index.resolveId(deviation.norm) ?? deviation.norm;
  const verdict = result.verdicts.find(({ id }) => id === norm);
  const clauses = (verdict?.clauses ?? []).flatMap((id) => index.clause(id)?.title[options.language] ?? []);
  return {
    norm,
    shortId: index.norm(norm)?.shortId ?? index.measure(norm)?.shortId ?? norm,
    title: index.titleOf(norm)?.[options.language] ?? norm,
    clauses,
    kind,
    reason,
    ...(place === undefined ? {} : { place }),
    status: verdict?.status ?? 'unknown',
    counts: verdict?.settled.includes('explained') === true && verdict.status !== 'covered',
    file: source?.path ?? result.file,
    line: source?.line ?? new LineIndex(result.draft.text).position(deviation.range.start).line + 1,
  };
}
