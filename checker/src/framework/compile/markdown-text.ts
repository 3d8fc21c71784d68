/** A Markdown file of the framework: YAML front matter, and a body divided by headings of level one. */
import { START, type Report } from './problem';
import { readYaml, type YamlText } from './yaml-text';

/** A line of the body with its number in the file, from 1. */
export interface BodyLine {
  readonly number: number;
  readonly text: string;
}

/** What stands under one `# heading`; the text before the first heading has title `` and line 0. */
export interface Section {
  readonly title: string;
  readonly line: number;
  readonly lines: readonly BodyLine[];
}

export interface MarkdownText {
  readonly head: YamlText;
  readonly sections: readonly Section[];
}

const FENCE = /^---[ \t]*$/;

/** Reads a file; undefined when its front matter is missing or cannot be read, which is then reported. */
export function readMarkdown(file: string, text: string, report: Report): MarkdownText | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (!FENCE.test(lines[0] ?? '')) {
    report(
      file,
      START,
      'De kop ontbreekt.',
      'Begin het bestand met een regel ---, de sleutels, en weer een regel ---.',
    );
    return undefined;
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) {
    report(file, START, 'De kop wordt niet afgesloten.', 'Zet onder de sleutels een regel met alleen ---.');
    return undefined;
  }
  const head = readYaml(file, lines.slice(1, end).join('\n'), report, 2);
  return (
    head && { head, sections: sectionsOf(lines.slice(end + 1).map((line, i) => ({ number: end + 2 + i, text: line }))) }
  );
}

/** The text of a section without the blank lines around it. */
export function textOf(section: Section | undefined): string {
  return (section?.lines ?? [])
    .map((line) => line.text)
    .join('\n')
    .trim();
}

function sectionsOf(lines: readonly BodyLine[]): readonly Section[] {
  const sections: { title: string; line: number; lines: BodyLine[] }[] = [{ title: '', line: 0, lines: [] }];
  for (const line of lines) {
    const title = /^#[ \t]+(.*?)[ \t]*$/.exec(line.text)?.[1];
    if (title !== undefined) sections.push({ title, line: line.number, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}
