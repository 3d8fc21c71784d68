/**
 * Learning from worded examples, once, when the framework is compiled. Lessons are the clauses' own texts, their
 * examples (`voorbeelden.yaml`) and their exercises (`leerstof.yaml`). What is learned are weights of words; how a
 * text is read with them: `matching/learned.ts`.
 */
import { tokensIn } from '../../draft/index';
import type { WordedLesson } from '../../framework/compile/lessons';
import type { Clause, Framework, Language, LearnedWeights } from '../../framework/types';
import { learn, type Lesson } from './learn';
import { learnWeakness, type WeaknessLesson } from './weakness';

/** The framework with the weights learned for it. Pure and deterministic; takes seconds for thousands of lessons. */
export function withLearned(framework: Framework, worded: readonly WordedLesson[]): Framework {
  return {
    ...framework,
    learned: {
      nl: learned('nl', framework, worded),
      en: learned('en', framework, worded),
    },
  };
}

function learned(language: Language, framework: Framework, worded: readonly WordedLesson[]): LearnedWeights {
  return {
    ...learn(lessonsFor(language, framework, worded), language),
    weakness: learnWeakness(weaknessLessonsFor(language, framework, worded)),
  };
}

/** Provisions that stand and provisions that are weakened, in one language. */
export function weaknessLessonsFor(
  language: Language,
  framework: Framework,
  worded: readonly WordedLesson[],
): WeaknessLesson[] {
  const words = (text: string): string[] => tokensIn(text, language).map(({ word }) => word);
  const taught = worded
    .filter((one) => one.language === language && one.kind !== 'niet')
    .map(({ clause, element, kind, text }) => ({
      element: `${clause}/${element}`,
      words: words(text),
      weakened: kind === 'afgezwakt',
    }));
  const examples = framework.clauses.flatMap((clause) => {
    const core = clause.elements.filter((element) => element.core).map(({ id }) => id);
    return clause.examples
      .filter((example) => example.language === language && example.kind !== 'lokaas')
      .flatMap(({ kind, text, elements }) =>
        (elements.length === 0 ? core : elements).map((element) => ({
          element: `${clause.id}/${element}`,
          words: words(text),
          weakened: kind === 'afgezwakt',
        })),
      );
  });
  const own = framework.clauses.flatMap((clause) =>
    clause.texts
      .filter((text) => text.language === language)
      .flatMap(({ lids }) =>
        lids.flatMap(({ text, elements }) =>
          elements.map((element) => ({
            element: `${clause.id}/${element}`,
            words: words(plainLid(text)),
            weakened: false,
          })),
        ),
      ),
  );
  return [...taught, ...examples, ...own];
}

/** All lessons in one language on what texts are about; a weakened provision is about its element too. */
export function lessonsFor(language: Language, framework: Framework, worded: readonly WordedLesson[]): Lesson[] {
  const names = partyNames(framework, language);
  const lesson = (text: string, of: readonly string[], not: readonly string[]): Lesson => ({
    stems: tokensIn(text, language)
      .filter(({ word }) => !names.has(word))
      .map(({ stem }) => stem),
    of,
    not,
  });
  const taught = worded
    .filter((one) => one.language === language)
    .map(({ clause, element, kind, text }) => {
      const key = `${clause}/${element}`;
      return kind === 'niet' ? lesson(text, [], [key]) : lesson(text, [key], []);
    });
  return [...taught, ...framework.clauses.flatMap((clause) => ownLessons(clause, language, lesson))];
}

function ownLessons(
  clause: Clause,
  language: Language,
  lesson: (text: string, of: readonly string[], not: readonly string[]) => Lesson,
): Lesson[] {
  const core = clause.elements.filter((element) => element.core).map(({ id }) => id);
  const keys = (ids: readonly string[]): string[] =>
    ids.filter((id) => core.includes(id)).map((id) => `${clause.id}/${id}`);
  const texts = clause.texts.filter((text) => text.language === language);
  return [
    ...clause.examples
      .filter((example) => example.language === language)
      .map(({ kind, text, elements }) => {
        const held = kind === 'lokaas' ? [] : elements.length === 0 ? core : elements;
        return lesson(text, keys(held), keys(core.filter((id) => !held.includes(id))));
      }),
    ...texts.flatMap(({ lids }) => lids.map(({ text, elements }) => lesson(plainLid(text), keys(elements), []))),
  ];
}

/** A lid without the marks of its template. */
function plainLid(text: string): string {
  return text.replace(/\{lid:[^}]*\}|[{}[\]|]/g, ' ');
}

/** The usual names of the parties: what they are called makes no difference, so nothing is learned from it. */
function partyNames(framework: Framework, language: Language): ReadonlySet<string> {
  const terms = framework.concepts
    .filter((concept) => concept.language === language && ['opdrachtgever', 'opdrachtnemer'].includes(concept.id))
    .flatMap((concept) => concept.terms);
  return new Set(terms.map((term) => term.toLowerCase()));
}
