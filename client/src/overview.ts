/** The text of the overview page, from what the server says of a contract. */
import type { StatusCounts, StatusResult } from '../../protocol/src';

/** The words of the page in the language of the editor. */
export type OverviewWords = Readonly<
  Record<'none' | 'heading' | 'phase' | keyof StatusCounts | 'total' | 'unknown', string>
>;

const columns = ['covered', 'partial', 'weakened', 'missing'] as const;

/** Markdown: one table row per phase, then the total and the profile keys that were left out. */
export function overviewText(status: StatusResult | null, words: OverviewWords): string {
  if (!status) return `${words.none}\n`;
  const row = (title: string, counts: StatusCounts): string =>
    `| ${title} | ${columns.map((column) => counts[column]).join(' | ')} |`;
  return [
    `# ${words.heading}`,
    '',
    `| ${words.phase} | ${columns.map((column) => words[column]).join(' | ')} |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...status.phases.map((phase) => row(phase.title, phase)),
    row(`**${words.total}**`, status.total),
    ...(status.unknownKeys.length > 0
      ? ['', `${words.unknown}: ${status.unknownKeys.map((key) => `\`${key}\``).join(', ')}.`]
      : []),
    '',
  ].join('\n');
}
