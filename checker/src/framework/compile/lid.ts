/** Reads the numbered leden of a clause's text. */
import type { BodyLine, Section } from './markdown-text';
import type { Report } from './problem';

/** A lid as written: its text, and what the comment at the end of one of its lines says. */
export interface WrittenLid {
  readonly line: number;
  /** Points stand on a line of their own, without indentation: `a. …`. */
  readonly text: string;
  readonly elements: readonly string[];
  /** `key=value[,value][ & key=value]`, or empty. */
  readonly condition: string;
  /** Line of the comment. */
  readonly commentLine: number;
}

const LID = /^(\d+)\.[ \t]+(\S.*)$/;
const POINT = /^[ \t]+([a-z]{1,2}|\d+°?)\.[ \t]+(\S.*)$/;
const COMMENT = /<!--(.*?)-->[ \t]*$/;

/** The leden of a section, in order. Everything that is no lid, point, continuation or blank line is reported. */
export function readLeden(section: Section, file: string, report: Report): readonly WrittenLid[] {
  const groups: { lines: BodyLine[]; number: number }[] = [];
  for (const line of section.lines) {
    const number = LID.exec(line.text)?.[1];
    if (number !== undefined) groups.push({ lines: [line], number: Number(number) });
    else if (line.text.trim() === '') continue;
    else if (groups.length > 0 && /^[ \t]/.test(line.text)) groups.at(-1)?.lines.push(line);
    else reportLoose(line, file, report);
  }
  groups.forEach(({ lines, number }, index) => {
    if (number !== index + 1) {
      report(
        file,
        { line: lines[0]?.number ?? section.line, column: 1 },
        `Dit lid heet ${number} maar is het ${index + 1}e.`,
        'Nummer de leden van een variant vanaf 1 door.',
      );
    }
  });
  return groups.map(({ lines }) => lidOf(lines, file, report));
}

function reportLoose(line: BodyLine, file: string, report: Report): void {
  report(
    file,
    { line: line.number, column: 1 },
    'Deze regel hoort bij geen lid.',
    'Begin een lid met "1. ", en spring punten en vervolgregels met drie spaties in.',
  );
}

function lidOf(lines: readonly BodyLine[], file: string, report: Report): WrittenLid {
  const comments = lines.flatMap((line) => {
    const text = COMMENT.exec(line.text)?.[1];
    return text === undefined ? [] : [{ line: line.number, text: text.trim() }];
  });
  const [comment, second] = comments;
  if (second) {
    report(
      file,
      { line: second.line, column: 1 },
      'Dit lid heeft meer dan één opmerking.',
      "Noem alle onderdelen in één opmerking, gescheiden door komma's.",
    );
  }
  const text = lines
    .map((line, index) => joined(line.text.replace(COMMENT, '').trimEnd(), index === 0))
    .join('')
    .trim();
  const line = lines[0]?.number ?? 1;
  if (text.includes('<!--')) {
    report(
      file,
      { line, column: 1 },
      'Er staat een opmerking midden in de tekst.',
      'Zet haar aan het eind van een regel, of haal haar weg.',
    );
  }
  return { line, text, commentLine: comment?.line ?? line, ...readComment(comment, file, report) };
}

function joined(text: string, first: boolean): string {
  if (first) return LID.exec(text)?.[2] ?? text;
  const point = POINT.exec(text);
  return point ? `\n${point[1] ?? ''}. ${point[2] ?? ''}` : ` ${text.trim()}`;
}

function readComment(
  comment: { readonly line: number; readonly text: string } | undefined,
  file: string,
  report: Report,
): Pick<WrittenLid, 'elements' | 'condition'> {
  const elements: string[] = [];
  let condition = '';
  for (const part of (comment?.text ?? '').split(';').map((item) => item.trim())) {
    const when = /^wanneer:\s*(.*)$/.exec(part)?.[1];
    if (when !== undefined) condition = when;
    else if (/^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/.test(part)) elements.push(...part.split(',').map((id) => id.trim()));
    else if (part !== '') {
      report(
        file,
        { line: comment?.line ?? 1, column: 1 },
        `De opmerking "${part}" is niet te lezen.`,
        'Schrijf onderdelen met komma\'s ertussen, en eventueel "; wanneer: sleutel=waarde".',
      );
    }
  }
  return { elements, condition };
}
