/** A framework of a few made-up entries, for tests that are about rules and not about content. */
import type { Clause, Framework, Measure, Norm } from '../../checker/src/framework/types';

const text = (nl: string): { nl: string; en: string } => ({ nl, en: nl });

/** A norm that always applies, unless said otherwise. */
export function tinyNorm(id: string, over: Partial<Norm> = {}): Norm {
  return {
    id,
    shortId: id.slice(id.indexOf(':') + 1),
    origin: 'ver',
    kind: 'wet',
    title: text(id),
    explanation: text(''),
    phases: [],
    sources: [],
    ownFacts: [],
    effective: [],
    measures: [],
    ...over,
  };
}

export function tinyMeasure(id: string, over: Partial<Measure> = {}): Measure {
  return {
    id,
    shortId: id.slice(id.indexOf(':') + 1),
    title: text(id),
    explanation: text(''),
    phases: [],
    url: '',
    norms: [],
    ...over,
  };
}

/** A clause that fulfils the norms by its one core element `kern`, and asks for `extra` of a high-risk system. */
export function tinyClause(id: string, norms: readonly string[], over: Partial<Clause> = {}): Clause {
  const variants = {
    'kant-en-klaar': ['altijd'],
    aanpassing: ['altijd'],
    ontwikkeling: ['altijd'],
    dienst: ['altijd'],
  } as const;
  return {
    id,
    title: text(id),
    phase: 'ontwerp',
    subject: 'toezicht',
    function: 'nodig',
    when: [],
    fulfils: norms.map((norm) => ({ norm, elements: ['kern', 'extra'] })),
    supports: [],
    variants,
    elements: [
      { id: 'kern', name: text('kern'), core: true, when: [], variants: [], signals: [] },
      {
        id: 'extra',
        name: text('extra'),
        core: false,
        when: [{ risicogroep: ['hoog-risico-ai-systeem'] }],
        variants: [],
        signals: [],
      },
    ],
    texts: [],
    note: text(''),
    examples: [],
    ...over,
  };
}

export function tinyFramework(over: Partial<Framework> = {}): Framework {
  return {
    source: { commit: '', date: '', licence: '' },
    overlay: [],
    profileKeys: [],
    phases: [],
    subjects: [],
    norms: [],
    measures: [],
    topics: [],
    clauses: [],
    concepts: [],
    conditions: [],
    laws: [],
    danglingLinks: [],
    ...over,
  };
}
