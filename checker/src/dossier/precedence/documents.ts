/** The documents of a dossier and the names by which a text calls them. */
import type { Declaration } from '../../conditions/declared';
import { setsNamedIn } from '../../conditions/names';
import type { Range } from '../../draft/types';
import { markdownTarget, pathFrom } from '../paths';
import type { Annex, Dossier } from '../types';
import type { Naming } from './statements';

/** Key of a document: the contract is empty, an annex its path, a set of conditions `voorwaarden:` and its id. */
export type DocumentKey = string;
export const CONTRACT: DocumentKey = '';

export function conditionsKey(id: string): DocumentKey {
  return `voorwaarden:${id}`;
}

/** Documents named at a place; more than one for "de bijlagen". Offsets count from the start of the text. */
export interface Mention extends Range {
  readonly keys: readonly DocumentKey[];
}

export interface Documents {
  readonly keys: readonly DocumentKey[];
  /** The documents named in a text of the file with this key, in order. */
  readonly namedIn: (naming: Naming, file: DocumentKey) => readonly Mention[];
}

/** Kinds of annexes that go by several names. */
const SAME: readonly (readonly string[])[] = [
  ['sla', 'service level agreement', 'dienstverleningsniveauovereenkomst', 'dienstniveauovereenkomst'],
  ['verwerkersovereenkomst', 'data processing agreement', 'dpa', 'processing agreement', 'bewerkersovereenkomst'],
  ['programma van eisen', 'pve', 'programme of requirements', 'statement of requirements'],
  ['nota van inlichtingen', 'nvi'],
  ['dossier afspraken en procedures', 'dap'],
];

const CONTRACT_NAMES =
  /(?<![\p{L}-])(?:deze|de|this|the|dit|het|main)?\s*(?:hoofd|raam|koop|inkoop|dienstverlenings)?(?:overeenkomst|agreement|contract)(?![\p{L}])/giu;
const ALL_ANNEXES = /(?<![\p{L}])(?:bijlagen|annexes|appendices|schedules)(?![\p{L}])(?!\s+\d)/giu;
const ALL_CONDITIONS =
  /(?<![\p{L}])(?:algemene (?:inkoop)?voorwaarden|inkoopvoorwaarden|(?:general|procurement) conditions|general terms)(?! van (?:de )?(?:Opdrachtnemer|Leverancier))(?![\p{L}])/giu;

/** The documents of a dossier: the contract, the annexes that were read, the conditions that are declared. */
export function documentsOf({ draft, annexes }: Dossier, declared: readonly Declaration[]): Documents {
  const read = annexes.filter((annex) => annex.draft !== undefined);
  const sets = declared.flatMap(({ set }) => (set === undefined ? [] : [set]));
  const names = read
    .flatMap((annex) => namesOf(annex, draft.text).map((name) => ({ key: annex.path, name })))
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ key, name }) => ({ key, name: wordsOf(name) }));
  const allAnnexes = read.map(({ path }) => path);
  const allSets = sets.map(({ id }) => conditionsKey(id));
  const namedIn = ({ text, links }: Naming, file: DocumentKey): readonly Mention[] => {
    const found: Mention[] = [];
    const add = (start: number, length: number, keys: readonly DocumentKey[]): void => {
      const range = { start, end: start + length };
      if (keys.length > 0 && !found.some((one) => range.start < one.end && one.start < range.end))
        found.push({ ...range, keys });
    };
    for (const link of links) {
      const target = markdownTarget(link);
      const path = target === undefined ? undefined : pathFrom(file === CONTRACT ? 'x' : file, target);
      if (path !== undefined && allAnnexes.includes(path)) add(Math.max(0, text.indexOf(link)), link.length, [path]);
    }
    for (const { set, start, end } of setsNamedIn(text, sets)) add(start, end - start, [conditionsKey(set.id)]);
    for (const { key, name } of names) for (const one of text.matchAll(name)) add(one.index, one[0].length, [key]);
    for (const one of text.matchAll(ALL_ANNEXES)) add(one.index, one[0].length, allAnnexes);
    for (const one of text.matchAll(ALL_CONDITIONS)) add(one.index, one[0].length, allSets);
    for (const one of text.matchAll(CONTRACT_NAMES)) add(one.index, one[0].length, [CONTRACT]);
    return found.sort((a, b) => a.start - b.start);
  };
  return { keys: [CONTRACT, ...allAnnexes, ...allSets], namedIn };
}

/** Names of an annex: its number, its title, its file's name and the words of the link to it, with what goes by the same. */
function namesOf({ path, range, by, draft }: Annex, contract: string): readonly string[] {
  const title = /^#{1,2}[ \t]+(.+?)[ \t#]*$/mu.exec(draft?.text ?? '')?.[1] ?? '';
  const link = by === 'link' ? (/^\[([^\]]*)\]/u.exec(contract.slice(range.start, range.end))?.[1] ?? '') : '';
  const file = (/([^/]+)\.\w+$/u.exec(path)?.[1] ?? '').replace(/[-_]+/g, ' ');
  const own = [title, link, file].flatMap(partsOfTitle);
  const same = SAME.filter((group) => group.some((name) => own.includes(name))).flat();
  return [...new Set([...own, ...same])].filter((name) => name.length > 2 && !GENERAL.has(name));
}

/** Too general to be the name of one annex. */
const GENERAL = new Set(['bijlage', 'bijlagen', 'annex', 'de overeenkomst', 'overeenkomst', 'contract', 'agreement']);

/** `Bijlage 2. Service level agreement (SLA)`: bijlage 2, service level agreement, sla. */
function partsOfTitle(title: string): readonly string[] {
  const plain = title.toLowerCase().replace(/[*_`]/g, '').trim();
  const number = /^(?:bijlage|annex|appendix|schedule)\s+([\p{N}]+[a-z]?|[a-z])(?![\p{L}])/iu.exec(plain);
  const rest = plain.slice(number?.[0].length ?? 0);
  const bracketed = [...rest.matchAll(/\(([^)]+)\)/g)].map((one) => (one[1] ?? '').trim());
  const name = rest
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^[\s.:–-]+|[\s.:–-]+$/gu, '')
    .replace(/\s+/g, ' ');
  return [...(number === null ? [] : [number[0].replace(/\s+/g, ' ')]), name, ...bracketed].filter(Boolean);
}

function wordsOf(name: string): RegExp {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s\\p{Pd}]+')}(?![\\p{L}\\p{N}])`, 'giu');
}
