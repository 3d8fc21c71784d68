/**
 * What there is to learn from: provisions of practice contracts (`practice/`), of which every one is labelled; worded
 * lessons (`leerstof.yaml`) and examples (`voorbeelden.yaml`) of the clauses; and the clauses' own leden.
 */
import { tokensIn } from '../../draft/index';
import type { PracticeProvision, WordedLesson } from '../../framework/compile/index';
import type { Clause, Framework, Language } from '../../framework/types';
import { roleWord, type Word } from './features';
import type { Lesson } from './learn';

/** Texts to learn from, as the compiler gives them. */
export interface Lessons {
  readonly worded: readonly WordedLesson[];
  readonly practice: readonly PracticeProvision[];
}

/** The one answer of whether a text takes away what it is about. */
export const WEAKENED = 'afgezwakt';

/** A provision of a whole contract teaches more than a loose text: it is worded, and stands, as in drafts. */
const PRACTICE = 2;
/** There are far fewer texts that take something away. */
const WEAKENING = 3;

/** Lessons on what texts are about; a provision that takes an element away is about it too. */
export function subjectLessons(language: Language, framework: Framework, { worded, practice }: Lessons): Lesson[] {
  const names = partyNames(framework, language);
  const lesson = (text: string, rest: Partial<Lesson>): Lesson => ({
    words: wordsIn(text, language).filter(({ word }) => !names.has(word)),
    of: [],
    not: [],
    unsure: [],
    faint: [],
    importance: 1,
    ...rest,
  });
  return [
    ...ofLanguage(worded, language).map(({ clause, element, kind, text }) => {
      const key = `${clause}/${element}`;
      if (kind === 'niet') return lesson(text, { not: [key] });
      return lesson(text, { of: [key], faint: kind === 'afgezwakt' ? [key] : [] });
    }),
    ...framework.clauses.flatMap((clause) =>
      examplesOf(clause, language).map(({ kind, text, held, lacking }) =>
        lesson(text, { of: held, not: lacking, faint: kind === 'afgezwakt' ? held : [] }),
      ),
    ),
    ...framework.clauses.flatMap((clause) => ownLids(clause, language).map(({ text, of }) => lesson(text, { of }))),
    ...ofLanguage(practice, language).map(({ text, gives, weakens, unsure }) =>
      lesson(text, { of: [...gives, ...weakens], unsure, faint: weakens, importance: PRACTICE }),
    ),
  ];
}

/** Lessons on whether a text takes away what it is about: only texts that are about something. */
export function weaknessLessons(language: Language, framework: Framework, { worded, practice }: Lessons): Lesson[] {
  const roles = rolesByName(framework, language);
  const lesson = (text: string, weakened: boolean, importance = 1): Lesson => ({
    words: wordsIn(text, language).map((one) => roles.get(one.word) ?? one),
    of: weakened ? [WEAKENED] : [],
    not: [],
    unsure: [],
    faint: [],
    importance: weakened ? importance * WEAKENING : importance,
  });
  return [
    ...ofLanguage(worded, language)
      .filter(({ kind }) => kind !== 'niet')
      .map(({ kind, text }) => lesson(text, kind === 'afgezwakt')),
    ...framework.clauses.flatMap((clause) => [
      ...examplesOf(clause, language)
        .filter(({ kind }) => kind !== 'lokaas')
        .map(({ kind, text }) => lesson(text, kind === 'afgezwakt')),
      ...ownLids(clause, language).map(({ text }) => lesson(text, false)),
    ]),
    ...ofLanguage(practice, language)
      .filter(({ gives, weakens }) => gives.length + weakens.length > 0)
      .map(({ text, weakens }) => lesson(text, weakens.length > 0, PRACTICE)),
  ];
}

function ofLanguage<T extends { readonly language: Language }>(texts: readonly T[], language: Language): readonly T[] {
  return texts.filter((one) => one.language === language);
}

function wordsIn(text: string, language: Language): Word[] {
  return tokensIn(text, language).map(({ word, stem }) => ({ word, stem }));
}

function examplesOf(clause: Clause, language: Language) {
  const core = clause.elements.filter((element) => element.core).map(({ id }) => `${clause.id}/${id}`);
  return ofLanguage(clause.examples, language).map(({ kind, text, elements }) => {
    const named = elements.map((id) => `${clause.id}/${id}`).filter((key) => core.includes(key));
    const held = kind === 'lokaas' ? [] : elements.length === 0 ? core : named;
    return { kind, text, held, lacking: core.filter((key) => !held.includes(key)) };
  });
}

/** The clause's own leden that carry an element, without the marks of their template. */
function ownLids(clause: Clause, language: Language): readonly { readonly text: string; readonly of: string[] }[] {
  const core = new Set(clause.elements.filter((element) => element.core).map(({ id }) => id));
  return ofLanguage(clause.texts, language).flatMap(({ lids }) =>
    lids
      .filter(({ elements }) => elements.length > 0)
      .map(({ text, elements }) => ({
        text: text.replace(/\{lid:[^}]*\}|[{}[\]|]/g, ' '),
        of: elements.filter((id) => core.has(id)).map((id) => `${clause.id}/${id}`),
      })),
  );
}

/** The usual names of the parties: what they are called makes no difference, so nothing is learned from it. */
function partyNames(framework: Framework, language: Language): ReadonlySet<string> {
  return new Set(ROLES.flatMap((role) => namesOf(role, framework, language)));
}

/** Who each usual name stands for. Who `wij` are depends on who writes: that stays a word. */
function rolesByName(framework: Framework, language: Language): ReadonlyMap<string, Word> {
  return new Map(
    ROLES.flatMap((role) =>
      namesOf(role, framework, language)
        .filter((name) => !PRONOUNS.has(name))
        .map((name) => [name, roleWord(role)] as const),
    ),
  );
}

const ROLES = ['opdrachtgever', 'opdrachtnemer'] as const;
const PRONOUNS: ReadonlySet<string> = new Set(['wij', 'we', 'u', 'jij', 'je', 'you']);

function namesOf(role: (typeof ROLES)[number], { concepts }: Framework, language: Language): readonly string[] {
  return concepts
    .filter((concept) => concept.language === language && concept.id === role)
    .flatMap(({ terms }) => terms.map((term) => term.toLowerCase()));
}
