/**
 * Evidence: where a contract says what a clause is for, in whatever words.
 *
 * A sentence is read in four steps, each of them linear in its words:
 * 1. one automaton (`terms/`) finds every term of every signal, every concept and every cue of the grammar;
 * 2. the sentence is cut into parts (`reading/segments`), and each word judged: it counts, it is weakened
 *    (a negation over it, a reservation, an option), or it lays down nothing (a definition, a recital, a quotation);
 * 3. signals are held against the sentence, the lid and the article (`matching/`): complete with words that count
 *    is present, complete only with weakened words is weakened, complete only with dead words is a near miss;
 * 4. a sentence that takes back the article (`matching/revocation`) weakens what stands before it.
 * `combine` adds the articles up to what is found of each norm. Nothing is learned or guessed: every hit names
 * the words that made it. How to write signals: docs/evidence.md.
 */
import type { ArticleFacts, Draft } from '../draft/types';
import type { Framework, Language, LearnedWeights } from '../framework/types';
import { createBoard, type Board } from './matching/candidates';
import * as kinds from './learned/features';
import { prepare, type LearnedModel } from './learned/model';
import { withLearned } from './matching/learned';
import { matchArticle } from './matching/match';
import { ownLids, withOwnLids, type OwnLids } from './matching/own-lids';
import { weakenedHits } from './matching/weakened';
import { applyRevocations } from './matching/revocation';
import { aliasesOf } from './reading/aliases';
import { readWords } from './reading/article';
import type { ArticleReading } from './reading/types';
import { periodFacts } from '../periods/facts';
import { compileLanguage, type LanguageSignals } from './terms/compile';
import type { ArticleEvidence, ArticleFindings, EvidenceContext } from './types';

export { combine } from './combine';
export type { EvidenceContext } from './types';

/** The signals of a framework, compiled per language. */
export interface Signals {
  readonly nl: CompiledLanguage;
  readonly en: CompiledLanguage;
}

interface Learned {
  readonly subject: LearnedModel;
  readonly weakness: LearnedModel;
}

interface CompiledLanguage {
  readonly learned: Learned | undefined;
  readonly signals: LanguageSignals;
  readonly board: Board;
  readonly own: OwnLids;
}

const compiled = new WeakMap<Framework, Signals>();

/** Compiles the signals of a framework, a language when it is first read; kept as long as the framework is. */
export function compileSignals(framework: Framework): Signals {
  const known = compiled.get(framework);
  if (known !== undefined) return known;
  const made: { nl?: CompiledLanguage; en?: CompiledLanguage } = {};
  const signals: Signals = {
    get nl() {
      return (made.nl ??= compileFor(framework, 'nl'));
    },
    get en() {
      return (made.en ??= compileFor(framework, 'en'));
    },
  };
  compiled.set(framework, signals);
  return signals;
}

const prepared = new WeakMap<LearnedWeights, Learned>();

/** Kept as long as the weights are: a body's own policy makes another framework with the same, large weights. */
function preparedFrom(weights: LearnedWeights): Learned {
  const known = prepared.get(weights);
  if (known !== undefined) return known;
  const made: Learned = {
    subject: prepare(weights.subject, kinds.subject),
    weakness: prepare(weights.weakness, kinds.weakness),
  };
  prepared.set(weights, made);
  return made;
}

function compileFor(framework: Framework, language: Language): CompiledLanguage {
  const signals = compileLanguage(framework, language);
  const weights = framework.learned?.[language];
  return {
    signals,
    board: createBoard(signals.signals.length),
    learned: weights && preparedFrom(weights),
    own: ownLids(framework, language),
  };
}

/** What an article holds, from its own text and the draft's party names and language. The same input gives the same output. */
export function readArticle(facts: ArticleFacts, context: EvidenceContext, signals: Signals): ArticleFindings {
  if (facts.sentences.length === 0) return { hits: [], nearMisses: [], periods: [] };
  const { signals: language, board, learned, own } = signals[languageOf(facts, context)];
  const reading = readWords(facts, context, language);
  const matched = matchArticle(reading, board);
  const evidence = learned === undefined ? matched : joined(matched, reading, learned);
  const found = withOwnLids(applyRevocations(evidence, reading), reading, own);
  return { ...found, periods: periodFacts(reading, found) };
}

function joined(matched: ArticleEvidence, reading: ArticleReading, { subject, weakness }: Learned): ArticleEvidence {
  const { hits, nearMisses } = withLearned(matched, reading, subject);
  return { hits: weakenedHits(hits, reading, weakness), nearMisses };
}

/** What the articles of a draft are read with: its parties, its language and the words it defines. */
export function contextOf(draft: Draft, signals: Signals): EvidenceContext {
  const aliases = aliasesOf(draft, signals[draft.language].signals);
  return { parties: draft.parties, language: draft.language, aliases };
}

/** The article's own language when its function words leave no doubt, else the draft's. */
function languageOf(facts: ArticleFacts, context: EvidenceContext): Language {
  const { nl, en } = facts.languageCounts;
  if (nl >= 3 && nl > 2 * en) return 'nl';
  if (en >= 3 && en > 2 * nl) return 'en';
  return context.language;
}
