/** Labelled texts: a folder of `x.md` with `x.labels.json` beside it, and `x.second.json` of a second reader when there is one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Label = 'present' | 'partial' | 'weakened' | 'absent';

export interface LabelledText {
  readonly name: string;
  readonly text: string;
  /** Label per id (`ver:aia-09`), with where the labeller saw it. */
  readonly labels: ReadonlyMap<string, { readonly label: Label; readonly where: string; readonly note: string }>;
  /** What a second reader, who did not see the labels, made of it. */
  readonly second: ReadonlyMap<string, Label> | undefined;
}

interface LabelsFile {
  readonly labels: Readonly<Record<string, { label: Label; where?: string; note?: string }>>;
}

/** Reads all labelled texts of a folder, by name. Throws when the folder is missing or holds none. */
export function readLabelled(folder: string): LabelledText[] {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && existsSync(join(folder, name.replace(/\.md$/, '.labels.json'))))
    .sort()
    .map((name) => {
      const file = JSON.parse(readFileSync(join(folder, name.replace(/\.md$/, '.labels.json')), 'utf8')) as LabelsFile;
      const labels = Object.entries(file.labels).map(
        ([id, { label, where = '', note = '' }]) => [id, { label, where, note }] as const,
      );
      return { name, text: readFileSync(join(folder, name), 'utf8'), labels: new Map(labels), second: secondOf(join(folder, name)) };
    });
  if (texts.length === 0) throw new Error(`${folder}: no x.md with an x.labels.json beside it`);
  return texts;
}

function secondOf(path: string): LabelledText['second'] {
  const file = path.replace(/\.md$/, '.second.json');
  if (!existsSync(file)) return undefined;
  return new Map(Object.entries((JSON.parse(readFileSync(file, 'utf8')) as { labels: Record<string, Label> }).labels));
}
