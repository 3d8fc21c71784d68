/** Sources of a framework small enough to read, that compile without problems; tests break one file at a time. */
import { compileFramework, type CompileProblem, type SourceFile } from '../../checker/src/framework/compile';

const page = {
  slug: 'x',
  urn: 'urn:nl:ak:x',
  url: 'https://example.org/x/',
  levenscyclus: ['ontwerp'],
  onderwerp: [],
  rollen: [],
  tekst: 'abc123',
};

const NORM_FACTS = {
  ...page,
  id: 'ver:aia-09',
  'soort-toepassing': ['ai-systeem'],
  risicogroep: ['hoog-risico-ai-systeem'],
  'rol-ai-act': ['aanbieder'],
  transparantieverplichting: [],
  systeemrisico: [],
  'open-source': [],
  uitzondering: [],
  maatregelen: ['mtr:owp-23'],
  bronnen: [{ tekst: 'Artikel 14 AI-verordening' }],
};

const FILES: Readonly<Record<string, string>> = {
  'source/meta.json': JSON.stringify({
    repository: 'MinBZK/Algoritmekader',
    commit: '0'.repeat(40),
    date: '2026-06-17',
    licence: 'EUPL-1.2',
    danglingLinks: [],
  }),
  'source/norms.json': JSON.stringify([NORM_FACTS]),
  'source/measures.json': JSON.stringify([{ ...page, id: 'mtr:owp-23', vereisten: ['ver:aia-09'] }]),
  'source/phases.json': JSON.stringify([
    { id: 'ontwerp', volgorde: 2, url: 'https://example.org/', vereisten: ['ver:aia-09'], maatregelen: ['mtr:owp-23'] },
  ]),
  'profile/keys.yaml': `
- id: levering
  type: keuze
  titel: Levering
  title: Delivery
  uitleg: Waar het draait.
  explanation: Where it runs.
  waarden:
    - { id: saas, titel: SaaS, title: SaaS, uitleg: Bij hem., explanation: With them. }
    - { id: on-premise, titel: Zelf, title: Own, uitleg: Bij u., explanation: With you. }
- id: impactvol
  type: ja-nee
  titel: Impactvol
  title: High impact
  uitleg: Ja of nee.
  explanation: Yes or no.
`,
  'subjects.yaml': '- { id: toezicht, titel: Toezicht, title: Oversight, namen: [toezicht] }\n',
  'phases/ontwerp.md':
    '---\nid: ontwerp\ntitel: Ontwerp\ntitle: Design\nnamen: [ontwerp]\nexplanation: Design.\n---\n\nOntwerpen.\n',
  'laws/ai-verordening.yaml': `
id: ai-verordening
titel: AI-verordening
title: AI Act
namen: [AI-verordening]
verwijzing: 32024R1689
tekst-van: 2024-07-12
artikelen:
  - { nummer: 14, titel: Menselijk toezicht, title: Human oversight, leden: [1, 2, 3, 4, 5] }
`,
  'norms/aia-09.md': `---
id: ver:aia-09
aard: wet
titel: Toezicht
title: Oversight
bronnen: [{ wet: ai-verordening, artikel: 14, tekst: artikel 14 AI-verordening }]
explanation: People can oversee it.
---

Mensen houden toezicht.
`,
  'measures/owp-23.md': '---\nid: mtr:owp-23\ntitel: Audit\ntitle: Audit\nexplanation: Audit.\n---\n\nAudit.\n',
  'topics/topics.yaml': '- { id: mtr:owp-23, titel: auditrecht, title: right to audit }\n',
  'corrections/own-facts.yaml': '- { normen: [ver:aia-09], wanneer: [{ impactvol: [true] }], bron: artikel 14 }\n',
  'corrections/corrections.yaml':
    '- { norm: ver:aia-09, van-toepassing: nooit, bron: artikel 14, reden: Omdat., reason: Because. }\n',
  'corrections/effective.yaml':
    '- { normen: [ver:aia-09], vanaf: 2027-12-02, bron: artikel 113, tekst-van: 2026-06-18 }\n',
  'conditions/arbit-2022.yaml':
    'id: arbit-2022\ntitel: ARBIT\ntitle: ARBIT\nuitgever: Rijk\ndatum: 2022\ngeeft: [{ norm: mtr:owp-23, artikelen: [9] }]\n',
  'lexicon/nl.yaml': 'toezicht: [toezicht, toezien]\n',
  'clauses/toezicht/bepaling.md': `---
id: toezicht
titel: Toezicht
title: Oversight
fase: ontwerp
onderwerp: toezicht
functie: nodig
realiseert: [{ norm: ver:aia-09, onderdelen: [ingrijpen, stop] }]
ondersteunt: [mtr:owp-23]
varianten: { kant-en-klaar: [uitvoeren], aanpassing: [uitvoeren], ontwikkeling: [uitvoeren], dienst: [uitvoeren] }
onderdelen:
  - { id: ingrijpen, naam: ingrijpen, name: intervene, kern: true }
  - { id: stop, naam: stop, name: stop, kern: false, wanneer: [{ impactvol: [true] }] }
note: Note.
---

# uitvoeren

1. Opdrachtnemer zorgt dat een mens binnen {een uur|een dag} kan ingrijpen, zie {lid:stop}. <!-- ingrijpen -->
2. Hij levert een stopknop:
   a. voor de gebruiker;
   b. voor [naam beheerder]. <!-- stop; wanneer: levering=saas -->

# Toelichting

Waarom.
`,
  'clauses/toezicht/signalen.yaml': `
ingrijpen: [{ taal: nl, binnen: zin, wie: [gebruiker], alle: [[ingrijpen], ['@toezicht']] }]
stop: [{ taal: nl, binnen: zin, alle: [[stopknop]] }]
`,
  'clauses/toezicht/voorbeelden.yaml': '- { soort: deels, taal: nl, onderdelen: [stop], tekst: Er is een stopknop. }\n',
};

/** `find` in the file is replaced (it must be there); with two items the whole file is. */
export type Change = readonly [path: string, find: string, replace: string] | readonly [path: string, text: string];

/** The files, after changes. */
export function frameworkSources(...changes: readonly Change[]): readonly SourceFile[] {
  const files = new Map(Object.entries(FILES));
  for (const [path, find, replace] of changes) {
    const text = files.get(path) ?? '';
    if (replace !== undefined && !text.includes(find)) throw new Error(`${path} does not contain ${find}`);
    files.set(path, replace === undefined ? find : text.replace(find, replace));
  }
  return [...files].map(([path, text]) => ({ path, text }));
}

/** The problems after changes, as `file:line:column message — remedy`. */
export function problemsAfter(...changes: readonly Change[]): readonly string[] {
  return compileFramework(frameworkSources(...changes)).problems.map(asLine);
}

function asLine({ file, line, column, message, remedy }: CompileProblem): string {
  return `${file}:${line}:${column} ${message} — ${remedy}`;
}
