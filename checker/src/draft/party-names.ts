import { isThing, roleOfContext, roleOfName } from './party-words';
import type { PartyRole, Provision, Range } from './types';

/** A name that the text gives to a party. */
export interface PartyName {
  readonly role: PartyRole;
  readonly name: string;
  readonly range: Range;
}

const NAME = String.raw`([\p{Lu}][\p{L}\p{N}-]{1,30}(?: [\p{Lu}][\p{L}\p{N}-]{1,30}){0,2})`;
const THE = String.raw`(?:de |het |the |De |Het |The )?`;
const QUOTE = String.raw`["“”„'‘’«»]`;
const CALLED = new RegExp(
  String.raw`(?<![\p{L}])(?:[Hh]ierna|[Hh]ereinafter|[Hh]ereafter|[Vv]erder)(?:[ \r\n]+[\p{Ll}/]{1,12}){0,5}[ \r\n]*:?[ \r\n]*${QUOTE}{0,2} {0,2}${THE}${NAME}`,
  'gu',
);
const NAMING = /[:"“”„'‘’«»]|noem|aangeduid|duiden|called|referred|known/i;
const BRACKETED = new RegExp(String.raw`\([ ]{0,2}${THE} {0,2}${QUOTE} {0,2}${THE}${NAME} {0,2}${QUOTE}`, 'gu');
const LABELLED = new RegExp(String.raw`^ {0,2}${QUOTE}? {0,2}${NAME} {0,2}${QUOTE}? {0,2}: {0,4}\S`, 'u');

/** Names given to the parties: "hierna te noemen: Leverancier", `(the "Supplier")`, `Opdrachtgever: Gemeente …`. */
export function partyNamesIn(
  prose: string,
  provisions: readonly Pick<Provision, 'start' | 'end' | 'kind'>[],
  withLabels: boolean,
): PartyName[] {
  const found: PartyName[] = [];
  for (const match of prose.matchAll(CALLED)) add(found, match, prose, names(match));
  for (const match of prose.matchAll(BRACKETED)) add(found, match, prose, false);
  if (withLabels) for (const provision of provisions) addLabelled(found, prose, provision);
  const unique = new Map(found.sort((a, b) => a.range.start - b.range.start).map((one) => [one.range.start, one]));
  return [...unique.values()];
}

/**
 * Whether the words before a name give it: "hierna te noemen Acme", "verder: Acme", but not "verder gebruik van het
 * AI-systeem", where only a word that is a role by itself can be a party's name.
 */
function names(match: RegExpExecArray): boolean {
  const before = match[0].slice(0, match[0].lastIndexOf(match[1] ?? ''));
  return NAMING.test(before) || /^[Hh]\S+[ \r\n]+(?:de |het |the )?$/.test(before);
}

function add(found: PartyName[], match: RegExpExecArray, prose: string, contextCounts: boolean): void {
  const name = match[1];
  if (name === undefined) return;
  const end = match.index + match[0].lastIndexOf(name) + name.length;
  const role =
    roleOfName(name) ??
    (contextCounts && !isThing(name)
      ? roleOfContext(prose.slice(Math.max(0, match.index - 160), match.index))
      : undefined);
  if (role) found.push({ role, name, range: { start: end - name.length, end } });
}

function addLabelled(
  found: PartyName[],
  prose: string,
  { start, end, kind }: Pick<Provision, 'start' | 'end' | 'kind'>,
): void {
  if (kind === 'rij' || kind === 'citaat') return;
  let from = start;
  while (from < end) {
    const feed = prose.indexOf('\n', from);
    const stop = feed === -1 || feed > end ? end : feed;
    const match = LABELLED.exec(prose.slice(from, Math.min(stop, from + 120)));
    const name = match?.[1];
    const role = name === undefined ? undefined : roleOfName(name);
    if (match && name !== undefined && role && !name.includes(' ')) {
      const at = from + match[0].indexOf(name);
      found.push({ role, name, range: { start: at, end: at + name.length } });
    }
    from = stop + 1;
  }
}
