import type { ArticleFacts, Provision, Range, Token } from '../../draft/types';
import type { LanguageSignals } from '../terms/compile';
import { formsOf } from '../words/forms';
import type { EvidenceContext } from '../types';
import { statementsOf } from './coordination';
import { namesOf } from './mentions';
import { isStatement, markDead } from './operative';
import type { SentenceParts } from './parts';
import { reasonByPlace } from './place';
import { quotedRanges } from './quotations';
import { rowReading } from './rows';
import { segmentsOf } from './segments';
import { firstTokenFrom } from './tokens';
import { gapBefore, opensMore, readSentence, type SentenceSource } from './sentence';
import { titleTokens } from './title';
import type { ArticleReading, DeadReason, SentenceReading, Weakener } from './types';
import { markWeakened } from './weakening';

/** Words read as one sentence at most: bounds the work on text without full stops. */
const LONGEST = 400;

/** Reads an article: every sentence, and for every word whether it counts, is weakened, or lays down nothing. */
export function readWords(facts: ArticleFacts, context: EvidenceContext, signals: LanguageSignals): ArticleReading {
  const titled = titleTokens(facts);
  const tokens = [...facts.tokens, ...titled];
  const source: SentenceSource = { text: facts.text, tokens, signals, names: namesOf(context) };
  const weak: (Weakener | undefined)[] = new Array<Weakener | undefined>(tokens.length).fill(undefined);
  const dead: (DeadReason | undefined)[] = new Array<DeadReason | undefined>(tokens.length).fill(undefined);
  const statement = new Int32Array(tokens.length);
  const sentences = sentencesOf(facts, source);
  const inherited = new Map<number, { weak: Weakener | undefined; dead: DeadReason | undefined }>();
  for (const sentence of sentences) {
    const over = inheritedBy(facts, sentence, inherited);
    const under = judge(facts, source, sentence, over, { weak, dead, statement });
    if (sentence.opens) inherited.set(sentence.provision, under);
  }
  markQuotations(facts, dead);
  markPlaceholders(facts, dead);
  const title =
    titled.length === 0
      ? undefined
      : readSentence(source, { index: -1, provision: -1, opens: false }, facts.tokens.length, tokens.length);
  return { facts, signals, tokens, sentences, title, weak, dead, statement };
}

function sentencesOf(facts: ArticleFacts, source: SentenceSource): readonly SentenceReading[] {
  const parents = new Set(facts.provisions.map((one) => one.parent));
  return facts.sentences.flatMap((sentence, index) => {
    const [first, end] = sentence.tokens;
    const parts: SentenceReading[] = [];
    for (let from = first; from < end; from += LONGEST) {
      const to = Math.min(end, from + LONGEST);
      const opens = to === end && opensMore(facts, sentence, parents.has(sentence.provision));
      parts.push(readSentence(source, { index, provision: sentence.provision, opens }, from, to));
    }
    return parts;
  });
}

interface Inherited {
  readonly weak: Weakener | undefined;
  readonly dead: DeadReason | undefined;
}

/** What the open sentence above a point makes of it. */
function inheritedBy(
  facts: ArticleFacts,
  sentence: SentenceReading,
  above: ReadonlyMap<number, Inherited>,
): Inherited | undefined {
  const lead = leadIn(facts.provisions, sentence.provision);
  return lead < 0 ? undefined : above.get(lead);
}

/** The provision a point goes on from: the one it hangs under, else the paragraph before the list. */
export function leadIn(provisions: readonly Provision[], at: number): number {
  const own = provisions[at];
  if (own === undefined) return -1;
  if (own.parent >= 0) return own.parent;
  if (own.kind !== 'punt' && own.kind !== 'rij') return -1;
  for (let before = at - 1; before >= 0; before--) {
    const one = provisions[before];
    if (one !== undefined && one.parent < 0 && one.kind !== own.kind)
      return one.kind === 'alinea' || one.kind === 'lid' ? before : -1;
  }
  return -1;
}

/** What is noted of each token. */
interface Marks {
  readonly weak: (Weakener | undefined)[];
  readonly dead: (DeadReason | undefined)[];
  readonly statement: Int32Array;
}

function judge(
  facts: ArticleFacts,
  source: SentenceSource,
  sentence: SentenceReading,
  over: Inherited | undefined,
  marks: Marks,
): Inherited {
  const { first, end } = sentence;
  const { weak, dead } = marks;
  const parts = { ...partsOf(source, sentence), over: over?.weak };
  for (const one of parts.statements) marks.statement.fill(one.first, one.first, one.end);
  const fill = <T>(list: (T | undefined)[], from: number, to: number, value: T): void => {
    for (let token = Math.max(from, first); token < Math.min(to, end); token++) list[token] ??= value;
  };
  const reason = reasonByPlace(facts, sentence, source.tokens[first]?.word ?? '', source.signals.grammar);
  if (reason !== undefined || over?.dead !== undefined) {
    const why = reason ?? over?.dead ?? 'geen-plicht';
    fill(dead, first, end, why);
    return { weak: undefined, dead: why };
  }
  const row =
    facts.provisions[sentence.provision]?.kind === 'rij'
      ? rowReading(facts, sentence.provision, source.signals.grammar)
      : undefined;
  if (row === 'geen-plicht' || row === 'definitie') {
    fill(dead, first, end, row);
    return { weak: undefined, dead: row };
  }
  const whole = markDead(parts, (from, to, why) => fill(dead, from, to, why));
  const isForm = (word: string): boolean => source.signals.verbForms.has(word);
  if (row === undefined && over === undefined && !isStatement(parts, isForm)) {
    // A lead-in (`Contractant:`, `De melding vermeldt:`) goes on in its points, whatever its verb.
    if (!sentence.opens) fill(dead, first, end, 'geen-plicht');
    return { weak: undefined, dead: undefined };
  }
  if (row === 'weigering') fill(weak, first, end, { kind: 'vrijblijvend', tokens: [] });
  const weakens = markWeakened(parts, (from, to, weakener) => fill(weak, from, to, weakener));
  return { weak: weakens, dead: whole };
}

/** A sentence cut into its parts and statements. */
export function partsOf(
  source: Pick<SentenceSource, 'text' | 'tokens' | 'signals'>,
  sentence: SentenceReading,
): Omit<SentenceParts, 'over'> {
  const { grammar, verbForms } = source.signals;
  const gap = (token: number): string => gapBefore(source, token);
  const isFinite = (word: string): boolean =>
    grammar.auxiliaries.has(word) || (word.endsWith('t') && verbForms.has(word) && !formsOf('recht', 'nl').has(word));
  const segments = segmentsOf(source.tokens, sentence.first, sentence.end, gap, grammar, isFinite);
  const statements = statementsOf(sentence, segments, source.tokens, gap, grammar);
  const last = source.tokens[sentence.end - 1]?.end ?? 0;
  const after = source.text.slice(last, last + 3);
  return { sentence, statements, grammar, gap, after, wordAt: (token) => source.tokens[token]?.word ?? '' };
}

function markQuotations(facts: ArticleFacts, dead: (DeadReason | undefined)[]): void {
  markRanges(facts.tokens, quotedRanges(facts.text), dead, 'citaat');
}

/** Words of a placeholder are not there yet; neither is the period whose number is open. */
function markPlaceholders(facts: ArticleFacts, dead: (DeadReason | undefined)[]): void {
  markRanges(
    facts.tokens,
    facts.placeholders.filter(
      (one) =>
        !/\p{N}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|one|two|three|five|six|ten/iu.test(one.text),
    ),
    dead,
    'open',
  );
  for (const { end } of facts.placeholders.filter(
    (one) => !/[\p{L}\p{N}]/u.test(one.text) || /aantal|termijn|duur|number|period/i.test(one.text),
  )) {
    const next = firstTokenFrom(facts.tokens, end);
    const token = facts.tokens[next];
    if (token !== undefined && token.start - end <= 2 && UNITS.test(token.word)) dead[next] ??= 'open';
  }
}

const UNITS =
  /^(dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar|jaren|uur|uren|day|days|week|weeks|month|months|year|years|hours)$/;

function markRanges(
  tokens: readonly Token[],
  ranges: readonly Range[],
  dead: (DeadReason | undefined)[],
  reason: DeadReason,
): void {
  let at = 0;
  for (const range of ranges) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < range.start) at++;
    for (let token = at; token < tokens.length && (tokens[token]?.end ?? 0) <= range.end; token++) dead[token] = reason;
  }
}
