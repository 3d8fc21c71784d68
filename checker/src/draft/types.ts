/**
 * The contract as it is read. Positions are UTF-16 offsets, ends exclusive. Inside an article they count
 * from the article's start, so that an article that moves keeps its facts; `PlacedArticle.start` makes them absolute.
 */
import type { Language, PhaseId, ProfileKeyId, ProfileValue } from '../framework/types';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A word of running text. `stem` is of the lower-case word without accents; numbers are their digits. */
export interface Token extends Range {
  readonly word: string;
  readonly stem: string;
}

export type ProvisionKind = 'lid' | 'punt' | 'alinea' | 'rij' | 'citaat';

/** Smallest addressable part of an article: a lid, a point, a paragraph, a table row, or a quotation (never evidence). */
export interface Provision extends Range {
  readonly kind: ProvisionKind;
  /** As written, without punctuation: `3.1`, `2`, `a`; empty for a paragraph. */
  readonly label: string;
  /** Full address within the contract as a reader cites it: `7.2`, `7.2.a`, `W-5`. */
  readonly path: string;
  /** Index of the provision this one hangs under, or -1. */
  readonly parent: number;
  /** Sentences it holds: `[first, end)` in `ArticleFacts.sentences`. */
  readonly sentences: readonly [number, number];
  /** Cells of a table row with their header, else empty. */
  readonly cells: readonly { readonly header: string; readonly text: string; readonly range: Range }[];
}

export interface Sentence extends Range {
  readonly provision: number;
  /** Tokens it holds: `[first, end)` in `ArticleFacts.tokens`. */
  readonly tokens: readonly [number, number];
}

/** A placeholder that the drafter must still fill in: `[…]`, `n.t.b.`, `[nader te bepalen]`. */
export interface Placeholder extends Range {
  readonly text: string;
}

/** A reference to law in running text: `artikel 14, vierde lid, van de AI-verordening`. */
export interface Citation extends Range {
  readonly law: string;
  readonly article: string;
  readonly lid?: string;
  readonly point?: string;
  readonly annex?: boolean;
}

/** An id of the framework written in the text: `aia-09`, `mtr:dat-01`. */
export interface NormMention extends Range {
  readonly id: string;
}

/** What the heading of an article makes of it. */
export type ArticleKind = 'bepalingen' | 'definities' | 'considerans' | 'inhoudsopgave' | 'bijlagenlijst' | 'aanhef';

/** How an article's heading is written, so that an insertion can follow it. */
export interface HeadingStyle {
  /** 1-6 for `#`; 0 for a bold line or plain text. */
  readonly level: number;
  readonly bold: boolean;
  /** Text before the number: `Artikel `, `§ `, `` . */
  readonly prefix: string;
  /** Text between number and title: `. `, ` - `, ` `. */
  readonly separator: string;
  /** The title stands in a heading of its own below (level), else 0. */
  readonly titleLevel: number;
}

/** How leden are numbered: `3.1`, `1.`, `1)`, `(1)`, bullets or not at all. */
export type LidStyle = 'decimaal' | 'punt' | 'haakje' | 'haakjes' | 'streepje' | 'geen';

/** Everything known of one article from its own text alone. Kept as long as its blocks are the same. */
export interface ArticleFacts {
  readonly id: number;
  /** The article's own text, from its heading to the next article's. */
  readonly text: string;
  /** Language its stems are of: its own when it clearly has one, else the draft's. */
  readonly language: Language;
  readonly kind: ArticleKind;
  /** Empty when it has no heading (text before the first one). */
  readonly heading: Range;
  /** `7`, `3.2`, `W`, `IV`; empty when unnumbered. */
  readonly number: string;
  readonly title: string;
  readonly style: HeadingStyle;
  readonly lidStyle: LidStyle;
  readonly provisions: readonly Provision[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly placeholders: readonly Placeholder[];
  readonly citations: readonly Citation[];
  readonly mentions: readonly NormMention[];
  /** Names it gives to parties: "hierna: Leverancier". */
  readonly partyNames: readonly { readonly role: PartyRole; readonly name: string; readonly range: Range }[];
  readonly definitions: readonly { readonly term: string; readonly range: Range }[];
  /** Links in it, with their targets as written. */
  readonly links: readonly { readonly url: string; readonly range: Range }[];
  /** Guess from function words: counts of Dutch and English ones. */
  readonly languageCounts: { readonly nl: number; readonly en: number };
}

export type PartyRole = 'opdrachtgever' | 'opdrachtnemer';

export interface Parties {
  /** Names as written, the one to insert first; always at least `Opdrachtgever` / `Opdrachtnemer`. */
  readonly opdrachtgever: readonly string[];
  readonly opdrachtnemer: readonly string[];
}

/** A heading that groups articles: a phase, a chapter, an annex. */
export interface Group extends Range {
  readonly heading: Range;
  readonly title: string;
  readonly level: number;
  readonly phase?: PhaseId;
  readonly subject?: string;
  /** Articles in it: `[first, end)` in `Draft.articles`. */
  readonly articles: readonly [number, number];
}

export interface PlacedArticle {
  readonly start: number;
  readonly facts: ArticleFacts;
  /** False when the group it stands in (contents, list of annexes) or its own kind makes it no provision. */
  readonly operative: boolean;
  /** Phase whose heading it stands under, in a phase-ordered draft. */
  readonly phase?: PhaseId;
  /** Subject that its own heading names. */
  readonly subject?: string;
}

export interface ProfileEntry {
  readonly key: ProfileKeyId;
  readonly value: ProfileValue;
  readonly from: 'draft' | 'cli' | 'setting' | 'default';
  readonly keyRange?: Range;
  readonly valueRange?: Range;
}

/** Something wrong in the front matter; message id and arguments are those of the catalogue. */
export interface ProfileProblem extends Range {
  readonly message: string;
  readonly args: Readonly<Record<string, string>>;
  /** Set when it stands in another file than the draft; `line` counts from 1. */
  readonly source?: { readonly path: string; readonly line: number };
  /** What it should probably have been; the fix writes it over the range. */
  readonly suggestion?: string;
}

export interface Deviation {
  readonly norm: string;
  /** The norm as it is written there. */
  readonly written: string;
  readonly kind: 'niet-van-toepassing' | 'elders-geregeld' | 'risico-aanvaard';
  readonly reason: string;
  readonly place?: string;
  /** The norm as it stands in the draft; of a deviation in a file of its own: the path of that file in the draft. */
  readonly range: Range;
  /** Where it stands in a file of its own; `line` counts from 1. */
  readonly source?: { readonly path: string; readonly line: number };
}

export interface Profile {
  /** The key `contractkader` stands in the front matter. */
  readonly declared: boolean;
  /** The front matter with its fences; empty at 0 when there is none. */
  readonly frontMatter: Range;
  /** The word `contractkader` itself, else where a finding about the whole draft goes (first heading or start). */
  readonly anchor: Range;
  readonly entries: ReadonlyMap<ProfileKeyId, ProfileEntry>;
  readonly problems: readonly ProfileProblem[];
  readonly deviations: readonly Deviation[];
  /** Annex paths as written, with their places. */
  readonly annexes: readonly { readonly path: string; readonly range: Range }[];
  /** The file that `afwijkingen` names instead of holding the deviations itself; no text when it was not read. */
  readonly deviationsFile?: { readonly path: string; readonly range: Range; readonly text?: string };
}

/** A comment addressed to Contractkader: what stands after `contractkader:`, and where the comment is. */
export interface Directive {
  readonly text: string;
  readonly range: Range;
}

export interface Draft {
  readonly text: string;
  readonly eol: '\n' | '\r\n';
  readonly language: Language;
  readonly profile: Profile;
  readonly articles: readonly PlacedArticle[];
  readonly groups: readonly Group[];
  /** `<!-- contractkader: … -->`, in reading order. */
  readonly directives: readonly Directive[];
  /** `phase` when at least two headings name phases with "Fase", or three without. */
  readonly order: 'phase' | 'subject';
  readonly parties: Parties;
}
