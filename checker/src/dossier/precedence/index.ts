/**
 * The order of precedence between the documents of a contract, as its text lays it down: in a list ("de volgende rangorde")
 * or in a sentence ("bij tegenstrijdigheid gaat deze overeenkomst voor op de bijlagen"). What the text does not order is
 * not ordered, save that the contract and its annexes rank above general conditions, which are what it falls back on.
 */
import type { Declaration } from '../../conditions/declared';
import { articlesOf } from '../articles';
import type { Dossier } from '../types';
import { conditionsKey, CONTRACT, documentsOf, type DocumentKey, type Documents, type Mention } from './documents';
import { PREVAILS, statementsIn, type Naming, type Statement } from './statements';

/** Whether the document with one key ranks above the other; both ways false where the text leaves it open. */
export type Outranks = (higher: DocumentKey, lower: DocumentKey) => boolean;

interface Pair {
  readonly higher: DocumentKey;
  readonly lower: DocumentKey;
}

/** Reads the order of precedence of a dossier. */
export function precedenceOf(dossier: Dossier, declared: readonly Declaration[]): Outranks {
  const documents = documentsOf(dossier, declared);
  const written: Pair[] = [];
  const limited: Pair[] = [];
  for (const { article, file = CONTRACT } of articlesOf(dossier)) {
    if (!article.operative) continue;
    for (const statement of statementsIn(article.facts)) {
      const pairs = pairsOf(statement, file, documents);
      (statement.kind === 'sentence' && statement.limited ? limited : written).push(...pairs);
    }
  }
  const above = closed([...written, ...ranksInProfile(declared)]);
  // Where the order is turned round for some subject, it is not known for which of the two a provision is meant.
  for (const { higher, lower } of limited) above.delete(keyOf({ higher: lower, lower: higher }));
  return (higher, lower) => {
    if (above.has(keyOf({ higher: lower, lower: higher }))) return false;
    if (above.has(keyOf({ higher, lower }))) return true;
    return isConditions(lower) && !isConditions(higher);
  };
}

function isConditions(key: DocumentKey): boolean {
  return key.startsWith(conditionsKey(''));
}

/** `rang` in the profile: 1 prevails. */
function ranksInProfile(declared: readonly Declaration[]): readonly Pair[] {
  const ranked = declared.flatMap(({ id, rank }) => (rank === undefined ? [] : [{ key: conditionsKey(id), rank }]));
  return ranked.flatMap((one) =>
    ranked.filter((other) => one.rank < other.rank).map((other) => ({ higher: one.key, lower: other.key })),
  );
}

function pairsOf(statement: Statement, file: DocumentKey, documents: Documents): readonly Pair[] {
  if (statement.kind === 'sentence') return inSentence(statement.sentence, file, documents);
  const row = statement.items.map((item) => documents.namedIn(item, file)[0]?.keys ?? []);
  const named = new Set(row.filter((keys) => keys.length === 1).flat());
  // "De bijlagen" are those that the list does not name by themselves.
  const ranks = row.map((keys) => (keys.length === 1 ? keys : keys.filter((key) => !named.has(key))));
  return ranks.flatMap((keys, at) => ranks.slice(at + 1).flatMap((lower) => across(keys, lower)));
}

/** "Bij strijd tussen A en B gaat A voor", "A prevaleert boven B", "in geval van tegenstrijdigheid gaat A voor". */
function inSentence(naming: Naming, file: DocumentKey, documents: Documents): readonly Pair[] {
  const { text } = naming;
  const verb = PREVAILS.exec(text);
  if (verb === null) return [];
  const mentions = documents.namedIn(naming, file);
  const over = OVER.exec(text.slice(verb.index));
  const overAt = over === null ? text.length : verb.index + over.index;
  const between = conflictIn(text, verb.index);
  const inside = ({ start }: Mention): boolean => start >= between.start && start < between.end;
  const higher = keysOf(mentions.filter((one) => !inside(one) && one.start < overAt));
  if (higher.length === 0) return [];
  const after = keysOf(mentions.filter((one) => one.start >= overAt));
  const rest = keysOf(mentions.filter(inside));
  const lower = after.length > 0 ? after : rest.length > 0 ? rest : between.end > 0 ? documents.keys : [];
  return across(higher, lower);
}

const OVER = /(?<![\p{L}])(?:boven(?:op)?|voor op|voorrang op|over|above)(?![\p{L}])/iu;
const CONFLICT =
  /(?<![\p{L}])(?:tegenstrijdig\p{L}*|strijd\p{L}*|tegenspraak|afwijking\p{L}*|conflict\p{L}*|inconsisten\p{L}*|discrepanc\p{L}*)(?![\p{L}])/iu;

/** From the word for the conflict to the comma or verb behind it: which documents it is between. */
function conflictIn(text: string, verb: number): { readonly start: number; readonly end: number } {
  const word = CONFLICT.exec(text);
  if (word === null || word.index > verb) return { start: 0, end: 0 };
  const comma = text.indexOf(',', word.index);
  return { start: word.index, end: comma < 0 || comma > verb ? verb : comma };
}

function keysOf(mentions: readonly Mention[]): readonly DocumentKey[] {
  return [...new Set(mentions.flatMap(({ keys }) => keys))];
}

function across(higher: readonly DocumentKey[], lower: readonly DocumentKey[]): readonly Pair[] {
  return higher.flatMap((one) =>
    lower.filter((other) => !higher.includes(other)).map((other) => ({ higher: one, lower: other })),
  );
}

/** What follows from the pairs; two documents that come above each other are not ordered. */
function closed(pairs: readonly Pair[]): Set<string> {
  const below = new Map<DocumentKey, Set<DocumentKey>>();
  for (const { higher, lower } of pairs) below.set(higher, (below.get(higher) ?? new Set()).add(lower));
  const all = new Set<string>();
  for (const higher of below.keys()) {
    const reached = new Set<DocumentKey>();
    const waiting = [...(below.get(higher) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(...(below.get(next) ?? []));
    }
    for (const lower of reached) all.add(keyOf({ higher, lower }));
  }
  const turned = [...all].filter((key) => all.has(key.split('\n').reverse().join('\n')));
  for (const key of turned) all.delete(key);
  return all;
}

function keyOf({ higher, lower }: Pair): string {
  return `${higher}\n${lower}`;
}
