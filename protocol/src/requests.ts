/**
 * Our own requests, besides those of LSP. Names and shapes only, so that client and server share nothing else.
 * Uris are strings as LSP writes them.
 */

/** Names of the requests, by direction. */
export const requests = {
  /** Client to server: what the draft holds, counted per phase. */
  status: 'contractkader/status',
  /** Client to server: the JSON report of one draft. */
  report: 'contractkader/report',
  /** Client to server: the register of deviations of one draft. */
  deviations: 'contractkader/deviations',
  /** Client to server: what the newer of two texts took away or changed. */
  compare: 'contractkader/compare',
  /** Server to client: text of a file, through the editor's own file system. */
  readFile: 'contractkader/readFile',
  /** Server to client: files in a folder. */
  listFiles: 'contractkader/listFiles',
} as const;

/** Asks for the status of an open document. */
export interface StatusParams {
  readonly uri: string;
}

/** How many applying norms of a phase (or of the whole draft) stand in which state. */
export interface StatusCounts {
  readonly covered: number;
  readonly partial: number;
  readonly weakened: number;
  readonly missing: number;
}

/** Counts of one phase; a norm that belongs to several phases counts in each of them. */
export interface PhaseStatus extends StatusCounts {
  readonly id: string;
  /** In the language of the messages. */
  readonly title: string;
}

/** Answer to `contractkader/status`; `null` when the document is not open or not a contract. */
export interface StatusResult {
  readonly uri: string;
  readonly version: number;
  /** Each norm once. */
  readonly total: StatusCounts;
  /** In the order of the life cycle; only phases with a norm that is asked for here. */
  readonly phases: readonly PhaseStatus[];
  /** Profile keys that are left out and decide something. */
  readonly unknownKeys: readonly string[];
  readonly findings: number;
}

/** Asks for the report of an open document. */
export interface ReportParams {
  readonly uri: string;
}

/** Answer to `contractkader/report`: the JSON report as the command line writes it; `null` when it is no contract. */
export type ReportResult = Readonly<Record<string, unknown>> | null;

/** Asks for the register of deviations of an open document. */
export interface DeviationsParams {
  readonly uri: string;
}

/** Answer to `contractkader/deviations`: the register in Markdown; `null` when it is no contract. */
export type DeviationsResult = { readonly markdown: string } | null;

/** A version of a contract, open or not. */
export interface VersionText {
  /** Where it stands: paths of annexes count from there. */
  readonly uri: string;
  /** As a reader is to see it named. */
  readonly name: string;
  readonly text: string;
}

/** Asks for the comparison of two versions. */
export interface CompareParams {
  readonly older: VersionText;
  readonly newer: VersionText;
}

/** Answer to `contractkader/compare`: the comparison in Markdown; `null` when a version cannot be read. */
export type CompareResult = { readonly markdown: string } | null;

/** Asks the client for the text of a file. */
export interface ReadFileParams {
  readonly uri: string;
}

/** Answer to `contractkader/readFile`: UTF-8 decoded text, or `null` when there is no such (readable) file. */
export type ReadFileResult = { readonly text: string } | null;

/** Asks the client for the files in a folder. */
export interface ListFilesParams {
  readonly uri: string;
  /** Those in folders below it too, a few deep; links are not followed. */
  readonly deep?: boolean;
}

/**
 * Answer to `contractkader/listFiles`: names within the folder, with `deep` relative paths (posix); `[]` when there is
 * no such folder.
 */
export type ListFilesResult = readonly string[];
