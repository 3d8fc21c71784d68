import { Document, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { pathFrom } from '../../dossier/paths';
import type { Framework, ProfileKeyId, ProfileValue } from '../../framework/types';
import type { DraftOptions } from '../read-draft';
import type { Deviation, Profile, ProfileEntry, ProfileProblem, Range } from '../types';
import { readDeviations, type ReadDeviations } from './deviations';
import { readDeviationsFile } from './deviations-file';
import type { FrontMatter } from './front-matter';
import { nearest } from '../../nearest';
import { problem } from './problems';
import { readValue, scalarText, type Locate } from './values';

/** What the draft itself sets, before anything overrides it. */
interface Declared extends ReadDeviations {
  readonly declared: boolean;
  readonly anchor: Range;
  readonly entries: readonly ProfileEntry[];
  readonly annexes: Profile['annexes'];
  readonly deviationsFile?: NonNullable<Profile['deviationsFile']>;
}

const NOTHING: Declared = {
  declared: false,
  anchor: { start: 0, end: 0 },
  entries: [],
  annexes: [],
  deviations: [],
  problems: [],
};

/** The profile of a draft: what its front matter sets, with the command line above it and settings and defaults below. */
export function readProfile(text: string, frontMatter: FrontMatter, options: DraftOptions): Profile {
  const { framework } = options;
  const read = frontMatter.yaml.end > frontMatter.yaml.start ? readYaml(text, frontMatter, options) : NOTHING;
  const unclosed = frontMatter.unclosed ? [problem('no-end', frontMatter.unclosed, {})] : [];
  const entries = new Map<ProfileKeyId, ProfileEntry>();
  for (const key of framework.profileKeys)
    if (key.default !== undefined) entries.set(key.id, { key: key.id, value: key.default, from: 'default' });
  for (const [key, value] of set(options.profile?.setting, framework))
    entries.set(key, { key, value, from: 'setting' });
  for (const entry of read.entries) entries.set(entry.key, entry);
  for (const [key, value] of set(options.profile?.cli, framework)) {
    const places = entries.get(key);
    entries.set(key, { ...(places?.from === 'draft' ? places : {}), key, value, from: 'cli' });
  }
  return {
    declared: read.declared,
    frontMatter: frontMatter.range,
    anchor: read.anchor,
    entries,
    problems: [...unclosed, ...withoutConsequences(read.problems)].sort((a, b) => a.start - b.start || a.end - b.end),
    deviations: deviationsOf(read, options, entries),
    annexes: read.annexes,
    ...(read.deviationsFile === undefined ? {} : { deviationsFile: read.deviationsFile }),
  };
}

function set(
  values: Readonly<Record<string, ProfileValue>> | undefined,
  framework: Framework,
): [string, ProfileValue][] {
  return Object.entries(values ?? {}).filter(([key]) => framework.profileKeys.some((known) => known.id === key));
}

/** What a syntax error makes of a value is no problem of its own. */
function withoutConsequences(problems: readonly ProfileProblem[]): readonly ProfileProblem[] {
  const broken = problems.some((one) => one.message === 'profile.invalid-yaml');
  return broken ? problems.filter((one) => one.message !== 'profile.wrong-type') : problems;
}

/** The deviations of the source whose `afwijkingen` count. Those from outside the draft have no place in it. */
function deviationsOf(
  read: Declared,
  { framework }: { readonly framework: Framework },
  entries: ReadonlyMap<ProfileKeyId, ProfileEntry>,
): readonly Deviation[] {
  const entry = entries.get('afwijkingen');
  if (entry === undefined || entry.from === 'draft') return read.deviations;
  const node = new Document(entry.value).contents;
  return node === null ? [] : readDeviations(node, framework, () => read.anchor).deviations;
}

function readYaml(text: string, { yaml }: FrontMatter, options: DraftOptions): Declared {
  const document = parseDocument(text.slice(yaml.start, yaml.end), {
    uniqueKeys: false,
    logLevel: 'silent',
    version: '1.2',
  });
  const locate: Locate = (node) => ({
    start: yaml.start + (node.range?.[0] ?? 0),
    end: yaml.start + (node.range?.[1] ?? 0),
  });
  const root = document.contents;
  const pair = isMap(root)
    ? root.items.find((item) => isScalar(item.key) && item.key.value === 'contractkader')
    : undefined;
  if (!pair || !isScalar(pair.key)) {
    const named = /^contractkader(?=[ \t]*:)/m.exec(text.slice(yaml.start, yaml.end));
    if (!named) return NOTHING;
    const anchor = { start: yaml.start + named.index, end: yaml.start + named.index + named[0].length };
    return { ...NOTHING, declared: true, anchor, problems: syntaxProblems(document, yaml) };
  }
  const anchor = locate(pair.key);
  const base = { ...NOTHING, declared: true, anchor, problems: syntaxProblems(document, yaml) };
  if (pair.value === null || (isScalar(pair.value) && pair.value.value === null)) return base;
  if (!isMap(pair.value))
    return {
      ...base,
      problems: [...base.problems, problem('wrong-type', anchor, { key: 'contractkader', type: 'profiel' })],
    };
  return { ...base, ...readMap(pair.value, options, locate, base.problems) };
}

function syntaxProblems(document: Document, yaml: Range): ProfileProblem[] {
  return document.errors.map((error) => {
    const start = Math.min(yaml.start + error.pos[0], Math.max(yaml.start, yaml.end - 1));
    const end = Math.max(start + 1, Math.min(yaml.start + error.pos[1], yaml.end));
    return problem('invalid-yaml', { start, end }, { code: error.code });
  });
}

function readMap(
  map: YAMLMap,
  { framework, files }: DraftOptions,
  locate: Locate,
  before: readonly ProfileProblem[],
): Omit<Declared, 'declared' | 'anchor'> {
  const problems = [...before];
  const entries = new Map<string, ProfileEntry>();
  const seen = new Set<string>();
  let deviations: ReadDeviations['deviations'] = [];
  let annexes: Profile['annexes'] = [];
  let deviationsFile: Declared['deviationsFile'];
  for (const pair of map.items) {
    if (!isScalar(pair.key)) {
      if (pair.key !== null) problems.push(problem('unknown-key', locate(pair.key as Node), { key: '' }));
      continue;
    }
    const id = String(pair.key.value);
    const keyRange = locate(pair.key);
    const key = framework.profileKeys.find((known) => known.id === id);
    if (!key) problems.push(problem('unknown-key', keyRange, { key: id }, nearest(id, openKeys(framework, map))));
    else if (seen.has(id)) problems.push(problem('duplicate-key', keyRange, { key: id }));
    else {
      seen.add(id);
      const node = pair.value as Node | null;
      if (node === null || (isScalar(node) && node.value === null)) continue;
      if (key.type === 'afwijkingen') {
        const path = scalarText(node);
        if (path !== undefined && path !== '') {
          const file = files?.get(pathFrom('', path) ?? path);
          deviationsFile = { path, range: locate(node), ...(file === undefined ? {} : { text: file }) };
        }
        const read = deviationsFile
          ? readDeviationsFile(deviationsFile, files !== undefined, framework)
          : readDeviations(node, framework, locate);
        deviations = read.deviations;
        problems.push(...read.problems);
        if (deviationsFile || isMap(node))
          entries.set(id, { key: id, value: plain(read), from: 'draft', keyRange, valueRange: locate(node) });
        continue;
      }
      const read = readValue(key, node, locate(node), locate);
      problems.push(...read.problems);
      if (read.value !== undefined)
        entries.set(id, { key: id, value: read.value, from: 'draft', keyRange, valueRange: locate(node) });
      if (key.type === 'bestanden') annexes = annexPlaces(node, locate);
    }
  }
  return {
    entries: [...entries.values()],
    problems,
    deviations,
    annexes,
    ...(deviationsFile === undefined ? {} : { deviationsFile }),
  };
}

/** Keys that a misspelt one may have meant: those that do not stand in the profile yet. */
function openKeys(framework: Framework, map: YAMLMap): string[] {
  const present = new Set(map.items.map((item) => (isScalar(item.key) ? String(item.key.value) : '')));
  return framework.profileKeys.map((key) => key.id).filter((id) => !present.has(id));
}

function plain({ deviations }: ReadDeviations): ProfileValue {
  return Object.fromEntries(
    deviations.map(({ norm, kind, reason, place }) => [
      norm,
      { soort: kind, reden: reason, ...(place === undefined ? {} : { plaats: place }) },
    ]),
  );
}

function annexPlaces(node: Node, locate: Locate): Profile['annexes'] {
  const items = isSeq(node) ? node.items : [node];
  return items.flatMap((item) => {
    const path = scalarText(item);
    return path === undefined || path === '' ? [] : [{ path, range: locate(item as Node) }];
  });
}
