/** A report for a person at a terminal: each finding with its source line, then what the contract holds. */
import type { Message, Severity, Status } from '../../checker/src/types';
import { renderEvidence } from './pretty-evidence';
import type { Report, ReportFile, ReportFinding } from './report';

/** Paints a part of the text; the terminal decides with which colours, if any. */
export type Paint = (text: string, role: Severity | 'dim' | 'strong') => string;

export interface PrettyOptions {
  /** Text of each file by its name, for the source lines. */
  readonly texts: ReadonlyMap<string, string>;
  readonly say: (message: Message) => string;
  readonly paint: Paint;
  /** Show per norm which clause was found where. */
  readonly explain: boolean;
}

/** Renders the report as lines of text, ending in a newline. Pure. */
export function renderPretty(report: Report, options: PrettyOptions): string {
  const blocks = report.files.map((file) => renderFile(file, options));
  for (const error of report.errors)
    blocks.push(`${options.paint(error.file, 'strong')}\n  ${options.paint(error.message, 'error')}\n`);
  return blocks.join('\n');
}

function renderFile(file: ReportFile, options: PrettyOptions): string {
  const { paint, say } = options;
  const linesOf = (name: string): readonly string[] => (options.texts.get(name) ?? '').split(/\r\n|\n|\r/);
  const out = [paint(file.file, 'strong')];
  if (file.findings.length === 0) out.push(`  ${say({ id: 'cli.no-findings', args: {} })}`);
  file.findings.forEach((finding, at) => {
    // Findings on one place follow each other: the source line is shown under the last of them.
    const next = file.findings[at + 1];
    const lines = next && samePlace(finding, next) ? [] : linesOf(finding.file);
    out.push(...renderFinding(finding, { lines, contract: file.file }, options));
  });
  out.push(...renderSilenced(file, options), '', ...renderCounts(file, options));
  if (options.explain) out.push('', ...renderEvidence(file, options));
  return `${out.join('\n')}\n`;
}

function renderSilenced({ silenced }: ReportFile, { paint, say }: PrettyOptions): string[] {
  return silenced.map(({ comment, rule, reason }) =>
    paint(`  ${comment.line}:${comment.column}  ${say({ id: 'cli.silenced', args: { rule, reason } })}`, 'dim'),
  );
}

function samePlace(one: ReportFinding, other: ReportFinding): boolean {
  return (
    one.file === other.file &&
    one.line === other.line &&
    one.column === other.column &&
    one.endColumn === other.endColumn
  );
}

/** `12:3`, and in an annex with its name before it. */
function placeIn({ file, line, column }: Place, contract: string): string {
  return `${file === contract ? '' : `${file}:`}${line}:${column}`;
}

type Place = Pick<ReportFinding, 'file' | 'line' | 'column'>;

function renderFinding(
  finding: ReportFinding,
  { lines, contract }: { readonly lines: readonly string[]; readonly contract: string },
  { paint, say }: PrettyOptions,
): string[] {
  const severity = paint(say({ id: `cli.severity.${finding.severity}`, args: {} }), finding.severity);
  const out = [`  ${placeIn(finding, contract)}  ${severity}  ${finding.message}  ${paint(finding.rule, 'dim')}`];
  for (const related of finding.related)
    out.push(paint(`        ${placeIn(related, contract)}  ${related.message}`, 'dim'));
  out.push(...sourceLine(finding, lines, paint));
  return out;
}

/** The line itself with the reported part marked; a part that runs on is marked to the end of its first line. */
function sourceLine(finding: ReportFinding, lines: readonly string[], paint: Paint): string[] {
  const line = lines[finding.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const from = finding.column - 1;
  const to = finding.endLine === finding.line ? finding.endColumn - 1 : line.length;
  const clip = clipAround(line, from, to);
  const gutter = String(finding.line).padStart(6);
  const mark = ' '.repeat(clip.from) + '~'.repeat(Math.max(1, clip.to - clip.from));
  return [paint(`${gutter} | `, 'dim') + clip.text, paint('       | ', 'dim') + paint(mark, finding.severity)];
}

const CLIP = 110;

/** A long line (a paragraph in Markdown is one line) is cut to what can be read around the reported part. */
function clipAround(line: string, from: number, to: number): { text: string; from: number; to: number } {
  const flat = line.replace(/\t/g, ' ');
  if (flat.length <= CLIP) return { text: flat, from, to };
  const start = Math.max(0, Math.min(from - 20, flat.length - CLIP));
  const end = Math.min(flat.length, start + CLIP);
  const lead = start > 0 ? '…' : '';
  const text = lead + flat.slice(start, end) + (end < flat.length ? '…' : '');
  return { text, from: from - start + lead.length, to: Math.min(to, end) - start + lead.length };
}

const SHOWN_STATUSES: readonly Status[] = [
  'covered',
  'partial',
  'weakened',
  'missing',
  'incorporated',
  'unread-conditions',
  'explained',
  'unknown',
  'later',
  'unassessed',
];

function renderCounts(file: ReportFile, { say, paint }: PrettyOptions): string[] {
  const counts = new Map<string, number>();
  for (const norm of file.norms) counts.set(norm.status, (counts.get(norm.status) ?? 0) + 1);
  const parts = SHOWN_STATUSES.filter((status) => counts.has(status)).map(
    (status) => `${counts.get(status) ?? 0} ${say({ id: `cli.status.${status}`, args: {} })}`,
  );
  return [paint(`  ${say({ id: 'cli.norms', args: {} })}: ${parts.join(', ')}`, 'dim')];
}
