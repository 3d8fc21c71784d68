/** The one compiler of the framework: for the build, for a body's own additions and for sets of conditions. */
import type { Framework } from '../types';
import { compileClauses } from './clauses';
import { compileConditions } from './conditions';
import { compileAdditions } from './corrections';
import { readFiles, type Entries, type SourceFile } from './files';
import { compileLessons, type WordedLesson } from './lessons';
import { compileLaws, lawArticles } from './laws';
import { compileLexicon, compileSubjects, compileTopics } from './lists';
import { compileMeasures } from './measures';
import { compileNorms } from './norms';
import { compilePhases } from './phases';
import { byPlace, collect, START, type CompileProblem, type Report } from './problem';
import { compilePeriods } from './periods';
import { compilePractice, type PracticeProvision } from './practice';
import { compileProfileKeys } from './profile-keys';
import { makeReferences } from './references';
import { makeWhenReader } from './when';

export type { SourceFile } from './files';
export type { WordedLesson } from './lessons';
export { compileOverlay, type Overlaid, type OverlayFolder } from './overlay';
export { MOST_POLICY_FILES, POLICY_FOLDER, policyPaths, type PolicyPaths } from './overlay-files';
export { kindOf } from './kinds';
export type { PracticeProvision } from './practice';
export type { CompileProblem } from './problem';

/**
 * Compiles the files of a framework. Never throws: what is not right is in `problems`, in the order of files and
 * lines, and left out of `framework`.
 */
export function compileFramework(files: readonly SourceFile[]): {
  framework: Framework;
  /** Texts to learn from: see `evidence/learned`. They are no part of the framework. */
  lessons: { readonly worded: readonly WordedLesson[]; readonly practice: readonly PracticeProvision[] };
  problems: readonly CompileProblem[];
  /** What deserves attention and is no fault. */
  notices: readonly CompileProblem[];
} {
  const { report, problems, notices } = collect();
  const entries = readFiles(files, report);
  const profileKeys = compileProfileKeys(entries, report);
  const references = makeReferences(entries, report);
  const when = makeWhenReader(profileKeys, references);
  const laws = compileLaws(entries, report);
  const concepts = compileLexicon(entries, report);
  const articles = lawArticles(laws, report);
  const additions = compileAdditions(entries, references, when);
  const clauses = compileClauses(entries, { references, report, when, concepts });
  const framework: Framework = {
    ...sourceOf(entries, report),
    overlay: [],
    profileKeys,
    phases: compilePhases(entries, references, report),
    subjects: compileSubjects(entries, report),
    norms: compileNorms(entries, { references, report, laws: articles, additions }),
    measures: compileMeasures(entries, report),
    topics: compileTopics(entries, references),
    clauses,
    concepts,
    periods: compilePeriods(entries, { references, laws: articles, when, concepts }),
    conditions: compileConditions(entries, references, clauses),
    laws,
  };
  const lessons = {
    worded: compileLessons(entries, framework.clauses, report),
    practice: compilePractice(entries, framework.clauses, report),
  };
  return { framework, lessons, problems: problems.sort(byPlace), notices: notices.sort(byPlace) };
}

function sourceOf(entries: Entries, report: Report): Pick<Framework, 'source' | 'danglingLinks'> {
  const meta = entries.of('sourceMeta')[0]?.value;
  if (!meta) {
    report(
      'source/meta.json',
      START,
      'De herkomst van de feiten ontbreekt.',
      'Maak source/ met: node dist/cli.js framework diff CHECKOUT --write.',
    );
  }
  return {
    source: { commit: meta?.commit ?? '', date: meta?.date ?? '', licence: meta?.licence ?? '' },
    danglingLinks: meta?.danglingLinks ?? [],
  };
}
