/** The files of the framework as their schemas guarantee them, before references are checked. */
import type { LessonKind } from './lessons';
import type {
  ActRole,
  AmendmentStatus,
  ClauseFunction,
  ContractParty,
  ExampleKind,
  Language,
  NormKind,
  NormRole,
  PeriodUnit,
  ProcurementForm,
  ProcurementMoment,
  ProfileKeyType,
  Scope,
  Variant,
  Who,
} from '../types';

export type RawWhen = readonly Readonly<Record<string, readonly (string | boolean)[]>>[];
export type RawNumber = string | number;

export interface RawTitles {
  readonly titel: string;
  readonly title: string;
}

export interface RawPhase extends RawTitles {
  readonly nazien?: string;
  readonly id: string;
  readonly namen: readonly string[];
  readonly explanation: string;
  readonly 'for-the-contract'?: string;
}

export interface RawNorm extends RawTitles {
  readonly nazien?: string;
  readonly id: string;
  readonly aard: NormKind;
  readonly bronnen: readonly {
    readonly wet?: string;
    readonly artikel?: RawNumber;
    readonly leden?: readonly RawNumber[];
    readonly punten?: readonly string[];
    readonly tekst: string;
    readonly url?: string;
  }[];
  readonly explanation: string;
  readonly 'for-the-contract'?: string;
  readonly rollen?: readonly NormRole[];
  readonly momenten?: readonly ProcurementMoment[];
  readonly verwant?: readonly string[];
  readonly fasen?: readonly string[];
  readonly 'geen-contractzaak'?: { readonly reden: string; readonly reason: string; readonly moment?: string };
}

export interface RawMeasure extends RawTitles {
  readonly nazien?: string;
  readonly id: string;
  readonly explanation: string;
  readonly 'for-the-contract'?: string;
  readonly 'werk-van'?: readonly ContractParty[];
  readonly momenten?: readonly ProcurementMoment[];
  readonly moment?: ProcurementMoment;
}

export type RawTopics = readonly (RawTitles & { readonly id: string })[];
export type RawSubjects = readonly (RawTitles & { readonly id: string; readonly namen: readonly string[] })[];

export type RawOwnFacts = readonly {
  readonly normen: readonly string[];
  readonly wanneer: RawWhen;
  readonly bron: string;
}[];

export type RawCorrections = readonly {
  readonly norm: string;
  readonly 'van-toepassing': 'nooit' | RawWhen;
  readonly rollen?: readonly ActRole[];
  readonly bron: string;
  readonly reden: string;
  readonly reason: string;
}[];

export type RawEffective = readonly {
  readonly normen: readonly string[];
  readonly wanneer?: RawWhen;
  readonly vanaf: string;
  readonly bron: string;
  readonly 'tekst-van': string;
  readonly onzeker?: string;
  readonly uncertain?: string;
  readonly overgang?: { readonly uiterlijk: string; readonly bron: string };
}[];

export interface RawLawArticle extends RawTitles {
  readonly nummer: RawNumber;
  readonly leden?: readonly RawNumber[];
  readonly gewijzigd?: boolean;
  readonly ingevoegd?: boolean;
  readonly 'nieuwe-leden'?: readonly RawNumber[];
}

export interface RawLaw extends RawTitles {
  readonly id: string;
  readonly namen: readonly string[];
  readonly verwijzing: string;
  readonly url?: string;
  readonly 'tekst-van'?: string;
  readonly wijziging?: {
    readonly document: string;
    readonly datum: string;
    readonly status: AmendmentStatus;
    readonly toelichting: string;
    readonly explanation: string;
  };
  readonly artikelen: readonly RawLawArticle[];
  readonly bijlagen?: readonly RawLawArticle[];
}

export interface RawConditions extends RawTitles {
  readonly id: string;
  readonly uitgever: string;
  readonly datum: RawNumber;
  readonly namen?: readonly string[];
  readonly gelezen?: boolean;
  readonly geeft: readonly {
    readonly norm: string;
    readonly artikelen: readonly RawNumber[];
    readonly onderdelen?: readonly string[];
  }[];
}

export interface RawDuration {
  readonly aantal: number;
  readonly eenheid: PeriodUnit;
}

export type RawWordLists = Readonly<Record<Language, readonly RawNumber[]>>;

export interface RawPeriod extends RawTitles {
  readonly id: string;
  readonly normen: readonly string[];
  readonly onderdelen?: readonly string[];
  readonly wie: readonly Who[];
  readonly grens: 'minimum' | 'maximum';
  readonly vorm?: 'duur' | 'moment';
  readonly termijn: RawDuration;
  readonly 'laat-ruimte'?: boolean;
  readonly voorstel?: RawDuration;
  readonly gevallen?: readonly { readonly termijn: RawDuration; readonly woorden: RawWordLists }[];
  readonly 'nakijken-vanaf'?: RawDuration;
  readonly uitzondering?: { readonly tekst: string; readonly text: string; readonly woorden: RawWordLists };
  readonly begin: {
    readonly tekst: string;
    readonly text: string;
    readonly vereist: boolean;
    readonly woorden: RawWordLists;
    readonly anders: RawWordLists;
    readonly 'bij-anders': 'nakijken' | 'overslaan';
  };
  readonly bronnen: readonly { readonly wet?: string; readonly artikel?: RawNumber; readonly tekst: string }[];
  readonly 'tekst-van': string;
  readonly wanneer?: RawWhen;
  readonly woorden: readonly {
    readonly taal: Language;
    readonly binnen?: 'zin' | 'artikel';
    readonly alle: readonly (readonly RawNumber[])[];
    readonly niet?: readonly RawNumber[];
    readonly zonder?: readonly RawNumber[];
    readonly wissen?: boolean;
  }[];
}

export type RawLexicon = Readonly<Record<string, readonly RawNumber[]>>;

export interface RawElement {
  readonly id: string;
  readonly naam: string;
  readonly name: string;
  readonly kern: boolean;
  readonly wanneer?: RawWhen;
  readonly varianten?: readonly Variant[];
}

export interface RawClause extends RawTitles {
  readonly id: string;
  readonly fase: string;
  readonly onderwerp: string;
  readonly functie: ClauseFunction;
  readonly wanneer?: RawWhen;
  readonly realiseert: readonly { readonly norm: string; readonly onderdelen: readonly string[] }[];
  readonly ondersteunt?: readonly string[];
  readonly varianten: Readonly<Record<ProcurementForm, readonly Variant[]>>;
  readonly onderdelen: readonly RawElement[];
  readonly note: string;
}

export interface RawSignal {
  readonly taal: Language;
  readonly binnen: Scope;
  readonly wie?: readonly Who[];
  readonly alle: readonly (readonly RawNumber[])[];
  readonly niet?: readonly RawNumber[];
  readonly geeft?: 'aanwezig' | 'afgezwakt';
}

export type RawSignals = Readonly<Record<string, readonly RawSignal[]>>;

export type RawExamples = readonly {
  readonly soort: ExampleKind;
  readonly taal: Language;
  readonly onderdelen?: readonly string[];
  readonly tekst: string;
}[];

/** Per element and language: texts that arrange it, look-alikes, and texts that take it away. */
export type RawLessons = Readonly<
  Record<string, Partial<Record<Language, Partial<Record<LessonKind, readonly string[]>>>>>
>;

/** A practice contract: every provision labelled with the elements (`clause/element`) it arranges or takes away. */
export interface RawPractice {
  readonly over: string;
  readonly taal: Language;
  readonly bepalingen: readonly {
    readonly tekst: string;
    readonly kop?: string;
    readonly geeft?: readonly string[];
    readonly afgezwakt?: readonly string[];
    readonly twijfel?: readonly string[];
  }[];
}

export type RawProfileKeys = readonly (RawTitles & {
  readonly id: string;
  readonly type: ProfileKeyType;
  readonly uitleg: string;
  readonly explanation: string;
  readonly waarden?: readonly (RawTitles & {
    readonly id: string;
    readonly uitleg: string;
    readonly explanation: string;
  })[];
  readonly standaard?: string | boolean;
})[];

/** What a body decides on one norm or clause. */
export interface RawPolicyRule {
  readonly uit?: boolean;
  readonly ernst?: RawGravity;
  readonly wanneer?: RawWhen;
  readonly reden: string;
  readonly reason?: string;
}

export type RawGravity = 'fout' | 'waarschuwing' | 'informatie' | 'hint';

export interface RawPolicy {
  readonly ernst?: Readonly<Record<string, RawGravity | 'uit'>>;
  readonly normen?: readonly (RawPolicyRule & { readonly norm: string })[];
  readonly bepalingen?: readonly (RawPolicyRule & { readonly bepaling: string; readonly functie?: ClauseFunction })[];
}
