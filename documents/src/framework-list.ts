/** What the framework holds, as data for other programs (`framework list --format json`). */
import type { Framework } from '../../checker/src/framework/types';

export interface FrameworkList {
  readonly phases: readonly { readonly id: string; readonly title: string; readonly order: number }[];
  readonly norms: readonly {
    readonly id: string;
    readonly title: string;
    readonly aard: string;
    readonly phases: readonly string[];
    readonly clauses: readonly string[];
    readonly reason?: string;
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly title: string;
    readonly phases: readonly string[];
    readonly clauses: readonly string[];
    readonly norms: readonly string[];
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
  readonly conditions: readonly { readonly id: string; readonly title: string; readonly read: boolean }[];
  readonly laws: readonly { readonly id: string; readonly title: string; readonly articles: number }[];
}

/** Lists the framework's phases, norms, measures, clauses, conditions and laws in Dutch. Pure. */
export function listFramework(framework: Framework): FrameworkList {
  const clausesFor = (id: string): string[] =>
    framework.clauses.filter((clause) => clause.fulfils.some(({ norm }) => norm === id)).map(({ id }) => id);
  return {
    phases: framework.phases.map(({ id, title, order }) => ({ id, title: title.nl, order })),
    norms: framework.norms.map((norm) => ({
      id: norm.id,
      title: norm.title.nl,
      aard: norm.kind,
      phases: norm.phases,
      clauses: clausesFor(norm.id),
      ...(norm.notContractual ? { reason: norm.notContractual.nl } : {}),
    })),
    measures: framework.measures.map((measure) => ({
      id: measure.id,
      title: measure.title.nl,
      phases: measure.phases,
      clauses: clausesFor(measure.id),
      norms: measure.norms,
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
    conditions: framework.conditions.map(({ id, title, read }) => ({ id, title: title.nl, read })),
    laws: framework.laws.map(({ id, title, articles }) => ({ id, title: title.nl, articles: articles.length })),
  };
}
