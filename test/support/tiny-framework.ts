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
    roles: [],
    moments: [],
    related: [],
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
    workOf: [],
    moments: [],
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
    periods: [],
    conditions: [],
    laws: [],
    danglingLinks: [],
    ...over,
  };
}

/** A clause that is found in a draft by one word: its id. Its text asks the supplier to deliver that. */
export function wordClause(id: string, over: Partial<Clause> = {}): Clause {
  const signals = [{ language: 'nl', scope: 'zin', who: ['opdrachtnemer'], all: [[id]], not: [] }] as const;
  const [core, ...others] = tinyClause(id, [`ver:${id}`]).elements;
  return tinyClause(id, [`ver:${id}`], {
    elements: core === undefined ? [] : [{ ...core, signals }, ...others],
    texts: [
      {
        variant: 'altijd',
        language: 'nl',
        lids: [{ text: `Opdrachtnemer levert ${id} binnen {tien dagen}.`, elements: ['kern'], when: [] }],
      },
    ],
    ...over,
  });
}

const keuze = (id: string, ...values: string[]): Framework['profileKeys'][number] => ({
  id,
  type: 'keuze',
  title: text(id),
  explanation: text(''),
  values: values.map((value) => ({ id: value, title: text(value), explanation: text('') })),
});

/** A framework with a few profile keys and clauses that are found by their id. */
export function wordFramework(clauses: readonly Clause[], over: Partial<Framework> = {}): Framework {
  return tinyFramework({
    profileKeys: [
      keuze('inkoopvorm', 'dienst', 'ontwikkeling'),
      keuze('risicogroep', 'hoog-risico-ai-systeem', 'verboden-ai'),
      { ...keuze('persoonsgegevens'), type: 'ja-nee' },
      keuze('stadium', 'voorbereiding', 'gegund'),
      { ...keuze('bijlagen'), type: 'bestanden' },
      { ...keuze('afwijkingen'), type: 'afwijkingen' },
    ],
    subjects: [{ id: 'toezicht', title: text('Toezicht'), names: ['toezicht'] }],
    norms: clauses.map((clause) => tinyNorm(`ver:${clause.id}`)),
    clauses,
    ...over,
  });
}
