/** What `--explain` adds: per norm where it was found, which words counted for what, and where it was nearly found. */
import { wordsBySlot } from '../../checker/src/explain/index';
import type { PrettyOptions } from './pretty';
import type { ReportFile, ReportNorm } from './report';
import type { ReportEvidence, ReportNearMiss, ReportWord } from './report-evidence';

/** Lines on every norm of which something was found, or that applies and of which something was nearly found. */
export function renderEvidence(file: ReportFile, options: PrettyOptions): string[] {
  const shown = file.norms.filter(
    ({ evidence, nearMisses, applies }) => evidence.length > 0 || (applies === 'yes' && nearMisses.length > 0),
  );
  return shown.flatMap((norm) => renderNorm(norm, file.file, options));
}

function renderNorm(norm: ReportNorm, contract: string, options: PrettyOptions): string[] {
  const { say, paint } = options;
  const state = say({ id: `cli.status.${norm.found === 'absent' ? 'missing' : norm.found}`, args: {} });
  return [
    `  ${paint(norm.id, 'strong')}  ${state}`,
    ...norm.evidence.flatMap((place) => renderPlace(place, contract, options)),
    ...norm.nearMisses.map((miss) => renderMiss(miss, contract, options)),
  ];
}

function renderPlace(place: ReportEvidence, contract: string, options: PrettyOptions): string[] {
  const head = `      ${placeName(place, contract, options)}: ${place.elements.join(', ')}`;
  return [head, ...place.elements.flatMap((element) => renderWords(element, place.words, options))];
}

function renderWords(element: string, all: readonly ReportWord[], { say, paint }: PrettyOptions): string[] {
  const own = all.filter((word) => word.element === element);
  const words = wordsBySlot(
    own.map((word, at) => ({ ...word, start: at, end: at })),
    (word) => `“${word.text}”`,
  ).map(({ slot, words }) => say({ id: 'explain.slot', args: { slot, words: words.join(', ') } }));
  if (words.length === 0) return [];
  const state = own.some((word) => word.state === 'weakened') ? 'weakened' : 'present';
  const line = say({ id: 'cli.element', args: { element, state, words: words.join('; ') } });
  return [paint(`          ${line}`, 'dim')];
}

function renderMiss(miss: ReportNearMiss, contract: string, options: PrettyOptions): string {
  const { say, paint } = options;
  const args = { place: placeName(miss, contract, options), element: miss.element, reason: miss.reason };
  return paint(`      ${say({ id: 'cli.near-miss', args })}`, 'dim');
}

function placeName(
  { file, line, endLine, article }: ReportEvidence | ReportNearMiss,
  contract: string,
  { say }: PrettyOptions,
): string {
  const lines = line === endLine ? `${line}` : `${line}-${endLine}`;
  const place = say({ id: 'cli.place', args: { lines, article, named: article === '' ? 'no' : 'yes' } });
  return file === contract ? place : `${file}, ${place}`;
}
