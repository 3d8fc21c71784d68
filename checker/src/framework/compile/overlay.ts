/** A body's own policy, compiled by the same parts and added to the framework that was built. */
import type { Clause, Framework, LearnedWeights, Measure, Norm, PolicyRule } from '../types';
import { overlayClauses } from './clauses';
import { compileAdditions } from './corrections';
import { readFiles, type Entries, type SourceFile } from './files';
import { compileLaws, lawArticles } from './laws';
import { compileConditions } from './conditions';
import { compileLexicon, compileSubjects } from './lists';
import { overlayMeasures } from './measures';
import { overlayNorms } from './norms';
import { compilePolicy, type Policy } from './policy';
import { byPlace, collect, type CompileProblem, type Report } from './problem';
import { makeReferences } from './references';
import { makeWhenReader } from './when';

/** One folder with a body's own policy. */
export interface OverlayFolder {
  /** How the folder is named to people: in `Framework.overlay` and before the paths of its files. */
  readonly name: string;
  /** Its files, with paths relative to it. */
  readonly files: readonly SourceFile[];
}

/** A framework with what was added to it. */
export interface Overlaid {
  readonly framework: Framework;
  /** What is not right in the folder, by file and line; it is left out and the rest counts. Paths relative to the folder. */
  readonly problems: readonly CompileProblem[];
  /** What deserves attention and is no fault. */
  readonly notices: readonly CompileProblem[];
}

/**
 * Adds a body's own policy to a framework. What it does not name stays as it is; what is wrong in it is reported and
 * left out, so that the framework is always whole. Nothing is learned: the weights of the framework stay, and an own
 * clause is found by its own leden and its signals. A folder without files gives the same framework object.
 *
 * @param rules ids of the rules of which the policy may set the severity
 */
export function compileOverlay(base: Framework, folder: OverlayFolder, rules: readonly string[]): Overlaid {
  if (folder.files.length === 0) return { framework: base, problems: [], notices: [] };
  const { report, problems, notices } = collect();
  const entries = readFiles(folder.files, report, 'overlay');
  const references = makeReferences(entries, report, base);
  const when = makeWhenReader(base.profileKeys, references);
  const laws = replaced(base.laws, compileLaws(entries, report));
  const concepts = [...base.concepts, ...ownConcepts(entries, base, report)];
  const additions = compileAdditions(entries, references, when);
  const subjects = replaced(base.subjects, compileSubjects(entries, report));
  const norms = overlayNorms(entries, { references, report, laws: lawArticles(laws, report), additions }, base.norms);
  const clauses = overlayClauses(entries, { references, report, when, concepts, base: base.clauses });
  const policy = compilePolicy(entries, { references, report, when, clauses, norms, rules });
  const named = (path: string): string => `${folder.name}/${path}`;
  const framework: Framework = {
    ...base,
    overlay: [...base.overlay, ...folder.files.map(({ path }) => named(path)).sort()],
    subjects,
    norms: norms.map((norm, at) => decided(placed(norm, base.norms[at], named), policy.norms, named)),
    measures: overlayMeasures(entries, report, base.measures).map((one) => decided(one, policy.norms, named)),
    clauses: clauses.map((clause, at) => decidedClause(placed(clause, base.clauses[at], named), policy, named)),
    concepts,
    conditions: replaced(base.conditions, compileConditions(entries, references, clauses)),
    laws,
    ...(Object.keys(policy.severities).length > 0 || base.severities
      ? { severities: { ...base.severities, ...policy.severities } }
      : {}),
  };
  return {
    framework: withKnownWeights(framework, base),
    problems: problems.sort(byPlace),
    notices: notices.sort(byPlace),
  };
}

/** The items of the base, those with the same id replaced, and what is new behind them. */
function replaced<T extends { readonly id: string }>(base: readonly T[], own: readonly T[]): readonly T[] {
  if (own.length === 0) return base;
  const byId = new Map(own.map((item) => [item.id, item]));
  return [...base.map((item) => byId.get(item.id) ?? item), ...byId.values()].filter(
    (item, at, all) => all.indexOf(item) === at,
  );
}

/** Concepts of its own; one that the framework has is not changed, since our signals are built on it. */
function ownConcepts(entries: Entries, base: Framework, report: Report): Framework['concepts'] {
  const known = new Set(base.concepts.map(({ id, language }) => `${language}:${id}`));
  for (const { file, text, value } of entries.of('lexicon')) {
    const language = /[/.]en\.yaml$/.test(file) ? 'en' : 'nl';
    for (const id of Object.keys(value)) {
      if (known.has(`${language}:${id}`))
        report(file, text.atKey([id]), `Het kader heeft al een begrip "${id}".`, 'Geef het begrip een andere naam.');
    }
  }
  return compileLexicon(entries, report).filter(({ id, language }) => !known.has(`${language}:${id}`));
}

function placed<T extends Norm | Clause>(item: T, before: T | undefined, named: (path: string) => string): T {
  return item === before || item.file === undefined || item.file === before?.file
    ? item
    : { ...item, file: named(item.file) };
}

function decided<T extends Norm | Measure>(
  item: T,
  rules: ReadonlyMap<string, PolicyRule>,
  named: (path: string) => string,
): T {
  const rule = rules.get(item.id);
  return rule === undefined ? item : { ...item, policy: { ...rule, file: named(rule.file) } };
}

function decidedClause(clause: Clause, { clauses }: Policy, named: (path: string) => string): Clause {
  const found = clauses.get(clause.id);
  if (found === undefined) return clause;
  const { function: weight, ...rule } = found;
  return {
    ...clause,
    ...(weight === undefined ? {} : { function: weight }),
    ...(rule.when === undefined ? {} : { when: rule.when }),
    policy: { ...rule, file: named(rule.file) },
  };
}

/** Weights of elements that an own clause in the place of ours no longer has are left out; all others stay the same object. */
function withKnownWeights(framework: Framework, base: Framework): Framework {
  if (!framework.learned) return framework;
  const known = new Set(elementNames(framework));
  const gone = new Set(elementNames(base).filter((name) => !known.has(name)));
  const filtered = (weights: LearnedWeights): LearnedWeights =>
    weights.subject.answers.some(({ name }) => gone.has(name))
      ? {
          ...weights,
          subject: { ...weights.subject, answers: weights.subject.answers.filter(({ name }) => !gone.has(name)) },
        }
      : weights;
  const { nl, en } = framework.learned;
  return { ...framework, learned: { nl: filtered(nl), en: filtered(en) } };
}

function elementNames({ clauses }: Framework): readonly string[] {
  return clauses.flatMap(({ id, elements }) => elements.map((element) => `${id}/${element.id}`));
}
