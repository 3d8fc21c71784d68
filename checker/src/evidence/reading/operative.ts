/** Which words of a sentence lay down nothing, and why. */
import type { Statement } from './coordination';
import type { DeadReason } from './types';
import type { SentenceParts } from './parts';
import { partyActs, subjectOf } from './subject';

type Mark = (first: number, end: number, reason: DeadReason) => void;

/** Marks words that lay down nothing. Returns the reason when that goes for all that hangs under the sentence. */
export function markDead(parts: SentenceParts, mark: Mark): DeadReason | undefined {
  const { first, end } = parts.sentence;
  if (isDefinition(parts)) {
    mark(first, end, 'definitie');
    return 'definitie';
  }
  let whole: DeadReason | undefined;
  for (const statement of parts.statements) {
    const reason = reasonFor(parts, statement, mark);
    if (reason === undefined) continue;
    mark(statement.first, statement.end, reason);
    if (statement.end === end) whole = reason;
  }
  return whole;
}

function reasonFor(parts: SentenceParts, statement: Statement, mark: Mark): DeadReason | undefined {
  const party = partyActs(parts, statement);
  for (const cue of parts.sentence.cues) {
    const at = cue.tokens[0] ?? -1;
    if (at < statement.first || at >= statement.end) continue;
    const last = cue.tokens[cue.tokens.length - 1] ?? at;
    const subject = subjectOf(parts, statement, at)?.role;
    if (cue.kind === 'erkenning') return 'geen-plicht';
    if (cue.kind === 'citaat' && !party) return 'citaat';
    if (cue.kind === 'achtergrond' && subject !== 'opdrachtnemer' && subject !== 'partijen') return 'geen-plicht';
    if (cue.kind === 'verwijzing' && !party && !hasDuty(parts, statement)) return 'geen-plicht';
    if (cue.kind !== 'open') continue;
    if (statement.end - statement.first <= SHORT || last >= statement.end - 2 || subject === 'partijen') return 'open';
    mark(Math.max(statement.first, at - NEAR_OPEN), Math.min(statement.end, last + NEAR_OPEN + 1), 'open');
  }
  return undefined;
}

/** A statement this short is open as a whole when part of it is. */
const SHORT = 14;
const NEAR_OPEN = 3;

function hasDuty(parts: SentenceParts, statement: Statement): boolean {
  return parts.sentence.cues.some(
    (cue) => cue.kind === 'plicht' && (cue.tokens[0] ?? -1) >= statement.first && (cue.tokens[0] ?? 0) < statement.end,
  );
}

/** `Onder X wordt verstaan`, `"X" means`, and `X: het bestand waarin …` without a statement of its own. */
function isDefinition(parts: SentenceParts): boolean {
  const { first, end, cues } = parts.sentence;
  const opening = parts.wordAt(first);
  for (const cue of cues) {
    if (cue.kind !== 'definitie') continue;
    const at = cue.tokens[0] ?? end;
    // `by means of`, `what the tool means for you`
    if (parts.wordAt(at) === 'means' && (parts.wordAt(at - 1) === 'by' || parts.wordAt(at + 1) === 'for')) continue;
    if (at - first <= NEAR_START || DEFINING.has(opening)) return true;
  }
  // `Wij beschermen uw gegevens: met …`: a term has no subject and verb.
  if (statesFirst(parts)) return false;
  for (let token = first + 1; token < Math.min(end, first + LONGEST_TERM + 1); token++) {
    // `Besluiten worden nooit … genomen: een medewerker …`: a term has no verb.
    if (isFiniteVerb(parts, token - 1)) return false;
    if (parts.gap(token).includes(':')) return token < end && !statesAfter(parts, token, end);
  }
  return false;
}

/** The sentence begins with a party and its verb. */
function statesFirst(parts: SentenceParts): boolean {
  const { first } = parts.sentence;
  const subject = parts.sentence.mentions.find((one) => one.place === 'onderwerp' && PARTY.has(one.role));
  return subject !== undefined && subject.token <= first + 1 && FINITE.test(parts.wordAt(subject.token + 1));
}

/** Endings of a finite verb, which no preposition, article or joiner has that may stand behind a party in a term. */
const FINITE = /^(?!met$|het$|aan$|binnen$|dit$|dat$|en$|ten$|tot$|as$|its$).{2,}(t|en|s)$|^(shall|will|must)$/;

/** An auxiliary that no definition stands under: `een betrokkene is: degene die …` is one. */
function isFiniteVerb(parts: SentenceParts, token: number): boolean {
  const word = parts.wordAt(token);
  return parts.grammar.auxiliaries.has(word) && !/^(is|zijn|are)$/.test(word);
}

const NEAR_START = 8;
/** Words of the term that a definition begins with. */
const LONGEST_TERM = 6;
const DEFINING = new Set(['onder', 'met', 'waar', 'in', 'for', 'in']);

/** A finite verb or a duty before the first relative word: a statement, not the description of a term. */
function statesAfter(parts: SentenceParts, from: number, end: number): boolean {
  const { grammar, sentence } = parts;
  if (
    sentence.mentions.some(
      (one) => one.place === 'onderwerp' && one.token >= from && one.token <= from + 2 && PARTY.has(one.role),
    )
  )
    return true;
  if (isVerb(parts, from)) return true;
  for (let token = from; token < end; token++) {
    const word = parts.wordAt(token);
    if (RELATIVES.has(word)) return false;
    if (grammar.auxiliaries.has(word) && token > from) return true;
  }
  return false;
}

const PARTY = new Set(['opdrachtgever', 'opdrachtnemer', 'partijen']);
const RELATIVES = new Set([
  'die',
  'dat',
  'waarin',
  'waarbij',
  'waarmee',
  'waarvan',
  'waarop',
  'waaronder',
  'waaruit',
  'degene',
  'which',
  'that',
  'who',
  'where',
  'als',
  'door',
  'om',
]);

function isVerb(parts: SentenceParts, token: number): boolean {
  return parts.grammar.auxiliaries.has(parts.wordAt(token)) || /^(niet|geen|no|not)$/.test(parts.wordAt(token));
}

/** A sentence has a verb, a party or what stands for one; a title or a loose row of words lays down nothing. */
export function isStatement(parts: SentenceParts, isVerbForm: (word: string) => boolean): boolean {
  const { sentence, grammar } = parts;
  const length = sentence.end - sentence.first;
  if (length < SHORTEST) return false;
  if (length >= FULL && /[.;]/.test(parts.after)) return true;
  // A point without a full stop that begins with who does it: `Opdrachtgever behoudt alle rechten op eigen data`.
  if (
    length >= FULL &&
    sentence.mentions.some(
      (one) => one.place === 'onderwerp' && one.role !== 'systeem' && one.token <= sentence.first + 1,
    )
  )
    return true;
  if (sentence.cues.some((cue) => cue.kind === 'plicht' || cue.kind === 'recht' || cue.kind === 'mogelijkheid'))
    return true;
  for (let token = sentence.first; token < sentence.end; token++) {
    const word = parts.wordAt(token);
    if (grammar.auxiliaries.has(word) || isVerbForm(word)) return true;
  }
  return false;
}

/** Words of the shortest sentence that says anything. */
const SHORTEST = 3;
/** From so many words on a full stop shows a sentence, whether or not its verb is known. */
const FULL = 5;
