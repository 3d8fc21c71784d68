/** Words that take away again what a clause must lay down. */
import { articleIn, inFile } from '../../dossier/articles';
import type { Range } from '../../draft/types';
import type { PlacedHit } from '../../evidence/types';
import { askedElements } from '../../framework/selection';
import type { Clause, Element, NormId } from '../../framework/types';
import type { Finding, Related, Severity, Verdict } from '../../types';
import { addressOf } from '../address';
import { canExplain } from '../explainable';
import { makeFinding } from '../finding';
import { gravest, normNames, policySeverity, stageOf } from '../missing-finding';
import { coreFor, neededFor, stateIn } from '../open-norms';
import { elementNames, quoted } from '../related';
import type { Rule, RuleContext } from '../types';
import { weakeningWords, type Words } from './words';

export const weakenedClause: Rule = {
  id: 'weakened-clause',
  severity: 'warning',
  fixable: true,
  page: 'checker/src/rules/weakened-clause/README.md',
  check: (context) => {
    const texts = new Map<string, number>();
    return weakenings(context).map((one) => {
      const text = [...one.parts.map(({ clause }) => clause.id), one.words.text].join('\n');
      const nth = texts.get(text) ?? 0;
      texts.set(text, nth + 1);
      return findingFor(one, [text, ...(nth === 0 ? [] : [String(nth)])], context);
    });
  },
};

/** One element that is taken away, for one norm. */
interface Part {
  readonly clause: Clause;
  readonly element: Element;
  readonly norm: NormId;
  readonly core: boolean;
  readonly hit: PlacedHit;
  /** Where documents of a lower rank lay it down in vain. */
  readonly overruled: readonly PlacedHit[];
}

/** The words at one place, with all that they take away. */
interface Weakening {
  readonly words: Words;
  readonly parts: readonly Part[];
}

function weakenings(context: RuleContext): readonly Weakening[] {
  const places = new Map<string, { words: Words; parts: Part[] }>();
  for (const part of context.verdicts.flatMap((verdict) => partsOf(verdict, context))) {
    const words = weakeningWords(part.hit, context);
    const key = `${part.hit.file ?? ''} ${words.range.start} ${words.range.end}`;
    const place = places.get(key) ?? { words, parts: [] };
    place.parts.push(part);
    places.set(key, place);
  }
  return [...places.values()].sort((a, b) => articleOf(a) - articleOf(b) || a.words.range.start - b.words.range.start);
}

function articleOf({ parts }: Weakening): number {
  return parts[0]?.hit.article ?? 0;
}

/** What the profile asks for the norm and what stands in the draft in a weakened form only. */
function partsOf(verdict: Verdict, { index, profile, standing }: RuleContext): readonly Part[] {
  const { id: norm, status, found, settled } = verdict;
  if ((status !== 'weakened' && status !== 'partial') || settled.includes('explained')) return [];
  return verdict.clauses.flatMap((id) => {
    const clause = index.clause(id);
    if (clause === undefined) return [];
    const isCore = coreFor(clause, norm);
    return neededFor(clause, norm, askedElements(clause, profile)).flatMap((element) => {
      if (stateIn(found, { clause: id, element: element.id }, standing) !== 'weakened') return [];
      const hits = found.hits.filter((hit) => hit.clause === id && hit.element === element.id && standing.inPlace(hit));
      const overruled = hits.filter((hit) => hit.overruled === true);
      const taking = hits.filter((hit) => hit.overruled !== true);
      // A provision that does not apply is named itself: no words elsewhere take it away in particular.
      return (taking.length > 0 ? taking : overruled).map((hit) => ({
        clause,
        element,
        norm,
        core: isCore(element),
        hit,
        overruled,
      }));
    });
  });
}

function findingFor({ words, parts }: Weakening, ids: readonly string[], context: RuleContext): Finding {
  const clauses = [...new Set(parts.map(({ clause }) => clause))];
  const norms = [...new Set(parts.map(({ norm }) => norm))];
  const [first] = parts;
  const { named, more } = normNames(norms, context);
  return makeFinding(
    {
      rule: 'weakened-clause',
      severity: gravest(parts.map((part) => severityFor(part, context))),
      message: {
        id: 'findings.weakened-clause',
        args: {
          words: words.text,
          quoted: words.text === '' ? 'no' : 'yes',
          n: clauses.length,
          clauses: clauses.map(({ title }) => quoted(title)),
          elements: clauses.flatMap((clause) => elementNames(clause, elementsOf(clause, parts))),
          norms: named,
          more,
          stage: stageOf(context),
        },
      },
      range: words.range,
      ...inFile(first?.hit ?? {}),
      clauses: clauses.map(({ id }) => id),
      norms,
      ...(clauses.length === 1 && first !== undefined ? { phase: first.clause.phase } : {}),
      elements: [...new Set(parts.map(({ element }) => element.id))],
      article: first === undefined ? '' : (articleIn(context, first.hit.article)?.article.facts.number ?? ''),
      related: duties(words.range, parts, context),
      fixable: clauses.length === 1 && canExplain(norms, context),
    },
    ids,
  );
}

function severityFor({ clause, core, norm }: Part, context: RuleContext): Severity {
  const decided = core ? policySeverity(clause, [norm], context) : undefined;
  if (decided !== undefined) return decided;
  const recommended = clause.function === 'aanbevolen';
  if (core) return recommended ? 'information' : 'warning';
  return recommended ? 'hint' : 'information';
}

function elementsOf(clause: Clause, parts: readonly Part[]): readonly string[] {
  return parts.filter((part) => part.clause === clause).map(({ element }) => element.id);
}

/** The duties that are taken away where they stand in another sentence than the words, or in a document of lower rank. */
function duties(words: Range, parts: readonly Part[], context: RuleContext): readonly Related[] {
  const places = new Map<string, { readonly at: number; readonly related: Related }>();
  const add = ({ clause, element }: Part, hit: PlacedHit, id: string): void => {
    const args = { ...addressOf(context, hit.article, hit.provision), elements: elementNames(clause, [element.id]) };
    const key = `${hit.article} ${hit.range.start}`;
    const related = { range: hit.range, ...inFile(hit), message: { id, args } };
    if (!places.has(key)) places.set(key, { at: hit.article, related });
  };
  for (const part of parts) {
    const { hit, overruled } = part;
    if (words.start < hit.range.start || words.end > hit.range.end) add(part, hit, 'findings.weakened-duty');
    for (const lower of overruled) add(part, lower, 'findings.overruled-duty');
  }
  return [...places.values()]
    .sort((a, b) => a.at - b.at || a.related.range.start - b.related.range.start)
    .map(({ related }) => related);
}
