/** What a check takes and gives. */
import type { Annex, AnnexInput } from './dossier/types';
import type { Draft, Range } from './draft/types';
import type { Found, NearMiss } from './evidence/types';
import type { JudgedPeriod } from './periods/types';
import type { ClauseId, Framework, Language, Localised, NormId, PhaseId, ProfileValue } from './framework/types';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * Argument of a message: a list is written out as "a, b en c"; a localised text and a message in a message are written
 * in the language of the sentence.
 */
export type MessageArg = string | number | Localised | Message | readonly (string | Localised)[];

/** Id of a text in the message catalogue with its arguments; the checker never writes a sentence itself. */
export interface Message {
  readonly id: string;
  readonly args: Readonly<Record<string, MessageArg>>;
}

export type RuleId =
  | 'missing-clause'
  | 'missing-clauses'
  | 'incomplete-clause'
  | 'weakened-clause'
  | 'unknown-profile'
  | 'invalid-profile'
  | 'ineffective-deviation'
  | 'missing-annex'
  | 'annex-loop'
  | 'unread-conditions'
  | 'stale-silence'
  | 'invalid-silence'
  | 'unresolved-placeholder'
  | 'unreadable-draft'
  | 'period-too-short'
  | 'period-too-long'
  | 'period-check'
  | 'prohibited-practice';

export interface Related {
  /** Path of the annex it lies in; absent in the contract itself. */
  readonly file?: string;
  readonly range: Range;
  readonly message: Message;
}

/** Something to report. The fixes that belong to it are made when asked for (`fixes/`). */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: Message;
  /** Path of the annex it lies in, from the contract's folder; absent in the contract itself. */
  readonly file?: string;
  readonly range: Range;
  readonly clauses: readonly ClauseId[];
  readonly norms: readonly NormId[];
  readonly phase?: PhaseId;
  readonly elements: readonly string[];
  /** Number of the article it lies in, or empty. */
  readonly article: string;
  readonly related: readonly Related[];
  readonly fixable: boolean;
  /** Profile key a finding is about. */
  readonly profileKey?: string;
  /** What it is about where neither clauses nor norms tell it apart: a path, the id of a set of conditions. */
  readonly subject?: string;
  /** Stable over edits elsewhere: rule, ids and, for a place, the text there. */
  readonly fingerprint: string;
}

export interface Edit {
  /** Path of another file than the draft: of an annex, or the file with deviations; the range is in its text. */
  readonly file?: string;
  readonly range: Range;
  readonly newText: string;
  /** The same with LSP snippet syntax (tab stops), for clients that support it. */
  readonly snippet?: string;
}

export interface Fix {
  readonly title: Message;
  /** The finding it resolves. */
  readonly finding: Finding;
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
}

export type Applies =
  /** `from`: it starts after the reference date. `atLatest`: transitional law; before that day it binds only after a substantial change. */
  | { readonly verdict: 'yes'; readonly from?: string; readonly atLatest?: string }
  | { readonly verdict: 'later'; readonly from: string }
  | { readonly verdict: 'no'; readonly because: string }
  | { readonly verdict: 'unknown'; readonly keys: readonly string[] };

/** Who is bound by a norm in this procurement and what that makes of the supplier's part. */
export type Binding = 'supplier-warrants' | 'supplier-performs-for-body' | 'supplier-passes-on' | 'supplier-enables';

export type Status =
  | 'covered'
  | 'partial'
  | 'weakened'
  | 'missing'
  | 'explained'
  | 'incorporated'
  | 'unread-conditions'
  | 'not-applicable'
  | 'later'
  | 'elsewhere'
  | 'unknown'
  | 'unassessed';

export interface Verdict {
  readonly id: NormId;
  readonly applies: Applies;
  readonly binding?: Binding;
  readonly found: Found;
  readonly status: Status;
  /** Clauses asked for by this profile that can fulfil it. */
  readonly clauses: readonly ClauseId[];
  /** Elements that this variant, risk and role ask besides the core ones and that the text lacks. */
  readonly lacking: readonly { readonly clause: ClauseId; readonly element: string }[];
  /**
   * What settles it besides the text, the winning one first. `status` says so only where the text holds nothing of it;
   * a finding on what is incomplete or weakened looks at it too.
   */
  readonly settled: readonly ('incorporated' | 'unread-conditions' | 'explained')[];
}

/** A near miss placed in the contract: index of its article in the dossier's row and absolute range in its file. */
export interface PlacedNearMiss extends NearMiss {
  readonly article: number;
  /** Path of the annex it stands in; absent in the contract itself. */
  readonly file?: string;
}

export interface CheckInput {
  readonly file: string;
  readonly text: string;
  /** Reference date, YYYY-MM-DD: the checker has no clock. */
  readonly date: string;
  readonly framework: Framework;
  /** Profile values from the command line or the settings; `cli` wins over the draft, the draft over `setting`. */
  readonly profile?: {
    readonly cli?: Readonly<Record<string, ProfileValue>>;
    readonly setting?: Readonly<Record<string, ProfileValue>>;
  };
  readonly severities?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** Check although the front matter lacks the key `contractkader`. */
  readonly force?: boolean;
  /** Largest text that is read, in UTF-16 units: an editor must answer while someone types. */
  readonly largest?: number;
  /**
   * What stands at the paths of the files that it names (annexes, deviations), which count from the contract's folder:
   * `wantedPaths` says which. A path that is not in it cannot be read. Undefined: nobody looked.
   */
  readonly annexes?: ReadonlyMap<string, AnnexInput>;
}

/** A finding that a comment in the draft silences. */
export interface SilencedFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** The comment, in the same file. */
  readonly range: Range;
}

export interface CheckResult {
  readonly file: string;
  readonly draft: Draft;
  /** The annexes it names, in order, read as far as the input held them; those of annexes too. */
  readonly annexes: readonly Annex[];
  /** False: not a contract (no key `contractkader`, not forced); then nothing is reported. */
  readonly isContract: boolean;
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
  /** Findings that comments in the draft silence; the verdicts know nothing of it. */
  readonly silenced: readonly SilencedFinding[];
  /** Where words of an element stand without laying anything down, in reading order; contents and lists of annexes left out. */
  readonly nearMisses: readonly PlacedNearMiss[];
  /** Every period of the text, and the rule it was held against. */
  readonly periods: readonly JudgedPeriod[];
  /** Keys left out that decide something. */
  readonly unknownKeys: readonly { readonly key: string; readonly norms: readonly NormId[] }[];
  readonly language: Language;
}
