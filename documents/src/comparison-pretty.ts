/** A comparison for a person at a terminal: per change the norms, and the old text above the new. */
import type { Message, MessageArg } from '../../checker/src/types';
import type { ComparisonReport, ReportChange, ReportPassage } from './comparison';
import { howOf } from './comparison-markdown';
import type { Paint } from './pretty';

export interface ComparisonPrettyOptions {
  readonly say: (message: Message) => string;
  readonly paint: Paint;
}

const LONGEST = 240;

/** Renders the comparison as lines of text, ending in a newline. Pure. */
export function renderComparisonPretty(report: ComparisonReport, options: ComparisonPrettyOptions): string {
  const { paint } = options;
  const text = (key: string, args: Readonly<Record<string, MessageArg>> = {}): string =>
    options.say({ id: `compare.${key}`, args });
  const count = (kind: ReportChange['kind']): number => report.changes.filter((change) => change.kind === kind).length;
  const counts = { worse: count('worse'), value: count('value'), better: count('better'), n: report.changes.length };
  const out = [paint(text('title', { old: report.old, new: report.new }), 'strong'), text('summary', counts)];
  if (report.profile.length > 0) out.push(text('profile', { keys: report.profile }));
  for (const change of report.changes) out.push('', ...renderChange(change, text, paint));
  return `${out.join('\n')}\n`;
}

function renderChange(
  change: ReportChange,
  text: (key: string, args?: Readonly<Record<string, MessageArg>>) => string,
  paint: Paint,
): readonly string[] {
  const role = change.kind === 'worse' ? 'warning' : change.kind === 'value' ? 'information' : 'hint';
  const clauses = change.clauses.map(({ title }) => title);
  const elements = change.elements.map(({ name }) => `‘${name}’`);
  return [
    paint(text('change', { clauses, how: howOf(change) }), role),
    ...(elements.length === 0 ? [] : [`  ${text('elements', { elements, how: howOf(change) })}`]),
    ...change.values.map(({ before, after }) => {
      const has = before === '' ? 'after' : after === '' ? 'before' : 'both';
      return `  ${text('value', { before, after, has })}`;
    }),
    ...change.norms.map(({ shortId, title, before, after }) => {
      const same = before === after ? 'yes' : 'no';
      return `  ${text('norm', { norm: shortId, title, before, after, same })}`;
    }),
    ...change.before.map((passage) => paint(`  - ${lineOf(passage)}`, 'dim')),
    ...change.after.map((passage) => paint(`  + ${lineOf(passage)}`, 'dim')),
  ];
}

function lineOf({ file, line, text }: ReportPassage): string {
  const flat = text.replace(/\s+/g, ' ');
  return `${file}:${line}  ${flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat}`;
}
