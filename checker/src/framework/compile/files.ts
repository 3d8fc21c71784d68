/** Sorts the files by kind, reads them and keeps those that are as their schema says. */
import { FOLDERS, kindOf, OTHER, OVERLAY_KINDS, type Kind, type Kinds } from './kinds';
import { readMarkdown, type Section } from './markdown-text';
import { START, type Report } from './problem';
import { validate } from './validate';
import { readYaml, type YamlText } from './yaml-text';

/** A file of the framework: path relative to its folder (posix), and text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A file that was read: its value, the places in it, and the body of a Markdown file. */
export interface Entry<K extends Kind> {
  readonly file: string;
  readonly text: YamlText;
  readonly value: Kinds[K];
  readonly sections: readonly Section[];
}

/** Files by kind, in the order of their paths. A file that is not right is left out; that was reported. */
export interface Entries {
  of<K extends Kind>(kind: K): readonly Entry<K>[];
  /** Whether there is such a file, right or not. */
  exists(path: string): boolean;
  /** Whether a file of this kind was left out, so that what it would define cannot be known. */
  incomplete(kind: Kind): boolean;
}

/** What the files are: the framework itself, or what a body adds to it. */
export type Layer = 'framework' | 'overlay';

/** Reads all files. Of two with the same path the last counts. */
export function readFiles(files: readonly SourceFile[], report: Report, layer: Layer = 'framework'): Entries {
  const byKind = new Map<Kind, Entry<Kind>[]>();
  const incomplete = new Set<Kind>();
  const last = new Map(files.map((file) => [file.path, file]));
  for (const file of [...last.values()].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const kind = kindOf(file.path);
    if (kind === undefined) reportStray(file.path, report, layer);
    else if ((kind === 'policy' && layer === 'framework') || (layer === 'overlay' && !OVERLAY_KINDS.has(kind)))
      reportForeign(file.path, report, layer);
    else {
      const entry = readEntry(kind, file, report);
      if (entry) byKind.set(kind, [...(byKind.get(kind) ?? []), entry]);
      else incomplete.add(kind);
    }
  }
  // What `validate` let through is as its schema says, and so as `Kinds` says.
  return {
    of: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Entry<K>[],
    exists: (path) => last.has(path),
    incomplete: (kind) => incomplete.has(kind),
  };
}

function readEntry(kind: Kind, { path, text }: SourceFile, report: Report): Entry<Kind> | undefined {
  const markdown = path.endsWith('.md') ? readMarkdown(path, text, report) : undefined;
  const yaml = path.endsWith('.md') ? markdown?.head : readYaml(path, text, report);
  if (!yaml || !validate(kind, yaml, report)) return undefined;
  return { file: path, text: yaml, value: yaml.value as Kinds[Kind], sections: markdown?.sections ?? [] };
}

function reportForeign(path: string, report: Report, layer: Layer): void {
  if (layer === 'framework')
    report(
      path,
      START,
      'Het kader zelf heeft geen beleid.',
      'Zet dit bestand in de map .contractkader van de organisatie.',
    );
  else
    report(
      path,
      START,
      'Dit bestand kan niet bij eigen beleid staan; het telt niet mee.',
      'Eigen beleid heeft normen, bepalingen, voorwaarden, wetten, begrippen, correcties en beleid.yaml.',
    );
}

function reportStray(path: string, report: Report, layer: Layer): void {
  if (OTHER.test(path)) return;
  if (layer === 'overlay') {
    report(
      path,
      START,
      'Dit bestand hoort bij geen onderdeel van eigen beleid.',
      'Zet het in een van: norms, measures, clauses, conditions, laws, lexicon, corrections; of noem het beleid.yaml.',
    );
    return;
  }
  report(
    path,
    START,
    'Dit bestand hoort bij geen onderdeel van het kader.',
    `Zet het in een van: ${FOLDERS.join(', ')}, met een naam als de andere bestanden daar.`,
  );
}
