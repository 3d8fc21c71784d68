/** Norms: the framework's facts and our own page, with what `corrections/` says of them. Own norms have a page alone. */
import type { NormFactsEntry } from '../facts/types';
import type { ActRole, Norm, NormFacts, Source } from '../types';
import type { NormAdditions } from './corrections';
import { CONTRACT_HEADINGS } from './contract-part';
import type { Entries, Entry } from './files';
import type { LawArticles } from './laws';
import { contractMeaning } from './norm-contract';
import { bodyOf, nameOfFile, reviewOf } from './own-page';
import type { Report } from './problem';
import { reportDuplicates, type References } from './references';

export interface NormContext {
  readonly references: References;
  readonly report: Report;
  readonly laws: LawArticles;
  readonly additions: NormAdditions;
}

const ACT_ROLES: readonly ActRole[] = ['aanbieder', 'gebruiksverantwoordelijke', 'importeur', 'distributeur'];

export function compileNorms(entries: Entries, context: NormContext): readonly Norm[] {
  const { report, references } = context;
  const pages = entries.of('norm');
  reportDuplicates(
    pages.map(({ value, text }) => ({ id: value.id, text, path: ['id'] })),
    report,
  );
  for (const { file, text, value } of pages) {
    references.check('norm', value.id, text, ['id']);
    nameOfFile(file, shortId(value.id), text, report);
  }
  const byId = new Map(pages.map((entry) => [entry.value.id, entry]));
  const fromSource = entries.of('sourceNorms').flatMap(({ text, value }) =>
    value.flatMap((facts, index) => {
      const page = byId.get(facts.id);
      if (page) return [normOf(page, facts, context)];
      report(
        text.file,
        text.at([index]),
        `De norm "${facts.id}" heeft geen uitleg.`,
        `Maak norms/${shortId(facts.id)}.md.`,
      );
      return [];
    }),
  );
  const own = pages
    .filter(({ value }) => value.id.startsWith('eigen:'))
    .map((page) => normOf(page, undefined, context));
  return [...fromSource, ...own];
}

/**
 * The norms of the framework with a body's own: norms that it adds, pages that come in the place of ours, and what its
 * own files in `corrections/` say of any norm. Facts stay those of the framework.
 */
export function overlayNorms(entries: Entries, context: NormContext, base: readonly Norm[]): readonly Norm[] {
  const pages = entries.of('norm');
  const byId = new Map(base.map((norm) => [norm.id, norm]));
  reportDuplicates(
    pages.map(({ value, text }) => ({ id: value.id, text, path: ['id'] })),
    context.report,
  );
  const own = new Map<string, Norm>();
  for (const page of pages) {
    const { file, text, value } = page;
    nameOfFile(file, shortId(value.id), text, context.report);
    const known = byId.get(value.id);
    const right = context.references.check('norm', value.id, text, ['id']);
    if (!right || (known === undefined && !value.id.startsWith('eigen:'))) continue;
    const written = normOf(page, undefined, context, known?.origin === 'ver');
    own.set(value.id, { ...written, ...(known ? kept(known, written) : {}), file });
  }
  const added = [...own.values()].filter(({ id }) => !byId.has(id));
  return [...base.map((norm) => own.get(norm.id) ?? withAdditions(norm, context)), ...added];
}

/** What a page of a body's own leaves as the framework has it. */
function kept(known: Norm, written: Norm): Partial<Norm> {
  const { phases, url, facts, measures } = known;
  return {
    ...(known.origin === 'ver' || written.phases.length === 0 ? { phases } : {}),
    ...(url === undefined ? {} : { url }),
    ...(facts === undefined ? {} : { facts }),
    measures,
    ...(written.sources.length === 0 ? { sources: known.sources } : {}),
    ownFacts: [...known.ownFacts, ...written.ownFacts],
    ...(written.correction === undefined && known.correction ? { correction: known.correction } : {}),
    ...(written.effective.length === 0 ? { effective: known.effective } : {}),
  };
}

function withAdditions(norm: Norm, { additions }: NormContext): Norm {
  const { ownFacts, correction, effective } = additions.of(norm.id);
  if (ownFacts.length === 0 && effective.length === 0 && !correction) return norm;
  return {
    ...norm,
    ownFacts: [...norm.ownFacts, ...ownFacts],
    ...(correction ? { correction } : {}),
    ...(effective.length > 0 ? { effective } : {}),
  };
}

function normOf(
  page: Entry<'norm'>,
  facts: NormFactsEntry | undefined,
  context: NormContext,
  ofSource = facts !== undefined,
): Norm {
  const { value, text } = page;
  const { report, references } = context;
  const origin = value.id.startsWith('eigen:') ? 'eigen' : 'ver';
  const phases = facts?.levenscyclus ?? value.fasen ?? [];
  if (!ofSource) phases.forEach((phase, index) => references.check('fase', phase, text, ['fasen', index]));
  if (!ofSource && phases.length === 0) {
    report(
      page.file,
      text.at(['id']),
      'Een eigen norm noemt zijn fasen.',
      'Voeg "fasen:" toe met id\'s uit source/phases.json.',
    );
  }
  if (ofSource && value.fasen) {
    report(page.file, text.atKey(['fasen']), 'De fasen van deze norm zijn een feit van de bron.', 'Haal "fasen" weg.');
  }
  const notContractual = value['geen-contractzaak'];
  const { ownFacts, correction, effective } = context.additions.of(value.id);
  return {
    id: value.id,
    shortId: origin === 'eigen' ? value.id : shortId(value.id),
    origin,
    kind: value.aard,
    title: { nl: value.titel, en: value.title },
    explanation: { nl: bodyOf(page, report, CONTRACT_HEADINGS), en: value.explanation },
    ...contractMeaning(page, context),
    phases,
    ...(facts ? { url: facts.url, facts: labelsOf(facts) } : {}),
    sources: sourcesOf(page, facts, context),
    ownFacts,
    ...(correction ? { correction } : {}),
    effective,
    measures: facts?.maatregelen ?? [],
    ...(notContractual ? { notContractual: { nl: notContractual.reden, en: notContractual.reason } } : {}),
    ...(notContractual?.moment === undefined ? {} : { moment: notContractual.moment }),
    ...reviewOf(page, report),
  };
}

/** Our own list of sources; the page's of the framework when we have none. */
function sourcesOf(page: Entry<'norm'>, facts: NormFactsEntry | undefined, context: NormContext): readonly Source[] {
  const { value, text } = page;
  if (value.bronnen.length === 0) {
    return (facts?.bronnen ?? []).map((source) => ({ text: source.tekst, ...(source.url ? { url: source.url } : {}) }));
  }
  return value.bronnen.map((source, index) => {
    if (
      source.wet !== undefined &&
      context.references.check('wet', source.wet, text, ['bronnen', index, 'wet']) &&
      source.artikel !== undefined
    ) {
      context.laws.check(source.wet, String(source.artikel), text, ['bronnen', index, 'artikel']);
      context.laws.checkLeden(source.wet, String(source.artikel), source.leden ?? [], text, [
        'bronnen',
        index,
        'leden',
      ]);
    }
    return {
      ...(source.wet === undefined ? {} : { law: source.wet }),
      ...(source.artikel === undefined ? {} : { article: String(source.artikel) }),
      ...(source.leden === undefined ? {} : { leden: source.leden.map(String) }),
      ...(source.punten === undefined ? {} : { points: source.punten }),
      text: source.tekst,
      ...(source.url === undefined ? {} : { url: source.url }),
    };
  });
}

function labelsOf(facts: NormFactsEntry): NormFacts {
  return {
    applicationKinds: facts['soort-toepassing'],
    riskGroups: facts.risicogroep,
    actRoles: ACT_ROLES.filter((role) => facts['rol-ai-act'].includes(role)),
    transparency: facts.transparantieverplichting,
    systemicRisk: facts.systeemrisico,
    openSource: facts['open-source'],
    exceptions: facts.uitzondering,
  };
}

function shortId(id: string): string {
  return id.replace(/^(?:ver|mtr|eigen):/, '');
}
