/** A framework of a few phases, laws, norms and keys, for tests of reading a draft: stands apart from the real content. */
import type { Framework, Law, Localised, Measure, Norm, Phase, ProfileKey } from '../../checker/src/framework/types';

const both = (text: string): Localised => ({ nl: text, en: text });

function phase(order: number, id: string, title: string, names: readonly string[]): Phase {
  return { id, order, title: { nl: title, en: title }, explanation: both(''), names, url: '', norms: [], measures: [] };
}

const phases: readonly Phase[] = [
  phase(0, 'organisatieverantwoordelijkheden', 'Organisatieverantwoordelijkheden', [
    'organisatieverantwoordelijkheden',
  ]),
  phase(1, 'probleemanalyse', 'Probleemanalyse', ['probleemanalyse', 'probleem analyse', 'problem analysis']),
  phase(2, 'ontwerp', 'Ontwerp', ['ontwerp', 'design']),
  phase(3, 'dataverkenning-en-datapreparatie', 'Dataverkenning en datapreparatie', [
    'data verkennen en (data)preparatie',
  ]),
  phase(4, 'ontwikkelen', 'Ontwikkelen', ['ontwikkelen', 'ontwikkeling', 'development']),
  phase(5, 'verificatie-en-validatie', 'Verificatie en validatie', ['validatie']),
  phase(6, 'implementatie', 'Implementatie', ['implementeren', 'implementation']),
  phase(7, 'monitoring-en-beheer', 'Monitoring en beheer', ['monitoring']),
  phase(8, 'uitfaseren', 'Uitfaseren', ['uitfaseren']),
];

function law(id: string, names: readonly string[]): Law {
  return { id, title: both(id), names, reference: id, articles: [], annexes: [], textDate: '2026-01-01' };
}

const laws: readonly Law[] = [
  law('ai-verordening', ['AI-verordening', 'AI Act', 'Verordening (EU) 2024/1689', 'Regulation (EU) 2024/1689']),
  law('avg', ['AVG', 'GDPR', 'Algemene verordening gegevensbescherming', 'Verordening (EU) 2016/679']),
  law('awb', ['Awb', 'Algemene wet bestuursrecht']),
];

function norm(id: string): Norm {
  const shortId = id.replace(/^ver:/, '');
  return {
    id,
    shortId,
    origin: id.startsWith('ver:') ? 'ver' : 'eigen',
    kind: 'wet',
    title: both(id),
    explanation: both(''),
    roles: [],
    moments: [],
    related: [],
    phases: [],
    sources: [],
    ownFacts: [],
    effective: [],
    measures: [],
  };
}

function measure(id: string): Measure {
  return {
    id,
    shortId: id.replace(/^mtr:/, ''),
    title: both(id),
    explanation: both(''),
    workOf: [],
    moments: [],
    phases: [],
    url: '',
    norms: [],
  };
}

function key(id: string, type: ProfileKey['type'], values: readonly string[] = []): ProfileKey {
  return {
    id,
    type,
    title: both(id),
    explanation: both(''),
    values: values.map((value) => ({ id: value, title: both(value), explanation: both('') })),
  };
}

const profileKeys: readonly ProfileKey[] = [
  key('inkoopvorm', 'keuze', ['kant-en-klaar', 'aanpassing', 'ontwikkeling', 'dienst']),
  key('soort-toepassing', 'keuze', ['algoritme', 'ai-systeem']),
  key('risicogroep', 'keuze', ['hoog-risico-ai-systeem', 'geen-hoog-risico-ai-systeem', 'verboden-ai']),
  key('rol-opdrachtgever', 'keuzes', ['aanbieder', 'gebruiksverantwoordelijke']),
  key('persoonsgegevens', 'ja-nee'),
  key('ingebruikname', 'datum'),
  { ...key('stadium', 'keuze', ['voorbereiding', 'gepubliceerd', 'gegund', 'lopend']), default: 'voorbereiding' },
  key('taal', 'keuze', ['nl', 'en']),
  key('voorwaarden', 'voorwaarden'),
  key('bijlagen', 'bestanden'),
  key('afwijkingen', 'afwijkingen'),
];

/** The small framework; the same object every time, as the real one would be. */
export const smallFramework: Framework = {
  source: { commit: 'test', date: '2026-01-01', licence: 'test' },
  overlay: [],
  profileKeys,
  phases,
  subjects: [
    { id: 'privacy', title: both('Privacy'), names: ['persoonsgegevens', 'privacy'] },
    { id: 'einde', title: both('Einde'), names: ['einde', 'beëindiging', 'termination'] },
  ],
  norms: ['ver:aia-09', 'ver:aia-19', 'ver:dat-01', 'eigen:art-28-avg'].map(norm),
  measures: ['mtr:dat-01', 'mtr:owp-17'].map(measure),
  topics: [],
  clauses: [],
  concepts: [],
  periods: [],
  conditions: [],
  laws,
  danglingLinks: [],
};
