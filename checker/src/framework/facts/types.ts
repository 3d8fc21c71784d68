/** The facts of the Algoritmekader as kept in `framework/source/`: ids, links and labels, never its titles or texts. */

/** A source as the framework's own page names it. `url` is left out when the page gives none. */
export interface FactSource {
  readonly tekst: string;
  readonly url?: string;
}

/** Labels by which the framework's website filters norms; the same keys and values as its pages. */
export const FILTER_LABELS = [
  'soort-toepassing',
  'risicogroep',
  'rol-ai-act',
  'transparantieverplichting',
  'systeemrisico',
  'open-source',
  'uitzondering',
] as const;

export type FilterLabel = (typeof FILTER_LABELS)[number];

interface PageFacts {
  /** `ver:aia-09`, `mtr:owp-17`. */
  readonly id: string;
  /** Name of the page's file, without extension. */
  readonly slug: string;
  readonly urn: string;
  readonly url: string;
  readonly levenscyclus: readonly string[];
  readonly onderwerp: readonly string[];
  readonly rollen: readonly string[];
  /** Fingerprint of title and text of the page: tells that they changed, not what they say. */
  readonly tekst: string;
}

export interface NormFactsEntry extends PageFacts, Readonly<Record<FilterLabel, readonly string[]>> {
  /** Ids of the measures that serve it, in the order of their pages. */
  readonly maatregelen: readonly string[];
  readonly bronnen: readonly FactSource[];
}

export interface MeasureFactsEntry extends PageFacts {
  /** Ids of the norms it serves. */
  readonly vereisten: readonly string[];
}

export interface PhaseFactsEntry {
  readonly id: string;
  /** 0 (organisation) to 8 (phasing out). */
  readonly volgorde: number;
  readonly url: string;
  readonly vereisten: readonly string[];
  readonly maatregelen: readonly string[];
}

/** A link that leads nowhere: `from` is an id or page, `to` the slug it names. */
export interface DanglingLink {
  readonly from: string;
  readonly to: string;
}

export interface MetaFacts {
  readonly repository: string;
  readonly commit: string;
  /** Date of the commit, YYYY-MM-DD. */
  readonly date: string;
  readonly licence: string;
  readonly danglingLinks: readonly DanglingLink[];
}

/** Contents of the four files of `framework/source/`. */
export interface SourceFacts {
  readonly meta: MetaFacts;
  readonly norms: readonly NormFactsEntry[];
  readonly measures: readonly MeasureFactsEntry[];
  readonly phases: readonly PhaseFactsEntry[];
}
