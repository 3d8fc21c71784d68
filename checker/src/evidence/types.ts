/** Where an element of a clause was found in a draft, how, and why: explainable word by word. */
import type { ClauseId, ElementId, Language, NormId, Who } from '../framework/types';
import type { PeriodFact } from '../periods/types';
import type { Parties, Range } from '../draft/types';

/** What of the draft an article's evidence depends on besides the article itself. */
export interface EvidenceContext {
  readonly parties: Parties;
  /** Language of the draft; an article clearly written in the other one is read in that. */
  readonly language: Language;
  /** Words that the draft defines as a person or a system. */
  readonly aliases?: readonly Alias[];
}

/** A word of the draft that is read as another one: its definition begins with that. Lower case. */
export interface Alias {
  readonly name: string;
  readonly head: string;
}

/** A word of the draft that counted, and for what. Range relative to the article. */
export interface CountedWord extends Range {
  readonly slot: 'wie' | 'plicht' | 'recht' | 'inhoud' | 'verzwakt' | 'waarde';
  /** Term or concept of the signal it answers to. */
  readonly term: string;
}

export interface ElementHit {
  readonly clause: ClauseId;
  readonly element: ElementId;
  readonly state: 'present' | 'weakened';
  /** Weakened by a signal that names what takes the element away. */
  readonly certain?: true;
  /** The provision that carries it; index in `ArticleFacts.provisions`. */
  readonly provision: number;
  /** The sentence(s) that carry it, relative to the article. */
  readonly range: Range;
  readonly who: Who;
  readonly words: readonly CountedWord[];
}

/** Words of an element stand here, but no duty or right: "artikel 9.2 noemt logbestanden, maar legt geen plicht op". */
export interface NearMiss {
  readonly clause: ClauseId;
  readonly element: ElementId;
  readonly provision: number;
  readonly range: Range;
  readonly reason: 'geen-plicht' | 'definitie' | 'citaat' | 'open' | 'andere-partij';
}

export interface ArticleEvidence {
  readonly hits: readonly ElementHit[];
  readonly nearMisses: readonly NearMiss[];
}

/** All that is read in an article's words. */
export interface ArticleFindings extends ArticleEvidence {
  readonly periods: readonly PeriodFact[];
}

/** Evidence placed in the contract: absolute range in its file, and the index of its article in the dossier's row. */
export interface PlacedHit extends ElementHit {
  readonly article: number;
  /** Path of the annex it stands in; absent in the contract itself. */
  readonly file?: string;
  /** It lays the element down, but a document that ranks above this one takes it away there. Then `state` is `weakened`. */
  readonly overruled?: true;
}

export type FoundState = 'covered' | 'partial' | 'weakened' | 'absent';

/** What the text holds of one norm, over the core elements, whichever party. */
export interface Found {
  readonly id: NormId;
  readonly state: FoundState;
  /** Clauses that can fulfil it; empty: not assessed yet. */
  readonly clauses: readonly ClauseId[];
  readonly present: readonly { readonly clause: ClauseId; readonly element: ElementId }[];
  readonly missing: readonly { readonly clause: ClauseId; readonly element: ElementId }[];
  readonly hits: readonly PlacedHit[];
}
