/**
 * The report of one or more checks as data: what `check --format json` prints and other programs read.
 * Its shape is `documents/report.schema.json`; additions keep `version`.
 */
import { fileOf } from '../../checker/src/dossier/paths';
import type { Framework, Language, ProfileValue } from '../../checker/src/framework/types';
import { indexFramework } from '../../checker/src/framework/index';
import { ruleInfos } from '../../checker/src/rules/index';
import type { CheckResult, Finding, Message, Severity, Status, Verdict } from '../../checker/src/types';
import { placesOf, type Places } from './places';
import { evidenceOf, nearMissesOf, type ReportEvidence, type ReportNearMiss } from './report-evidence';

export interface Report {
  readonly version: 1;
  readonly tool: string;
  readonly framework: {
    readonly source: string;
    readonly date: string;
    /** Files of the body's own policy that were read. */
    readonly overlay: readonly string[];
    /** What is not right in them; that was left out and the rest counts. */
    readonly problems: readonly PolicyProblem[];
  };
  /** Reference date of the check, YYYY-MM-DD. */
  readonly date: string;
  readonly errors: readonly { readonly file: string; readonly message: string }[];
  readonly files: readonly ReportFile[];
}

export interface PolicyProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

export interface ReportFile {
  readonly file: string;
  /** Annexes that were read with it, those of annexes too. */
  readonly annexes: readonly string[];
  readonly unknown: readonly string[];
  readonly profile: Readonly<Record<string, { readonly value: ProfileValue; readonly from: string }>>;
  readonly norms: readonly ReportNorm[];
  readonly findings: readonly ReportFinding[];
  /** Findings that comments in the draft silence, with the reason and where the comment stands. */
  readonly silenced: readonly ReportSilenced[];
}

export interface ReportSilenced extends ReportFinding {
  readonly reason: string;
  readonly comment: { readonly line: number; readonly column: number };
}

export interface ReportNorm {
  readonly id: string;
  readonly applies: 'yes' | 'later' | 'no' | 'unknown';
  readonly from?: string;
  readonly found: 'covered' | 'partial' | 'weakened' | 'absent';
  readonly status: Status;
  readonly phases: readonly string[];
  readonly clauses: readonly string[];
  readonly evidence: readonly ReportEvidence[];
  /** Of elements of the norm that are present nowhere. */
  readonly nearMisses: readonly ReportNearMiss[];
}

/** Lines and columns count from 1, columns in UTF-16 units, the end exclusive. */
export interface ReportFinding {
  readonly rule: string;
  readonly fingerprint: string;
  readonly clauses: readonly string[];
  readonly norms: readonly string[];
  readonly phase?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly elements: readonly string[];
  readonly article: string;
  readonly related: readonly {
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
  /** Page of the rule in the project's repository. */
  readonly help: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixable: boolean;
}

export interface ReportOptions {
  readonly tool: string;
  readonly date: string;
  readonly language: Language;
  readonly framework: Framework;
  /** The framework with the policy that holds for one result; without it `framework` holds for all. */
  readonly frameworkOf?: (result: CheckResult) => Framework;
  /** The body's own policy that was read for the checks. */
  readonly policy?: { readonly overlay: readonly string[]; readonly problems: readonly PolicyProblem[] };
  /** Renders a message of the checker; comes from the catalogue, which this layer does not know. */
  readonly render: (message: Message, language: Language) => string;
  readonly errors?: readonly { readonly file: string; readonly message: string }[];
}

/** Makes the report of checks already done. Pure; order of files as given. */
export function makeReport(results: readonly CheckResult[], options: ReportOptions): Report {
  const { source, overlay } = options.framework;
  return {
    version: 1,
    tool: options.tool,
    framework: {
      source: source.commit.slice(0, 7),
      date: source.date,
      overlay: options.policy?.overlay ?? overlay,
      problems: options.policy?.problems ?? [],
    },
    date: options.date,
    errors: options.errors ?? [],
    files: results.map((result) =>
      reportFile(result, { ...options, framework: options.frameworkOf?.(result) ?? options.framework }),
    ),
  };
}

function reportFile(result: CheckResult, options: ReportOptions): ReportFile {
  const places = placesOf(result);
  const profile: Record<string, { value: ProfileValue; from: string }> = {};
  for (const [key, entry] of result.draft.profile.entries) profile[key] = { value: entry.value, from: entry.from };
  return {
    file: result.file,
    annexes: [
      ...new Set(result.annexes.flatMap(({ path, draft }) => (draft === undefined ? [] : [fileOf(result.file, path)]))),
    ],
    unknown: result.unknownKeys.map((unknown) => unknown.key),
    profile,
    norms: result.verdicts.map((verdict) => reportNorm(verdict, result, places, options.framework)),
    findings: result.findings.map((finding) => reportFinding(finding, places, options)),
    silenced: result.silenced.map(({ finding, reason, range }) => {
      const { line, character } = places(finding.file).lines.position(range.start);
      return { ...reportFinding(finding, places, options), reason, comment: { line: line + 1, column: character + 1 } };
    }),
  };
}

function reportNorm(verdict: Verdict, result: CheckResult, places: Places, framework: Framework): ReportNorm {
  const from = 'from' in verdict.applies ? verdict.applies.from : undefined;
  return {
    id: verdict.id,
    applies: verdict.applies.verdict,
    ...(from === undefined ? {} : { from }),
    found: verdict.found.state,
    status: verdict.status,
    phases: phasesOf(verdict.id, framework),
    clauses: verdict.clauses,
    evidence: evidenceOf(verdict.found.hits, result, places),
    nearMisses: nearMissesOf(verdict, result, places, framework),
  };
}

function phasesOf(id: string, framework: Framework): readonly string[] {
  const index = indexFramework(framework);
  return (index.norm(id) ?? index.measure(id))?.phases ?? [];
}

function reportFinding(finding: Finding, places: Places, options: ReportOptions): ReportFinding {
  const { file, lines } = places(finding.file);
  const start = lines.position(finding.range.start);
  const end = lines.position(finding.range.end);
  return {
    rule: finding.rule,
    fingerprint: finding.fingerprint,
    clauses: finding.clauses,
    norms: finding.norms,
    ...(finding.phase === undefined ? {} : { phase: finding.phase }),
    severity: finding.severity,
    message: options.render(finding.message, options.language),
    elements: finding.elements,
    article: finding.article,
    related: finding.related.map((related) => {
      const there = places(related.file);
      const place = there.lines.position(related.range.start);
      return {
        message: options.render(related.message, options.language),
        file: there.file,
        line: place.line + 1,
        column: place.character + 1,
      };
    }),
    help: ruleInfos.find(({ id }) => id === finding.rule)?.page ?? '',
    file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    fixable: finding.fixable,
  };
}
