/** The register of deviations as Markdown, for a file of the procurement: one table a contract. */
import type { Message } from '../../checker/src/types';
import type { DeviationRegister, RegisterDeviation, RegisterFile } from './deviations';
import { cell } from './markdown-cell';

type Say = (message: Message) => string;

/** Renders the register; ends in a newline. Pure. */
export function renderDeviations(register: DeviationRegister, say: Say): string {
  const head = `# ${say({ id: 'register.title', args: {} })}\n\n${say({ id: 'register.date', args: { date: register.date } })}\n`;
  const files = register.files.map((file) => renderFile(file, say));
  const errors = register.errors.map(({ file, message }) => `## ${file}\n\n${message}\n`);
  return [head, ...files, ...errors].join('\n');
}

function renderFile(file: RegisterFile, say: Say): string {
  return [`## ${file.file}\n`, renderTable(file, say), ...renderSilenced(file, say)].join('\n');
}

function renderTable({ file, deviations }: RegisterFile, say: Say): string {
  if (deviations.length === 0) return `${say({ id: 'register.none', args: {} })}\n`;
  const columns = (['norm', 'clauses', 'kind', 'reason', 'place', 'effect'] as const).map((column) =>
    say({ id: `register.column-${column}`, args: {} }),
  );
  const rows = deviations.map((one) => renderRow(one, file, say));
  return `${[row(columns), row(columns.map(() => '---')), ...rows].join('\n')}\n`;
}

function renderRow(one: RegisterDeviation, file: string, say: Say): string {
  const place = one.file === file ? '' : ` (${one.file}:${one.line})`;
  return row([
    `${one.shortId} ${one.title}`,
    one.clauses.join(', '),
    say({ id: 'register.kind', args: { kind: one.kind } }),
    one.reason + place,
    one.place ?? '',
    say({ id: 'register.effect', args: { counts: one.counts ? 'yes' : 'no', status: one.status } }),
  ]);
}

function renderSilenced({ file, silenced }: RegisterFile, say: Say): readonly string[] {
  if (silenced.length === 0) return [];
  const columns = (['line', 'finding', 'reason'] as const).map((column) =>
    say({ id: `register.column-${column}`, args: {} }),
  );
  const rows = silenced.map((one) =>
    row([one.file === file ? String(one.line) : `${one.file}:${one.line}`, `${one.message} (${one.rule})`, one.reason]),
  );
  const head = `### ${say({ id: 'register.silenced', args: {} })}\n`;
  return [`${[head, row(columns), row(columns.map(() => '---')), ...rows].join('\n')}\n`];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}
