/** Looks things up in a compiled framework. */
import type {
  Clause,
  ClauseId,
  Concept,
  ConditionsSet,
  Framework,
  Language,
  Law,
  Localised,
  Measure,
  Norm,
  NormId,
  Phase,
  PhaseId,
  ProfileKey,
  ProfileKeyId,
  Subject,
  Topic,
} from './types';

export interface FrameworkIndex {
  norm(id: NormId): Norm | undefined;
  measure(id: NormId): Measure | undefined;
  topic(id: NormId): Topic | undefined;
  clause(id: ClauseId): Clause | undefined;
  /** Ids of all clauses, in the order of the framework. */
  readonly clauseIds: readonly ClauseId[];
  phase(id: PhaseId): Phase | undefined;
  subject(id: string): Subject | undefined;
  law(id: string): Law | undefined;
  conditions(id: string): ConditionsSet | undefined;
  /** A concept has terms per language; without a language the Dutch ones, else those there are. */
  concept(id: string, language?: Language): Concept | undefined;
  profileKey(id: ProfileKeyId): ProfileKey | undefined;
  /** Clauses that fulfil it, in the order of the framework. Supporting it does not count. */
  clausesFor(id: NormId): readonly Clause[];
  /** The id that a person means by `aia-09`, `ver:aia-09`, `OWP-17` or `eigen:…`; the norm when both exist. */
  resolveId(text: string): NormId | undefined;
  /** Title of a norm, measure, topic, clause, phase or subject. */
  titleOf(id: string): Localised | undefined;
  /** Ids that a report lists, each once: norms, measures that a clause fulfils, topics, own norms. */
  readonly reportedIds: readonly NormId[];
}

const indexes = new WeakMap<Framework, FrameworkIndex>();

/** The index of a framework; made once for each framework object. */
export function indexFramework(framework: Framework): FrameworkIndex {
  const known = indexes.get(framework);
  if (known) return known;
  const index = makeIndex(framework);
  indexes.set(framework, index);
  return index;
}

function makeIndex(framework: Framework): FrameworkIndex {
  const norms = byId(framework.norms);
  const measures = byId(framework.measures);
  const topics = byId(framework.topics);
  const clauses = byId(framework.clauses);
  const phases = byId(framework.phases);
  const subjects = byId(framework.subjects);
  const laws = byId(framework.laws);
  const conditions = byId(framework.conditions);
  const profileKeys = byId(framework.profileKeys);
  const concepts = new Map(framework.concepts.map((concept) => [`${concept.language}:${concept.id}`, concept]));
  const fulfilling = clausesByNorm(framework.clauses);
  const resolve = resolver([...norms.values(), ...measures.values()]);

  return {
    norm: (id) => norms.get(id),
    measure: (id) => measures.get(id),
    topic: (id) => topics.get(id),
    clause: (id) => clauses.get(id),
    phase: (id) => phases.get(id),
    subject: (id) => subjects.get(id),
    law: (id) => laws.get(id),
    conditions: (id) => conditions.get(id),
    concept: (id, language) =>
      language ? concepts.get(`${language}:${id}`) : (concepts.get(`nl:${id}`) ?? concepts.get(`en:${id}`)),
    profileKey: (id) => profileKeys.get(id),
    clauseIds: framework.clauses.map(({ id }) => id),
    clausesFor: (id) => fulfilling.get(id) ?? [],
    resolveId: (text) => resolve.get(text.trim().toLowerCase()),
    titleOf: (id) =>
      (norms.get(id) ?? measures.get(id) ?? topics.get(id) ?? clauses.get(id) ?? phases.get(id) ?? subjects.get(id))
        ?.title,
    reportedIds: reportedIds(framework, fulfilling),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function clausesByNorm(clauses: readonly Clause[]): ReadonlyMap<NormId, readonly Clause[]> {
  const result = new Map<NormId, Clause[]>();
  for (const clause of clauses) {
    for (const { norm } of clause.fulfils) {
      const list = result.get(norm);
      if (!list) result.set(norm, [clause]);
      else if (!list.includes(clause)) list.push(clause);
    }
  }
  return result;
}

/** Full ids and short ids; a short id goes to the first that has it, and norms come first. */
function resolver(items: readonly (Norm | Measure)[]): ReadonlyMap<string, NormId> {
  const result = new Map<string, NormId>();
  for (const { id, shortId } of items) {
    result.set(id.toLowerCase(), id);
    if (!result.has(shortId.toLowerCase())) result.set(shortId.toLowerCase(), id);
  }
  return result;
}

function reportedIds(framework: Framework, fulfilling: ReadonlyMap<NormId, readonly Clause[]>): readonly NormId[] {
  const idsOf = (origin: Norm['origin']) =>
    framework.norms.filter((norm) => norm.origin === origin).map((norm) => norm.id);
  const measures = framework.measures.map((measure) => measure.id).filter((id) => fulfilling.has(id));
  return [...new Set([...idsOf('ver'), ...measures, ...framework.topics.map((topic) => topic.id), ...idsOf('eigen')])];
}
