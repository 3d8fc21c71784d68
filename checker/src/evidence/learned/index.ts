/**
 * Learning from worded examples, once, when the framework is compiled. What is learned are weights of words; how a text
 * is read with them: `matching/learned.ts`.
 */
import type { Framework, Language, LearnedWeights } from '../../framework/types';
import { subject, weakness } from './features';
import { learn } from './learn';
import { subjectLessons, weaknessLessons, type Lessons } from './lessons';

export type { Lessons } from './lessons';

/** The framework with the weights learned for it. Pure and deterministic; takes seconds for ten thousand texts. */
export function withLearned(framework: Framework, lessons: Lessons): Framework {
  const learned = (language: Language): LearnedWeights => ({
    subject: learn(subjectLessons(language, framework, lessons), subject),
    weakness: learn(weaknessLessons(language, framework, lessons), weakness),
  });
  return { ...framework, learned: { nl: learned('nl'), en: learned('en') } };
}
