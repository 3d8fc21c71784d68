/** What the framework holds, as data for other programs (`framework list --format json`). */
import type { EffectiveDate, Framework, Measure, Norm } from '../../checker/src/framework/types';

export interface FrameworkList {
  readonly phases: readonly {
    readonly id: string;
    readonly title: string;
    readonly order: number;
    readonly review?: string;
    /** What happens in it, and what of that belongs in a contract. */
    readonly explanation: string;
    readonly contract?: string;
  }[];
  readonly norms: readonly {
    readonly id: string;
    readonly title: string;
    readonly aard: string;
    readonly phases: readonly string[];
    readonly clauses: readonly string[];
    readonly reason?: string;
    /** The page is to be looked at again: date and reason. */
    readonly review?: string;
    /** What it asks, and what that means for a contract. */
    readonly explanation: string;
    readonly contract?: string;
    readonly roles: Norm['roles'];
    readonly moments: Norm['moments'];
    readonly related: readonly string[];
    readonly sources: Norm['sources'];
    /** Laws it rests on, with the date of the text that is meant where that is known. */
    readonly texts: readonly { readonly law: string; readonly textDate?: string }[];
    /** From when it binds, with the date of the text relied on; none: it is in force. */
    readonly effective: readonly {
      readonly from: string;
      readonly source: string;
      readonly textDate: string;
      readonly uncertain?: string;
    }[];
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly title: string;
    readonly phases: readonly string[];
    readonly clauses: readonly string[];
    readonly norms: readonly string[];
    readonly review?: string;
    /** What it asks, and what that means for a contract. */
    readonly explanation: string;
    readonly contract?: string;
    readonly workOf: Measure['workOf'];
    readonly moments: Measure['moments'];
    /** The moment it belongs to when that lies before the contract. */
    readonly moment?: string;
  }[];
  readonly clauses: readonly {
    readonly id: string;
    readonly title: string;
    readonly phase: string;
    readonly functie: string;
    readonly norms: readonly string[];
    readonly measures: readonly string[];
    readonly variants: Framework['clauses'][number]['variants'];
    readonly languages: readonly string[];
  }[];
  readonly conditions: readonly {
    readonly id: string;
    readonly title: string;
    readonly issuer: string;
    readonly date: string;
    /** Its text is known. */
    readonly read: boolean;
    /** Norms its articles give effect to. */
    readonly norms: readonly string[];
  }[];
  readonly laws: readonly {
    readonly id: string;
    readonly title: string;
    /** Names and abbreviations by which it is cited. */
    readonly names: readonly string[];
    readonly reference: string;
    /** How many articles are known; 0: the law is known by name alone. */
    readonly articles: number;
    /** A change that the articles take in, and whether it is in force as far as was verified. */
    readonly amendment?: { readonly document: string; readonly date: string; readonly status: string };
  }[];
  /** Files of the body's own policy that were read. */
  readonly overlay: readonly string[];
}

/** Lists the framework's phases, norms, measures, clauses, conditions and laws in Dutch. Pure. */
export function listFramework(framework: Framework): FrameworkList {
  const clausesFor = (id: string): string[] =>
    framework.clauses.filter((clause) => clause.fulfils.some(({ norm }) => norm === id)).map(({ id }) => id);
  return {
    phases: framework.phases.map(({ id, title, order, review, explanation, contract }) => ({
      id,
      title: title.nl,
      order,
      ...(review === undefined ? {} : { review }),
      explanation: explanation.nl,
      ...(contract ? { contract: contract.nl } : {}),
    })),
    norms: framework.norms.map((norm) => ({
      id: norm.id,
      title: norm.title.nl,
      aard: norm.kind,
      phases: norm.phases,
      clauses: clausesFor(norm.id),
      ...(norm.notContractual ? { reason: norm.notContractual.nl } : {}),
      ...(norm.review === undefined ? {} : { review: norm.review }),
      explanation: norm.explanation.nl,
      ...(norm.contract ? { contract: norm.contract.nl } : {}),
      roles: norm.roles,
      moments: norm.moments,
      related: norm.related,
      sources: norm.sources,
      texts: framework.laws
        .filter(({ id }) => norm.sources.some(({ law }) => law === id))
        .map(({ id, textDate }) => ({ law: id, ...(textDate === undefined ? {} : { textDate }) })),
      effective: norm.effective.map(effectiveOf),
    })),
    measures: framework.measures.map((measure) => ({
      id: measure.id,
      title: measure.title.nl,
      phases: measure.phases,
      clauses: clausesFor(measure.id),
      norms: measure.norms,
      ...(measure.review === undefined ? {} : { review: measure.review }),
      explanation: measure.explanation.nl,
      ...(measure.contract ? { contract: measure.contract.nl } : {}),
      workOf: measure.workOf,
      moments: measure.moments,
      ...(measure.moment === undefined ? {} : { moment: measure.moment }),
    })),
    clauses: framework.clauses.map((clause) => {
      const fulfilled = clause.fulfils.map(({ norm }) => norm);
      return {
        id: clause.id,
        title: clause.title.nl,
        phase: clause.phase,
        functie: clause.function,
        norms: fulfilled.filter((id) => !id.startsWith('mtr:')),
        measures: fulfilled.filter((id) => id.startsWith('mtr:')),
        variants: clause.variants,
        languages: [...new Set(clause.texts.map(({ language }) => language))],
      };
    }),
    conditions: framework.conditions.map(({ id, title, issuer, date, read, gives }) => ({
      id,
      title: title.nl,
      issuer,
      date,
      read,
      norms: [...new Set(gives.map(({ norm }) => norm))],
    })),
    laws: framework.laws.map(({ id, title, names, reference, articles, amendment }) => ({
      id,
      title: title.nl,
      names,
      reference,
      articles: articles.length,
      ...(amendment
        ? { amendment: { document: amendment.document, date: amendment.date, status: amendment.status } }
        : {}),
    })),
    overlay: framework.overlay,
  };
}

function effectiveOf({
  from,
  source,
  textDate,
  uncertain,
}: EffectiveDate): FrameworkList['norms'][number]['effective'][number] {
  return { from, source, textDate, ...(uncertain ? { uncertain: uncertain.nl } : {}) };
}
