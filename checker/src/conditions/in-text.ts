/**
 * Sets of general conditions that a contract declares applicable in its own words: "Op deze overeenkomst zijn de GIBIT 2023
 * van toepassing, met uitzondering van artikel 12".
 *
 * A sentence is cut where its scope turns ("met uitzondering van", "voor zover", "maar", a semicolon). A part declares the
 * sets that it names when it says that something applies, without a negation, a condition, or a restriction to some of
 * their articles. A part that makes an exception takes articles away from what the part before it declares.
 */
import type { ArticleFacts, Range } from '../draft/types';
import type { ConditionsSet } from '../framework/types';
import { setsNamedIn } from './names';

/** A declaration as it stands in an article; the range is that of the name and counts from the article's start. */
export interface WrittenDeclaration {
  readonly set: ConditionsSet;
  /** False where it only takes articles away: "artikel 12 van de GIBIT 2023 is niet van toepassing". */
  readonly declares: boolean;
  readonly except: readonly string[];
  readonly range: Range;
}

const known = new WeakMap<readonly ConditionsSet[], WeakMap<ArticleFacts, readonly WrittenDeclaration[]>>();

/** The declarations in an article, from its own text alone. */
export function declarationsIn(facts: ArticleFacts, sets: readonly ConditionsSet[]): readonly WrittenDeclaration[] {
  const kept = known.get(sets) ?? new WeakMap<ArticleFacts, readonly WrittenDeclaration[]>();
  known.set(sets, kept);
  const found = kept.get(facts) ?? read(facts, sets);
  kept.set(facts, found);
  return found;
}

function read(facts: ArticleFacts, sets: readonly ConditionsSet[]): readonly WrittenDeclaration[] {
  if (setsNamedIn(facts.text, sets).length === 0) return [];
  return facts.sentences.flatMap(({ start, end, provision }) =>
    facts.provisions[provision]?.kind === 'citaat' ? [] : declaredInSentence(facts.text.slice(start, end), start, sets),
  );
}

/** Cuts before what turns the scope of a sentence. */
const TURNS =
  /;|(?:,\s*)?(?=(?<![\p{L}])(?:met (?:uitzondering|uitsluiting) van|behoudens|uitgezonderd|behalve|voor ?zover|tenzij|mits|maar|doch|terwijl|waarbij|except(?:ing)?(?: for)?|with the exception of|excluding|to the exclusion of|insofar|to the extent|unless|provided that|but|whereas)(?![\p{L}]))/iu;

const EXCEPTS =
  /^(?:met (?:uitzondering|uitsluiting) van|behoudens|uitgezonderd|behalve|except(?:ing)?(?: for)?|with the exception of|excluding|to the exclusion of)(?![\p{L}])/iu;
const CONDITIONS =
  /^(?:indien|als|wanneer|zodra|voor ?zover|tenzij|mits|if|when|where|once|insofar|to the extent|unless|provided that)(?![\p{L}])/iu;
const APPLIES =
  /(?<![\p{L}])(?:van toepassing|toepasselijk|onder toepassing van|gelden|geldt|maken (?:integraal )?deel uit|maakt (?:integraal )?deel uit|worden beheerst door|wordt beheerst door|apply|applies|applicable|governed by|subject to|form part|forms part)(?![\p{L}])/iu;
const DENIES =
  /(?<![\p{L}])(?:niet|geen|noch|nimmer|nooit|uitgesloten|uit te sluiten|uitsluiting|afgewezen|van de hand|buiten toepassing|vervallen|not|no|nor|never|excluded|exclusion|rejected|disapplied)(?![\p{L}])/iu;
/** "Artikel 12 van de …": only that article is meant. */
const PART_OF =
  /(?:artikel(?:en)?|bepaling(?:en)?|hoofdstuk|articles?|clauses?|sections?|chapter)[^,.;]{0,60}\s(?:van|uit|of|in)\s(?:de\s|het\s|the\s)?$/iu;

function declaredInSentence(sentence: string, offset: number, sets: readonly ConditionsSet[]): WrittenDeclaration[] {
  const declared: (WrittenDeclaration & { readonly except: string[] })[] = [];
  let before: typeof declared = [];
  for (const { text, start } of partsOf(sentence)) {
    if (EXCEPTS.test(text)) {
      for (const one of before) one.except.push(...articleNumbers(text));
      continue;
    }
    if (CONDITIONS.test(text)) continue;
    const denies = DENIES.test(text);
    const named = setsNamedIn(text, sets).flatMap((one) => {
      const inPart = PART_OF.exec(text.slice(0, one.start));
      if (denies ? inPart === null : inPart !== null || !APPLIES.test(text)) return [];
      const range = { start: offset + start + one.start, end: offset + start + one.end };
      return [
        { set: one.set, declares: !denies, except: inPart === null ? [] : [...articleNumbers(inPart[0])], range },
      ];
    });
    declared.push(...named);
    if (!denies && named.length > 0) before = named;
  }
  return declared;
}

function partsOf(sentence: string): readonly { readonly text: string; readonly start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let at = 0;
  for (const part of sentence.split(TURNS)) {
    const start = sentence.indexOf(part, at);
    const lead = /^[\s,]*/.exec(part)?.[0].length ?? 0;
    parts.push({ text: part.slice(lead), start: start + lead });
    at = start + part.length;
  }
  return parts;
}

/** `12`, `14.3` and `20.2.a` of "artikel 12, de artikelen 14.3 en 20.2 sub a"; a lid written out is added to its article. */
function articleNumbers(text: string): readonly string[] {
  const list = /(?:artikel(?:en)?|art\.|articles?|clauses?|bepaling(?:en)?)\s+(.*)$/isu.exec(text)?.[1] ?? '';
  return [...list.matchAll(NUMBERS)].map(([, article, lid, ordinal = '', point]) =>
    [article, lid, ORDINALS.get(ordinal.toLowerCase()), point].filter(Boolean).join('.'),
  );
}

const NUMBERS =
  /(\d+(?:\.\d+)*)(?:[\s,]*(?:(?:lid|leden|paragraph)\s+(\d+)|(eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste)\s+lid))?(?:[\s,]*(?:sub|onder|onderdeel|point)\s+([a-z])(?![\p{L}]))?/giu;

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'].map((word, at) => [word, at + 1]),
);
