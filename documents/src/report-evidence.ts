/** The evidence in a report: where a norm was found, which words counted, and where it was nearly found. */
import { articleIn } from '../../checker/src/dossier/articles';
import type { CountedWord, NearMiss, PlacedHit } from '../../checker/src/evidence/types';
import { indexFramework } from '../../checker/src/framework/index';
import type { Framework } from '../../checker/src/framework/types';
import type { CheckResult, Verdict } from '../../checker/src/types';
import type { Places } from './places';

/** Lines count from 1; `endLine` is the last line that holds some of the evidence. */
export interface ReportEvidence {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly article: string;
  readonly elements: readonly string[];
  /** The words that counted, in reading order. */
  readonly words: readonly ReportWord[];
}

/** A word of the draft that counted for an element: as who, as duty or right, or as what takes it away. */
export interface ReportWord {
  readonly text: string;
  readonly element: string;
  readonly state: 'present' | 'weakened';
  readonly slot: CountedWord['slot'];
  readonly line: number;
  readonly column: number;
}

/** Where words of an element stand that do not count, and why not. */
export interface ReportNearMiss {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly article: string;
  readonly clause: string;
  readonly element: string;
  readonly reason: NearMiss['reason'];
}

/** One entry per provision that carries something, with all the elements it carries, in reading order. */
export function evidenceOf(hits: readonly PlacedHit[], result: CheckResult, places: Places): ReportEvidence[] {
  const perProvision = new Map<string, { start: number; end: number; hit: PlacedHit; all: PlacedHit[] }>();
  for (const hit of hits) {
    const key = `${hit.article}:${hit.provision}`;
    const { start, end } = hit.range;
    const known = perProvision.get(key);
    if (!known) perProvision.set(key, { start, end, hit, all: [hit] });
    else {
      known.start = Math.min(known.start, start);
      known.end = Math.max(known.end, end);
      known.all.push(hit);
    }
  }
  return [...perProvision.values()]
    .sort((a, b) => a.hit.article - b.hit.article || a.start - b.start)
    .map(({ start, end, hit, all }) => ({
      file: places(hit.file).file,
      line: places(hit.file).lines.position(start).line + 1,
      endLine: places(hit.file).lines.position(Math.max(start, end - 1)).line + 1,
      article: addressOf(hit, result),
      elements: [...new Set(all.map(({ element }) => element))],
      words: all.flatMap((one) => wordsOf(one, result, places)),
    }));
}

function wordsOf(
  { article, file, element, state, words }: PlacedHit,
  result: CheckResult,
  places: Places,
): ReportWord[] {
  const placed = articleIn(result, article)?.article;
  if (placed === undefined) return [];
  return [...words]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, slot }) => {
      const place = places(file).lines.position(placed.start + start);
      const text = placed.facts.text.slice(start, end);
      return { text, element, state, slot, line: place.line + 1, column: place.character + 1 };
    });
}

/** Near misses of the elements that the norm needs and that are present nowhere, in reading order. */
export function nearMissesOf(
  verdict: Verdict,
  result: CheckResult,
  places: Places,
  framework: Framework,
): ReportNearMiss[] {
  const index = indexFramework(framework);
  const wanted = new Set(
    index
      .clausesFor(verdict.id)
      .flatMap(({ id, fulfils }) =>
        fulfils
          .filter(({ norm }) => norm === verdict.id)
          .flatMap(({ elements }) => elements.map((one) => `${id} ${one}`)),
      ),
  );
  for (const { clause, element } of verdict.found.present) wanted.delete(`${clause} ${element}`);
  return result.nearMisses
    .filter(({ clause, element }) => wanted.has(`${clause} ${element}`))
    .map((miss) => ({
      file: places(miss.file).file,
      line: places(miss.file).lines.position(miss.range.start).line + 1,
      endLine: places(miss.file).lines.position(Math.max(miss.range.start, miss.range.end - 1)).line + 1,
      article: addressOf(miss, result),
      clause: miss.clause,
      element: miss.element,
      reason: miss.reason,
    }));
}

/** How a reader cites the provision: `7.2`, else the article's number or title. */
function addressOf(hit: Pick<PlacedHit, 'article' | 'provision'>, result: CheckResult): string {
  const facts = articleIn(result, hit.article)?.article.facts;
  return facts?.provisions[hit.provision]?.path || facts?.number || facts?.title || '';
}
