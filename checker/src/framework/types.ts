/**
 * The compiled framework: what a contract must say, when and why, as one index.
 * Made by `compileFramework` from the files in `framework/`; read only from then on.
 */

/** A language of the interface or of a contract. */
export type Language = 'nl' | 'en';

/** Text in the interface languages; Dutch is always there. */
export interface Localised {
  readonly nl: string;
  readonly en: string;
}

/** Id of a norm, measure or own norm: `ver:aia-09`, `mtr:owp-17`, `eigen:art-28-avg`. */
export type NormId = string;
export type ClauseId = string;
export type ElementId = string;
export type PhaseId = string;
export type ProfileKeyId = string;

/** Value of one profile key, as checked against `ProfileKey`. Dates stay ISO strings (YYYY-MM-DD). */
export type ProfileValue =
  string | boolean | readonly string[] | Readonly<Record<string, unknown>> | readonly unknown[];

/**
 * When something holds: a list of alternatives; an alternative holds when every key has one of its values
 * (a list-valued key: when it contains one of them). An empty list always holds.
 */
export type When = readonly Readonly<Record<ProfileKeyId, readonly (string | boolean)[]>>[];

export interface Phase {
  readonly id: PhaseId;
  /** Place in the life cycle, 0 (organisation) to 8 (phasing out). */
  readonly order: number;
  readonly title: Localised;
  readonly explanation: Localised;
  /** What of this phase belongs in a contract: whose work, which evidence. */
  readonly contract?: Localised;
  /** Names that headings use for it, present and older, lower case, without "fase". */
  readonly names: readonly string[];
  readonly url: string;
  readonly norms: readonly NormId[];
  readonly measures: readonly NormId[];
  /** The page is to be looked at again: `YYYY-MM-DD: reason`, since the source changed. */
  readonly review?: string;
}

/** Where the law or policy stands. `law` refers to `Law.id`; `text` is how a person reads it. */
export interface Source {
  readonly law?: string;
  readonly article?: string;
  /** Numbers of the leden of that article; absent: the article as a whole. */
  readonly leden?: readonly string[];
  /** Letters of the points of the lid, or of the article. */
  readonly points?: readonly string[];
  readonly text: string;
  readonly url?: string;
}

/** From when a norm binds: the first entry whose `when` holds counts. */
export interface EffectiveDate {
  readonly when: When;
  readonly from: string;
  readonly source: string;
  /** Date of the text relied on, and what is uncertain about it. */
  readonly textDate: string;
  readonly uncertain?: Localised;
  /** Transitional law: the last date for systems that were put into use before `from`, and where that stands. */
  readonly transitional?: { readonly latest: string; readonly source: string };
}

/** A correction of the framework's facts, with the article and the reason; the hover says so. */
export interface Correction {
  /** Comes in the place of the facts, the kinds of application excepted. */
  readonly applies: When | 'never';
  /** Roles that the norm binds besides those of the facts. */
  readonly actRoles?: readonly ActRole[];
  readonly source: string;
  readonly reason: Localised;
}

/** How grave something is that is reported; the same words as `Severity` of a finding. */
export type Gravity = 'error' | 'warning' | 'information' | 'hint';

/** What the body's own policy decides on a norm or a clause (`beleid.yaml`); the hover says so, with the reason. */
export interface PolicyRule {
  /** Not asked for at all. */
  readonly off?: true;
  /** When it is asked for: in the place of the facts, corrections and own facts of a norm, or of a clause's condition. */
  readonly when?: When;
  readonly severity?: Gravity;
  readonly reason: Localised;
  /** The file that says so, as `Framework.overlay` names it. */
  readonly file: string;
}

export type NormKind = 'wet' | 'beleid' | 'aanbeveling';
export type ActRole = 'aanbieder' | 'gebruiksverantwoordelijke' | 'importeur' | 'distributeur';

/** On whom a norm rests: a role of the AI Act or the GDPR, a public body, or the parties to the contract. */
export type NormRole =
  | ActRole
  | 'leverancier-van-onderdeel'
  | 'verwerkingsverantwoordelijke'
  | 'verwerker'
  | 'bestuursorgaan'
  | 'overheidsorganisatie'
  | 'partijen'
  | 'iedereen';

/** A moment of the procurement, from the statement of needs to the management of the contract. */
export type ProcurementMoment =
  'behoeftestelling' | 'marktverkenning' | 'specificatie' | 'gunning' | 'beoordeling' | 'contract' | 'contractbeheer';

/** The filter labels of the framework's own page, exact. */
export interface NormFacts {
  readonly applicationKinds: readonly string[];
  readonly riskGroups: readonly string[];
  readonly actRoles: readonly ActRole[];
  readonly transparency: readonly string[];
  readonly systemicRisk: readonly string[];
  readonly openSource: readonly string[];
  readonly exceptions: readonly string[];
}

export interface Norm {
  readonly id: NormId;
  /** As shown and as written in a contract: `aia-09`. */
  readonly shortId: string;
  /** `ver` of the framework, `eigen` our own. */
  readonly origin: 'ver' | 'eigen';
  readonly kind: NormKind;
  readonly title: Localised;
  readonly explanation: Localised;
  /** What it means for a contract: whose duty, which evidence. Absent when it is no contract matter. */
  readonly contract?: Localised;
  /** On whom it rests. */
  readonly roles: readonly NormRole[];
  /** Moments of the procurement at which something must be done for it, in their order. */
  readonly moments: readonly ProcurementMoment[];
  /** Norms to read with it. */
  readonly related: readonly NormId[];
  readonly phases: readonly PhaseId[];
  readonly url?: string;
  readonly sources: readonly Source[];
  readonly facts?: NormFacts;
  /** Own facts for keys the framework lacks; all must hold besides the facts. */
  readonly ownFacts: readonly { readonly when: When; readonly source: string }[];
  readonly correction?: Correction;
  readonly effective: readonly EffectiveDate[];
  readonly measures: readonly NormId[];
  /** Why it has no clause; then it is no contract matter. */
  readonly notContractual?: Localised;
  /** When it is no contract matter, the moment of the procurement it belongs to. */
  readonly moment?: string;
  /** What the body's own policy decides on it. */
  readonly policy?: PolicyRule;
  /** File of the body's own policy that it comes from, as `Framework.overlay` names it. */
  readonly file?: string;
  /** The page is to be looked at again: `YYYY-MM-DD: reason`, since the source changed. */
  readonly review?: string;
}

/** Party to the contract whose work something is. */
export type ContractParty = 'opdrachtgever' | 'opdrachtnemer';

export interface Measure {
  readonly id: NormId;
  readonly shortId: string;
  readonly title: Localised;
  readonly explanation: Localised;
  /** What it means for a contract: whose work, which evidence. */
  readonly contract?: Localised;
  /** Whose work it is. */
  readonly workOf: readonly ContractParty[];
  /** Moments of the procurement at which something must be done for it, in their order. */
  readonly moments: readonly ProcurementMoment[];
  readonly phases: readonly PhaseId[];
  readonly url: string;
  readonly norms: readonly NormId[];
  /** The moment it belongs to when that lies before the contract: then it is never missing from the contract. */
  readonly moment?: ProcurementMoment;
  /** What the body's own policy decides on it. */
  readonly policy?: PolicyRule;
  /** The page is to be looked at again: `YYYY-MM-DD: reason`, since the source changed. */
  readonly review?: string;
}

/** What is looked for in a contract under an id; may be wider than the framework's page. */
export interface Topic {
  readonly id: NormId;
  readonly title: Localised;
}

/** Groups clauses in a contract that is ordered by subject. */
export interface Subject {
  readonly id: string;
  readonly title: Localised;
  /** Words in headings that announce it, lower case. */
  readonly names: readonly string[];
}

export type ClauseFunction = 'wettelijk-verplichte-inhoud' | 'nodig' | 'borging' | 'aanbevolen';
export type Variant = 'altijd' | 'aantonen' | 'uitvoeren';
export type ProcurementForm = 'kant-en-klaar' | 'aanpassing' | 'ontwikkeling' | 'dienst';

/** One thing a clause must contain to be complete. */
export interface Element {
  readonly id: ElementId;
  readonly name: Localised;
  /** Core elements decide `found`; others are asked for only when `when` holds. */
  readonly core: boolean;
  readonly when: When;
  /** Variants that ask for it; empty: all. */
  readonly variants: readonly Variant[];
  readonly signals: readonly Signal[];
}

/** One lid of a clause's text in template form, see docs: `{default}`, `[free choice]`, `{lid:element}`, `{object}`. */
export interface Lid {
  readonly text: string;
  readonly elements: readonly ElementId[];
  readonly when: When;
}

export interface ClauseText {
  readonly variant: Variant;
  readonly language: Language;
  readonly lids: readonly Lid[];
}

export interface Clause {
  readonly id: ClauseId;
  readonly title: Localised;
  readonly phase: PhaseId;
  readonly subject: string;
  readonly function: ClauseFunction;
  /** Besides the applying of a norm it fulfils: when the clause is asked for at all. */
  readonly when: When;
  readonly fulfils: readonly { readonly norm: NormId; readonly elements: readonly ElementId[] }[];
  readonly supports: readonly NormId[];
  readonly variants: Readonly<Record<ProcurementForm, readonly Variant[]>>;
  readonly elements: readonly Element[];
  readonly texts: readonly ClauseText[];
  readonly note: Localised;
  /** Other wordings to choose from, Markdown, Dutch; for the drafter to read, never inserted unasked. */
  readonly alternatives?: string;
  readonly examples: readonly Example[];
  /** What the body's own policy decides on it. */
  readonly policy?: PolicyRule;
  /** File of the body's own policy that it comes from, as `Framework.overlay` names it. */
  readonly file?: string;
}

export type ExampleKind = 'aanwezig' | 'deels' | 'afgezwakt' | 'lokaas';

/** A worded example: what the signals must say of this text. They are the signals' tests. */
export interface Example {
  readonly text: string;
  readonly kind: ExampleKind;
  readonly language: Language;
  /** Elements that the text holds (`deels`, `afgezwakt`); empty with `aanwezig`: all core elements. */
  readonly elements: readonly ElementId[];
}

/** How near the groups of a signal must stand. */
export type Scope = 'zin' | 'lid' | 'artikel';

/** Who bears the duty or holds the right. `iedereen`: whoever. */
export type Who = 'opdrachtnemer' | 'opdrachtgever' | 'gebruiker' | 'systeem' | 'derde' | 'iedereen';

/** A way in which an element is worded. All groups must be hit, none of `not` may. */
export interface Signal {
  readonly language: Language;
  readonly scope: Scope;
  readonly who: readonly Who[];
  /** Terms per group: a word (matched by stem), `voor*`/`*achter`/`*midden*` (part of a compound), several words (a phrase), `leggen|vast` (separable verb), `@concept`. */
  readonly all: readonly (readonly string[])[];
  readonly not: readonly string[];
  /** Set when these words take the element away (`geeft: afgezwakt`): ownership with the wrong party, a refusal. */
  readonly weakens?: true;
}

/** Units in which a contract or a law states a period. */
export type PeriodUnit = 'minuut' | 'uur' | 'dag' | 'werkdag' | 'week' | 'maand' | 'kwartaal' | 'jaar';

/** A length of time as it is stated: six months are not 182 days. */
export interface Duration {
  readonly amount: number;
  readonly unit: PeriodUnit;
}

/** Words per language, written as in signals. */
export type WordLists = Readonly<Record<Language, readonly string[]>>;

/** A way in which the duty of a period is worded: all groups stand with the period, none of `not` nearer to it than they, none of `without` at all. */
export interface PeriodSignal {
  readonly language: Language;
  /** `artikel`: the title of the article may lend a group. */
  readonly scope: 'zin' | 'artikel';
  readonly all: readonly (readonly string[])[];
  readonly not: readonly string[];
  readonly without: readonly string[];
  /** The period ends with deleting: what is kept, is kept no longer than that. */
  readonly deletes: boolean;
}

/** What the law or the framework says of one period: who owes what, and how long it must or may be. */
export interface PeriodRule {
  readonly id: string;
  readonly title: Localised;
  /** Norms it rests on; it is held against a draft where one of them applies. */
  readonly norms: readonly NormId[];
  /** Elements of clauses that state such a period: `clause/element`. */
  readonly elements: readonly string[];
  /** Who owes it. A sentence that names nobody may mean them. */
  readonly who: readonly Who[];
  readonly limit: 'minimum' | 'maximum';
  /** How such a period is worded: for so long (`gedurende`), or before a moment (`binnen`); absent: either. */
  readonly form?: 'duur' | 'moment';
  readonly term: Duration;
  /** The term is another one's, who needs time within it: as long as the term is already too long. */
  readonly leavesRoom: boolean;
  /** What a fix writes. */
  readonly proposal: Duration;
  /** Shorter terms for particular cases: with a case's words its term holds in the place of `term`. */
  readonly cases: readonly { readonly term: Duration; readonly words: WordLists }[];
  /** From this length on a maximum deserves a look, because a shorter term may hold: `exception` says when. */
  readonly review?: Duration;
  /** When another term may hold, and words by which a sentence says that it takes that into account. */
  readonly exception?: { readonly text: Localised; readonly words: WordLists };
  /** From when the term of the law runs. */
  readonly start: {
    readonly text: Localised;
    /** The period says little without it. */
    readonly required: boolean;
    /** Words that state it. */
    readonly words: WordLists;
    /** Words that state another one, and what that makes of the period: look at it, or it is about something else. */
    readonly other: WordLists;
    readonly otherwise: 'nakijken' | 'overslaan';
  };
  readonly sources: readonly Source[];
  /** Date of the text of the sources, YYYY-MM-DD. */
  readonly textDate: string;
  readonly when: When;
  readonly signals: readonly PeriodSignal[];
}

/** Shared synonyms and compounds, referred to as `@id` in signals. */
export interface Concept {
  readonly id: string;
  readonly language: Language;
  readonly terms: readonly string[];
}

export interface LawArticle {
  readonly number: string;
  readonly title: Localised;
  /** Numbers of the leden; empty: not divided into numbered leden. */
  readonly leden: readonly string[];
  /** Set when the law's amendment inserts or changes it. */
  readonly amended?: boolean;
  /** Set when the amendment inserts it as a whole. */
  readonly inserted?: true;
  /** Leden that the amendment inserts. */
  readonly insertedLeden?: readonly string[];
}

export type AmendmentStatus = 'in-werking' | 'nog-niet-in-werking' | 'niet-nagegaan';

/** A change of a law that its articles take in. */
export interface Amendment {
  /** Document whose text was followed, and its date. */
  readonly document: string;
  readonly date: string;
  /** Whether it is in force, as far as that was verified. */
  readonly status: AmendmentStatus;
  /** What is known of that. */
  readonly note: Localised;
}

export interface Law {
  readonly id: string;
  readonly title: Localised;
  /** Abbreviations and names by which texts cite it, as written: `AVG`, `AI-verordening`, `AI Act`. */
  readonly names: readonly string[];
  readonly reference: string;
  readonly url?: string;
  readonly articles: readonly LawArticle[];
  readonly annexes: readonly LawArticle[];
  /** Date of the text of the articles; a law that is known by name alone may have none. */
  readonly textDate?: string;
  readonly amendment?: Amendment;
}

/** A set of general conditions. Not `read`: known by name only, then nothing is said of what it arranges. */
export interface ConditionsSet {
  readonly id: string;
  readonly title: Localised;
  /** Names by which contracts declare it applicable besides its Dutch title, as written. */
  readonly names: readonly string[];
  readonly issuer: string;
  readonly date: string;
  /** Its text is known: what `gives` does not name it does not arrange. */
  readonly read: boolean;
  /** Norms its articles give effect to. */
  readonly gives: readonly ConditionsGift[];
}

/** Articles that together give effect to a norm; where one of them is excluded the others do not. */
export interface ConditionsGift {
  readonly norm: NormId;
  /** Numbers of articles or leden as the set has them: `12`, `12.3`, `14.2.a`. */
  readonly articles: readonly string[];
  /** What of the norm they arrange; empty: all of it. */
  readonly elements: readonly { readonly clause: ClauseId; readonly element: ElementId }[];
}

export type ProfileKeyType = 'keuze' | 'keuzes' | 'ja-nee' | 'datum' | 'voorwaarden' | 'bestanden' | 'afwijkingen';

export interface ProfileKey {
  readonly id: ProfileKeyId;
  readonly type: ProfileKeyType;
  readonly title: Localised;
  readonly explanation: Localised;
  readonly values: readonly { readonly id: string; readonly title: Localised; readonly explanation: Localised }[];
  /** Value assumed when left out; without it the key is unknown. */
  readonly default?: ProfileValue;
}

/** What words say for one answer. */
export interface LearnedAnswer {
  /** `clause/element`, or whether it is weakened. */
  readonly name: string;
  /** Texts it holds for, which it was learned from. */
  readonly lessons: number;
  readonly bias: number;
  /** The largest weight, which the loudest letter stands for. */
  readonly largest: number;
  /** A letter per feature: how much it says for (`A`–`O`) or against (`a`–`o`) the answer; `0` nothing. */
  readonly weights: string;
}

/** Features and what they say for each answer. A sum, so that every verdict can be read word by word. */
export interface LearnedSpace {
  /** Names of the features, one a line: stems, parts of words (`.logb`), pairs of words. */
  readonly features: string;
  /** Per feature: how much it weighs by being rare. */
  readonly rarity: readonly number[];
  /** Length of the middle text, to which texts are scaled. */
  readonly length: number;
  readonly answers: readonly LearnedAnswer[];
}

export interface LearnedWeights {
  /** Which elements a text is about. */
  readonly subject: LearnedSpace;
  /** Whether a text takes away what it is about: one answer. */
  readonly weakness: LearnedSpace;
}

export interface Framework {
  readonly source: { readonly commit: string; readonly date: string; readonly licence: string };
  /** Files of the body's own policy that were read, `folder/path`, in the order in which they count. */
  readonly overlay: readonly string[];
  /** Severities of rules that the body's own policy sets; `off`: the rule is not checked. */
  readonly severities?: Readonly<Record<string, Gravity | 'off'>>;
  readonly profileKeys: readonly ProfileKey[];
  readonly phases: readonly Phase[];
  readonly subjects: readonly Subject[];
  readonly norms: readonly Norm[];
  readonly measures: readonly Measure[];
  readonly topics: readonly Topic[];
  readonly clauses: readonly Clause[];
  readonly concepts: readonly Concept[];
  readonly periods: readonly PeriodRule[];
  readonly conditions: readonly ConditionsSet[];
  readonly laws: readonly Law[];
  /** Weights of words, learned from worded examples when the framework was compiled; absent: signals alone. */
  readonly learned?: Readonly<Record<Language, LearnedWeights>>;
  /** Links of the source that lead nowhere: listed, not indexed. */
  readonly danglingLinks: readonly { readonly from: string; readonly to: string }[];
}
