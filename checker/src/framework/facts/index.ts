/** Reads the facts of the Algoritmekader from the pages of a checkout of its repository. */
import { fingerprintOf } from './fingerprint';
import { danglingInBody } from './links';
import { listField, readPage, section, textField, type Page } from './page';
import { readSources } from './sources';
import {
  FILTER_LABELS,
  type DanglingLink,
  type FilterLabel,
  type MeasureFactsEntry,
  type NormFactsEntry,
  type PhaseFactsEntry,
  type SourceFacts,
} from './types';

export { diffFacts, type FactChange, type FactKind, type FactsDiff, type FieldChange } from './diff';
export { markedForReview, pagePath, pagesToReview, type ReviewPage } from './review';
export type {
  DanglingLink,
  FactSource,
  MeasureFactsEntry,
  NormFactsEntry,
  PhaseFactsEntry,
  SourceFacts,
} from './types';

/** A file of the checkout: path relative to its root (posix) and text. */
export interface CheckoutFile {
  readonly path: string;
  readonly text: string;
}

/** Where the checkout comes from. `date` is YYYY-MM-DD. */
export interface CheckoutOrigin {
  readonly commit: string;
  readonly date: string;
}

const REPOSITORY = 'MinBZK/Algoritmekader';
const LICENCE = 'EUPL-1.2';
const SITE = 'https://minbzk.github.io/Algoritmekader/';
const NORMS = 'docs/voldoen-aan-wetten-en-regels/vereisten/';
const MEASURES = 'docs/voldoen-aan-wetten-en-regels/maatregelen/';
const PHASES = 'docs/levenscyclus/';

/**
 * Facts of all norms, measures and phases in a checkout. Norms and measures come in the order of their slugs,
 * phases in that of the life cycle. A link that leads nowhere is listed in `meta.danglingLinks` and left out elsewhere.
 * @throws Error with the path when a page has no id of the framework or its front matter cannot be read.
 */
export function readFacts(files: readonly CheckoutFile[], origin: CheckoutOrigin): SourceFacts {
  const pages = files.filter((file) => file.path.endsWith('.md')).map((file) => readPage(file.path, file.text));
  const normPages = pagesIn(pages, NORMS);
  const measurePages = pagesIn(pages, MEASURES);
  const normIds = idsBySlug(normPages, 'ver');
  const measureIds = idsBySlug(measurePages, 'mtr');
  const dangling: DanglingLink[] = [];

  const measures = measurePages.map((page) => measureFacts(page, measureIds, normIds, dangling));
  const norms = normPages.map((page) => normFacts(page, normIds, measures));
  const known = { vereisten: new Set(normIds.keys()), maatregelen: new Set(measureIds.keys()) };
  for (const page of pages) {
    const from = (page.path.startsWith(NORMS) ? normIds : measureIds).get(page.slug) ?? page.path;
    dangling.push(...danglingInBody(page, from, known));
  }
  return {
    meta: {
      repository: REPOSITORY,
      commit: origin.commit,
      date: origin.date,
      licence: LICENCE,
      danglingLinks: unique(dangling),
    },
    norms,
    measures,
    phases: phaseFacts(pagesIn(pages, PHASES), norms, measures),
  };
}

function pagesIn(pages: readonly Page[], folder: string): readonly Page[] {
  return pages
    .filter((page) => page.path === `${folder}${page.slug}.md` && page.slug !== 'index')
    .sort((a, b) => compare(a.slug, b.slug));
}

function idsBySlug(pages: readonly Page[], kind: 'ver' | 'mtr'): ReadonlyMap<string, string> {
  return new Map(
    pages.map((page) => {
      const id = new RegExp(`^urn:nl:ak:(${kind}:[a-z]+-\\d+)$`).exec(textField(page, 'id') ?? '')?.[1];
      if (id === undefined) throw new Error(`${page.path}: no id of the form urn:nl:ak:${kind}:…`);
      return [page.slug, id];
    }),
  );
}

function pageFacts(page: Page, ids: ReadonlyMap<string, string>, folder: string) {
  const id = ids.get(page.slug) ?? '';
  return {
    id,
    slug: page.slug,
    urn: `urn:nl:ak:${id}`,
    url: `${SITE}${folder.replace(/^docs\//, '')}${page.slug}/`,
    levenscyclus: listField(page, 'levenscyclus'),
    onderwerp: listField(page, 'onderwerp'),
    rollen: listField(page, 'rollen'),
    tekst: fingerprintOf(`${textField(page, 'title') ?? ''}\n${page.body}`),
  };
}

function measureFacts(
  page: Page,
  measureIds: ReadonlyMap<string, string>,
  normIds: ReadonlyMap<string, string>,
  dangling: DanglingLink[],
): MeasureFactsEntry {
  const facts = pageFacts(page, measureIds, MEASURES);
  const vereisten: string[] = [];
  for (const slug of listField(page, 'vereiste')) {
    const norm = normIds.get(slug);
    if (norm === undefined) dangling.push({ from: facts.id, to: slug });
    else vereisten.push(norm);
  }
  return { ...facts, vereisten };
}

function normFacts(
  page: Page,
  ids: ReadonlyMap<string, string>,
  measures: readonly MeasureFactsEntry[],
): NormFactsEntry {
  const facts = pageFacts(page, ids, NORMS);
  const labels = Object.fromEntries(FILTER_LABELS.map((label) => [label, listField(page, label)])) as Record<
    FilterLabel,
    readonly string[]
  >;
  return {
    ...facts,
    ...labels,
    maatregelen: measures.filter((measure) => measure.vereisten.includes(facts.id)).map((measure) => measure.id),
    bronnen: readSources(section(page, 'Bronnen')),
  };
}

function phaseFacts(
  pages: readonly Page[],
  norms: readonly NormFactsEntry[],
  measures: readonly MeasureFactsEntry[],
): readonly PhaseFactsEntry[] {
  return pages
    .flatMap((page) => {
      const order = /^Fase (\d+)\b/.exec(textField(page, 'title') ?? '')?.[1];
      return order === undefined ? [] : [{ slug: page.slug, order: Number(order) }];
    })
    .sort((a, b) => a.order - b.order)
    .map(({ slug, order }) => ({
      id: slug,
      volgorde: order,
      url: `${SITE}levenscyclus/${slug}/`,
      vereisten: norms.filter((norm) => norm.levenscyclus.includes(slug)).map((norm) => norm.id),
      maatregelen: measures.filter((measure) => measure.levenscyclus.includes(slug)).map((measure) => measure.id),
    }));
}

function unique(links: readonly DanglingLink[]): readonly DanglingLink[] {
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()].sort(
    (a, b) => compare(a.from, b.from) || compare(a.to, b.to),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
