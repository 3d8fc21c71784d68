/** Reads the annexes of a contract, and the annexes that those name, each once. */
import { readDraft, type DraftMemory, type DraftOptions } from '../draft/index';
import type { Draft } from '../draft/types';
import { readability } from '../rules/unreadable-draft/rule';
import { annexesInLinks, annexesInProfile, type NamedAnnex } from './named';
import { nameOf } from './paths';
import type { Annex, AnnexInput } from './types';

/** What the reading of annexes depends on. */
export interface AnnexSource {
  /** Name of the contract's file: a path or uri. */
  readonly file: string;
  readonly options: DraftOptions;
  /** What stands at each path; undefined: nobody looked. */
  readonly texts: ReadonlyMap<string, AnnexInput> | undefined;
  /** Memory for the draft of an annex, the same each time for the same path. */
  readonly memoryOf: (path: string) => DraftMemory;
}

/** Annexes read with one contract at most: a web of files that name each other is no contract. */
const MOST = 100;

/** The annexes in the order in which they are named: what the contract names first, then what its annexes name. */
export function* readAnnexes(contract: Draft, source: AnnexSource): Generator<void, readonly Annex[]> {
  const own = nameOf(source.file);
  const annexes: Annex[] = [];
  const above = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  const links = annexesInLinks(contract, own).filter(({ path }) => path !== own);
  const waiting: { named: NamedAnnex; through?: Annex }[] = [...annexesInProfile(contract, own), ...links].map(
    (named) => ({ named }),
  );
  for (let next = waiting.shift(); next !== undefined && annexes.length < MOST; next = waiting.shift()) {
    const { named, through } = next;
    const parents = through === undefined ? [own] : [...(above.get(through.path) ?? []), through.path];
    const entry = {
      ...named,
      ...(through === undefined ? {} : { range: through.range, through: through.path }),
    };
    if (parents.includes(named.path)) {
      annexes.push({ ...entry, problem: 'loop' });
      continue;
    }
    if (seen.has(named.path)) continue;
    seen.add(named.path);
    above.set(named.path, parents);
    const annex = yield* readOne(entry, source);
    annexes.push(annex);
    if (annex.draft === undefined) continue;
    waiting.push(...annexesInProfile(annex.draft, annex.path).map((one) => ({ named: one, through: annex })));
  }
  return annexes;
}

function* readOne(entry: Annex, { options, texts, memoryOf }: AnnexSource): Generator<void, Annex> {
  if (texts === undefined) return entry;
  const given = texts.get(entry.path);
  if (given === undefined) return { ...entry, problem: 'missing' };
  if ('problem' in given) return { ...entry, problem: given.problem };
  if (!readability(given).readable) return { ...entry, problem: 'unreadable' };
  const draft = yield* readDraft(given.text, { framework: options.framework }, memoryOf(entry.path));
  return { ...entry, draft };
}
