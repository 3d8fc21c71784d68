/** What the evidence of a text is, as tests compare it. */
import { strict as assert } from 'node:assert';
import { combine, compileSignals, contextOf, readArticle } from '../../checker/src/evidence';
import type { Draft } from '../../checker/src/draft/types';
import type { ArticleEvidence, Found } from '../../checker/src/evidence/types';
import { compileFramework } from '../../checker/src/framework/compile';
import type { Concept, Framework, Language, NormId } from '../../checker/src/framework/types';
import { readFrameworkFiles } from '../../scripts/framework-files';
import { read } from './read';

let framework: Framework | undefined;

/** The clauses that have signals; one that is still being written does not stop the others' tests. */
export function clausesWithSignals(): Framework {
  if (framework) return framework;
  const whole = compileFramework(readFrameworkFiles()).framework;
  const clauses = whole.clauses.filter((clause) => clause.elements.some((element) => element.signals.length > 0));
  framework = { ...whole, clauses };
  return framework;
}

export interface ReadEvidence {
  readonly draft: Draft;
  readonly articles: readonly ArticleEvidence[];
  readonly found: ReadonlyMap<NormId, Found>;
}

/** Reads a text as a contract; one without a heading stands under one. */
export function readEvidence(text: string, language?: Language, of: Framework = clausesWithSignals()): ReadEvidence {
  const draft = read(/^#/m.test(text) ? text : `## Artikel 1. Bepaling\n\n${text}\n`, { framework: of });
  const signals = compileSignals(of);
  const context = contextOf(language === undefined ? draft : { ...draft, language }, signals);
  const articles = draft.articles.map(({ facts }) => readArticle(facts, context, signals));
  return { draft, articles, found: combine(draft, articles, of) };
}

/** State per core element that was found: `logging/bewaartermijn` -> `present`. A clean hit wins over a weakened one. */
export function coreStates(evidence: ReadEvidence, of: Framework = clausesWithSignals()): ReadonlyMap<string, string> {
  const core = new Set(of.clauses.flatMap((one) => one.elements.filter((e) => e.core).map((e) => `${one.id}/${e.id}`)));
  const states = new Map<string, string>();
  evidence.articles.forEach(({ hits }, index) => {
    if (evidence.draft.articles[index]?.operative !== true) return;
    for (const hit of hits) {
      const key = `${hit.clause}/${hit.element}`;
      if (core.has(key) && states.get(key) !== 'present') states.set(key, hit.state);
    }
  });
  return states;
}

/**
 * The text holds exactly these core elements of the six first clauses: `toezicht/ingrijpen`; `~` before one that is
 * taken away. Clauses by their first word.
 */
export function expectEvidence(wanted: string, text: string): void {
  const states = coreStates(readEvidence(text));
  const got = [...states]
    .filter(([key]) => SHORT.has(key.split('/')[0] ?? ''))
    .map(([key, state]) => `${state === 'weakened' ? '~' : ''}${shorten(key)}`);
  assert.deepEqual(got.sort(), wanted.split(' ').filter(Boolean).sort(), text);
}

const SHORT = new Map([
  ['menselijk-toezicht', 'toezicht'],
  ['logging', 'logging'],
  ['technische-documentatie', 'documentatie'],
  ['auditrecht', 'audit'],
  ['eigendom-van-data-en-artefacten', 'data'],
  ['einde-en-overdracht', 'einde'],
]);

function shorten(key: string): string {
  const [clause = '', element = ''] = key.split('/');
  return `${SHORT.get(clause) ?? clause}/${element}`;
}

/** A framework of one clause with one core element, to try a signal on. */
export function signalFramework(
  signal: { language?: Language; scope?: 'zin' | 'lid' | 'artikel'; all: string[][]; not?: string[] },
  concepts: Readonly<Record<string, readonly string[]>> = {},
): Framework {
  const whole = clausesWithSignals();
  const base = whole.clauses[0];
  assert.ok(base);
  const { language = 'nl', scope = 'zin', all, not = [] } = signal;
  const text = { nl: 'kern', en: 'core' };
  const element = { id: 'kern', name: text, core: true, when: [], variants: [] };
  const signals = [{ language, scope, who: ['iedereen' as const], all, not }];
  const clause = {
    ...base,
    id: 'proef',
    elements: [{ ...element, signals }],
    fulfils: [{ norm: 'eigen:proef', elements: ['kern'] }],
  };
  const own: Concept[] = Object.entries(concepts).map(([id, terms]) => ({ id, language, terms }));
  return { ...whole, clauses: [clause], concepts: [...whole.concepts, ...own] };
}
