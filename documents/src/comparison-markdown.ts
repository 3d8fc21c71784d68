/** A comparison as Markdown: per change what it means, the norms it touches, and both texts side by side. */
import type { Message, MessageArg } from '../../checker/src/types';
import type { ComparisonReport, ReportChange, ReportPassage } from './comparison';
import { cell } from './markdown-cell';

type Say = (message: Message) => string;

/** Renders the comparison; ends in a newline. Pure. */
export function renderComparison(report: ComparisonReport, say: Say): string {
  const text = (key: string, args: Readonly<Record<string, MessageArg>> = {}): string =>
    say({ id: `compare.${key}`, args });
  const count = (kind: ReportChange['kind']): number => report.changes.filter((change) => change.kind === kind).length;
  const counts = { worse: count('worse'), value: count('value'), better: count('better') };
  const lines = [
    `# ${text('title', { old: report.old, new: report.new })}`,
    '',
    text('summary', { ...counts, n: report.changes.length }),
    ...(report.profile.length === 0 ? [] : ['', text('profile', { keys: report.profile })]),
    ...report.changes.flatMap((change, at) => ['', ...renderChange(change, at + 1, report, text)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What happened to the text: nothing is left of it, words take it away, or it says something else. */
export function howOf({ kind, after, before, elements }: ReportChange): string {
  if (kind === 'value') return 'value';
  if (kind === 'better') return before.length === 0 ? 'new' : 'better';
  if (after.length === 0) return 'struck';
  return elements.some((element) => element.after === 'weakened') ? 'weakened' : 'changed';
}

function renderChange(
  change: ReportChange,
  number: number,
  { old, new: now }: ComparisonReport,
  text: (key: string, args?: Readonly<Record<string, MessageArg>>) => string,
): readonly string[] {
  const clauses = change.clauses.map(({ title }) => title);
  const elements = change.elements.map(({ name }) => `‘${name}’`);
  const values = change.values.map(({ before, after }) => text('value', { before, after, has: hasOf(before, after) }));
  return [
    `## ${number} ${text('change', { clauses, how: howOf(change) })}`,
    '',
    ...(elements.length === 0 ? [] : [`- ${text('elements', { elements, how: howOf(change) })}`]),
    ...values.map((value) => `- ${value}`),
    ...change.norms.map((norm) => {
      const { shortId, title, before, after } = norm;
      return `- ${text('norm', { norm: shortId, title, before, after, same: before === after ? 'yes' : 'no' })}`;
    }),
    '',
    `| ${cell(old)} | ${cell(now)} |`,
    '| --- | --- |',
    `| ${textsOf(change.before)} | ${textsOf(change.after)} |`,
  ];
}

function hasOf(before: string, after: string): 'both' | 'before' | 'after' {
  return before === '' ? 'after' : after === '' ? 'before' : 'both';
}

function textsOf(passages: readonly ReportPassage[]): string {
  if (passages.length === 0) return '–';
  return passages.map(({ article, text }) => `**${cell(article)}** ${cell(text)}`).join('<br><br>');
}
