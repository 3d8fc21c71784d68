/**
 * `npm run evaluate -- FOLDER`: how well the checker finds what is in labelled contracts, and every error by name.
 * `npm run evaluate -- --own`: whether the clauses' own texts are recognised, and by no other clause.
 * The reference date does not matter: what is measured is what the text holds, not what applies.
 */
import { checkNow } from '../../checker/src/check';
import { LineIndex } from '../../checker/src/draft/lines';
import type { Found, FoundState } from '../../checker/src/evidence/types';
import { loadFramework } from '../support/framework';
import { agreementOf } from './agreement';
import { searched } from './baseline';
import { readLabelled, type Label, type LabelledText } from './labels';
import { printOwnTexts, readOwnTexts } from './own';
import { interval, LABELS, score, table, type Cell } from './measures';

const STATES: Readonly<Record<FoundState, Label>> = {
  covered: 'present',
  partial: 'partial',
  weakened: 'weakened',
  absent: 'absent',
};

/** Checks one labelled text and lays each label beside what was found. */
export function judge(labelled: LabelledText): Cell[] {
  const result = checkNow({ file: labelled.name, text: labelled.text, date: '2026-11-23', framework: loadFramework(), force: true });
  const lines = new LineIndex(labelled.text);
  const found = new Map(result.verdicts.map((verdict) => [verdict.id, verdict.found]));
  return [...labelled.labels].map(([id, { label, where, note }]) => {
    const state = found.get(id);
    return {
      text: labelled.name,
      id,
      gold: label,
      found: state ? STATES[state.state] : 'absent',
      assessed: (state?.clauses.length ?? 0) > 0,
      where,
      note,
      lines: state ? evidenceLines(state, lines) : '',
    };
  });
}

function evidenceLines(found: Found, lines: LineIndex): string {
  const numbers = found.hits.map((hit) => lines.position(hit.range.start).line + 1);
  return [...new Set(numbers)].sort((a, b) => a - b).join(', ');
}

function percentage(value: number): string {
  return Number.isNaN(value) ? '   –' : value.toFixed(2).padStart(4);
}

function row(name: string, cells: readonly Cell[]): string {
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn, precision, recall, f1 } = score(cells);
  const [low, high] = interval(tp, tp + fn);
  const [plow, phigh] = interval(tp, tp + fp);
  return (
    `${name.padEnd(52)} P ${percentage(precision)} [${percentage(plow)}–${percentage(phigh)}]  ` +
    `R ${percentage(recall)} [${percentage(low)}–${percentage(high)}]  F1 ${percentage(f1)}  tp ${tp} fp ${fp} fn ${fn}`
  );
}

function printErrors(cells: readonly Cell[]): void {
  const wrong = cells.filter(({ gold, found }) => gold !== found);
  console.log(`\nEvery cell that differs from its label (${wrong.length} of ${cells.length}):`);
  for (const { text, id, gold, found, assessed, where, note, lines } of wrong)
    console.log(
      `  ${text}  ${id}: label ${gold}${where ? ` (${where})` : ''}, found ${found}${lines ? ` (line ${lines})` : ''}` +
        `${assessed ? '' : ' – no clause yet'}${note ? ` – ${note}` : ''}`,
    );
}

function printAgreement(texts: readonly LabelledText[]): void {
  const { cells, same, clear, clearSame } = agreementOf(texts);
  if (cells === 0) return;
  const part = (some: number, all: number): string => `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`;
  console.log(
    `\nTwo readers, blind: the same label in ${part(same, cells)} cells; of the cells that both call present or absent ${part(clearSame, clear)}.`,
  );
}

function main(folder: string): void {
  const texts = readLabelled(folder);
  const cells = texts.flatMap(judge);
  const assessed = cells.filter((cell) => cell.assessed);
  const names = [...new Set(cells.map(({ text }) => text))];
  console.log('Present against absent; covered or partial counts as found. P, R with 95 % intervals.\n');
  for (const name of names) console.log(row(name, cells.filter(({ text }) => text === name)));
  console.log(row('total', cells));
  const ids = new Set(assessed.map(({ id }) => id));
  console.log(row(`total of the ${ids.size} ids that have a clause`, assessed));
  console.log(row('for comparison: a search for key words', texts.flatMap(searched)));
  printAgreement(texts);
  console.log('\nper id (with a positive label, or found)');
  for (const id of [...new Set(cells.map((cell) => cell.id))]) {
    const own = cells.filter((cell) => cell.id === id);
    if (own.some(({ gold, found }) => gold !== 'absent' || found !== 'absent')) console.log(row(`  ${id}`, own));
  }
  console.log(`\nlabel \\ found  ${LABELS.map((label) => label.padStart(9)).join('')}`);
  table(cells).forEach((counts, at) =>
    console.log(`${(LABELS[at] ?? '').padEnd(14)} ${counts.map((count) => String(count).padStart(9)).join('')}`),
  );
  printErrors(cells);
}

if (require.main === module) {
  const folder = process.argv[2];
  if (folder === '--own') printOwnTexts(readOwnTexts(loadFramework()));
  else if (folder === undefined) {
    console.error('usage: npm run evaluate -- FOLDER | --own   (FOLDER: x.md with x.labels.json beside it)');
    process.exitCode = 2;
  } else main(folder);
}
