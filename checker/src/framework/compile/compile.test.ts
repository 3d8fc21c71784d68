/** Each kind of problem with its message, place and remedy, in a framework that is right but for one thing. */
import { strict as assert } from 'node:assert';
import { frameworkSources, problemsAfter, type Change } from '../../../../test/support/framework-sources';
import { compileFramework } from './index';

const CLAUSE = 'clauses/toezicht/bepaling.md';
const SIGNALS = 'clauses/toezicht/signalen.yaml';

describe('the compiler', () => {
  it('takes a framework that is right', () => assert.deepEqual(problemsAfter(), []));

  it('reads leden: text, points on their own line, elements, condition', () => {
    const [clause] = compileFramework(frameworkSources()).framework.clauses;
    assert.deepEqual(clause?.texts, [
      {
        variant: 'uitvoeren',
        language: 'nl',
        lids: [
          {
            text: 'Opdrachtnemer zorgt dat een mens binnen {een uur|een dag} kan ingrijpen, zie {lid:stop}.',
            elements: ['ingrijpen'],
            when: [],
          },
          {
            text: 'Hij levert een stopknop:\na. voor de gebruiker;\nb. voor [naam beheerder].',
            elements: ['stop'],
            when: [{ levering: ['saas'] }],
          },
        ],
      },
    ]);
  });

  it('reads a lid that goes on over lines, and one with its comment above its points', () => {
    const change = [CLAUSE, 'Hij levert een stopknop:\n', 'Hij levert\n   een stopknop: <!-- stop -->\n'] as const;
    const after = [CLAUSE, ' <!-- stop; wanneer: levering=saas -->', ''] as const;
    const [clause] = compileFramework(frameworkSources(change, after)).framework.clauses;
    assert.deepEqual(clause?.texts[0]?.lids[1], {
      text: 'Hij levert een stopknop:\na. voor de gebruiker;\nb. voor [naam beheerder].',
      elements: ['stop'],
      when: [],
    });
  });

  it('lets a later file with the same path replace an earlier one', () => {
    const overlay = { path: 'topics/topics.yaml', text: '- { id: ver:aia-09, titel: a, title: b }\n' };
    const { framework, problems } = compileFramework([...frameworkSources(), overlay]);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      framework.topics.map((topic) => topic.id),
      ['ver:aia-09'],
    );
  });

  it('keeps saying that a page is to be looked at again, which is no fault', () => {
    const mark = ['norms/aia-09.md', 'aard: wet\n', "aard: wet\nnazien: '2026-10-01: gewijzigd'\n"] as const;
    const { framework, problems, notices } = compileFramework(frameworkSources(mark));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      notices.map(({ file, line, message }) => `${file}:${line} ${message}`),
      ['norms/aia-09.md:4 Deze tekst moet worden nagezien: 2026-10-01: gewijzigd.'],
    );
    assert.equal(framework.norms[0]?.review, '2026-10-01: gewijzigd');
  });

  it('never throws on nonsense', () => {
    const nonsense = ['', '\0\0', '---', '{', '- [', '\t- x', '&a *b', '42', 'null'];
    for (const text of nonsense) {
      for (const { path } of frameworkSources()) assert.ok(problemsAfter([path, text]).length > 0, `${path}: ${text}`);
    }
  });
});

const CASES: Readonly<Record<string, readonly (readonly [Change, string])[]>> = {
  'the form of a file': [
    [
      ['subjects.yaml', 'titel: Toezicht', 'tietel: Toezicht'],
      'subjects.yaml:1:3 Regel 1 van de lijst mist "titel". — Voeg "titel:" toe.',
    ],
    [
      ['subjects.yaml', 'title: Oversight', 'title: Oversight, naam: x'],
      'subjects.yaml:1:54 Onbekende sleutel "naam". — Hier mogen staan: id, titel, title, namen.',
    ],
    [
      [CLAUSE, 'functie: nodig', 'functie: nodigg'],
      `${CLAUSE}:7:10 "functie" kan niet "nodigg" zijn. — Bedoelt u "nodig"? Kies uit: wettelijk-verplichte-inhoud, nodig, borging, aanbevolen.`,
    ],
    [
      ['corrections/effective.yaml', '2027-12-02', '2-12-2027'],
      'corrections/effective.yaml:1:34 "vanaf" heeft niet de juiste vorm. — Schrijf een datum als JJJJ-MM-DD.',
    ],
    [[CLAUSE, 'kern: true', 'kern: ja'], `${CLAUSE}:12:62 "kern" heeft de verkeerde vorm. — Verwacht: true of false.`],
    [
      ['norms/aia-09.md', 'aard: wet\n', 'aard: wet\naard: wet\n'],
      'norms/aia-09.md:4:1 Deze sleutel staat er twee keer. — Laat er een staan.',
    ],
    [
      ['norms/aia-09.md', '---\nid', 'id'],
      'norms/aia-09.md:1:1 De kop ontbreekt. — Begin het bestand met een regel ---, de sleutels, en weer een regel ---.',
    ],
    [
      ['norms/aia-09.md', 'Mensen houden toezicht.\n', ''],
      'norms/aia-09.md:1:1 De Nederlandse uitleg ontbreekt. — Schrijf haar onder de kop.',
    ],
    [
      [
        'norms/aia-09.md',
        'Mensen houden toezicht.\n',
        'Mensen houden toezicht.\n\n# Voor het contract\n\nLeg het vast.\n',
      ],
      'norms/aia-09.md:1:1 De Engelse tekst over het contract ontbreekt. — Voeg "for-the-contract:" toe.',
    ],
    [
      ['norms/aia-09.md', 'explanation:', 'for-the-contract: Lay it down.\nexplanation:'],
      'norms/aia-09.md:7:1 De tekst onder "# Voor het contract" ontbreekt. — Schrijf haar onder die kop.',
    ],
    [
      ['norms/aia-09.md', 'Mensen houden toezicht.\n', 'Mensen houden toezicht.\n\n# Contract\n\nLeg het vast.\n'],
      'norms/aia-09.md:12:1 Onbekende kop "Contract". — Deze pagina kan als kop hebben: Voor het contract.',
    ],
    [
      ['clauses/toezicht/signals.yaml', ''],
      'clauses/toezicht/signals.yaml:1:1 Dit bestand hoort bij geen onderdeel van het kader. — Zet het in een van: source, profile, phases, norms, measures, topics, corrections, laws, conditions, lexicon, periods, clauses, practice, met een naam als de andere bestanden daar.',
    ],
  ],
  'an id that does not exist': [
    [
      [CLAUSE, 'norm: ver:aia-09', 'norm: ver:aia-90'],
      `${CLAUSE}:8:22 Onbekende norm of maatregel "ver:aia-90". — Bedoelt u "ver:aia-09"? Kies een id uit source/ of norms/eigen/.`,
    ],
    [
      [CLAUSE, 'ondersteunt: [mtr:owp-23]', 'ondersteunt: [mtr:owp-32]'],
      `${CLAUSE}:9:15 Onbekende norm of maatregel "mtr:owp-32". — Bedoelt u "mtr:owp-23"? Kies een id uit source/ of norms/eigen/.`,
    ],
    [
      [CLAUSE, 'fase: ontwerp', 'fase: ontwerpen'],
      `${CLAUSE}:5:7 Onbekende fase "ontwerpen". — Bedoelt u "ontwerp"? Kies een id uit source/phases.json.`,
    ],
    [
      [CLAUSE, 'onderwerp: toezicht', 'onderwerp: audits'],
      `${CLAUSE}:6:12 Onbekend onderwerp "audits". — Kies een id uit subjects.yaml.`,
    ],
    [
      ['norms/aia-09.md', 'wet: ai-verordening', 'wet: ai-act'],
      'norms/aia-09.md:6:18 Onbekende wet "ai-act". — Kies een id uit laws/ of voeg daar de wet toe.',
    ],
    [
      ['norms/aia-09.md', 'artikel: 14', 'artikel: 41'],
      'norms/aia-09.md:6:43 "ai-verordening" heeft geen artikel of bijlage "41". — Kies een nummer uit laws/ai-verordening.yaml.',
    ],
    [
      ['norms/aia-09.md', 'artikel: 14', 'artikel: 14, leden: [1, 9]'],
      'norms/aia-09.md:6:58 Artikel 14 van "ai-verordening" heeft geen lid 9. — Kies uit: 1, 2, 3, 4, 5.',
    ],
    [
      ['norms/aia-09.md', 'explanation:', 'verwant: [ver:aia-10]\nexplanation:'],
      'norms/aia-09.md:7:11 Onbekende norm of maatregel "ver:aia-10". — Bedoelt u "ver:aia-09"? Kies een id uit source/ of norms/eigen/.',
    ],
    [
      ['topics/topics.yaml', 'mtr:owp-23', 'mtr:owp-99'],
      'topics/topics.yaml:1:9 Onbekende norm of maatregel "mtr:owp-99". — Bedoelt u "mtr:owp-23"? Kies een id uit source/ of norms/eigen/.',
    ],
    [
      ['conditions/arbit-2022.yaml', 'mtr:owp-23', 'ver:dat-01'],
      'conditions/arbit-2022.yaml:6:17 Onbekende norm of maatregel "ver:dat-01". — Kies een id uit source/ of norms/eigen/.',
    ],
    [
      [
        'conditions/arbit-2022.yaml',
        'norm: mtr:owp-23, artikelen: [9]',
        'norm: ver:aia-09, artikelen: [9], onderdelen: [toezicht/stap]',
      ],
      'conditions/arbit-2022.yaml:6:58 "toezicht/stap" is geen onderdeel van een bepaling die "ver:aia-09" regelt. — Bedoelt u "toezicht/stop"? Schrijf bepaling/onderdeel, zoals logging/bewaartermijn.',
    ],
  ],
  'a condition on the profile': [
    [
      ['corrections/own-facts.yaml', 'impactvol: [true]', 'inpactvol: [true]'],
      'corrections/own-facts.yaml:1:39 Onbekende profielsleutel "inpactvol". — Bedoelt u "impactvol"? Kies een sleutel uit profile/keys.yaml.',
    ],
    [
      [CLAUSE, 'impactvol: [true]', 'impactvol: [ja]'],
      `${CLAUSE}:13:78 "impactvol" is ja of nee, niet "ja". — Schrijf true of false, zonder aanhalingstekens.`,
    ],
    [
      [CLAUSE, 'impactvol: [true]', 'levering: [saasje]'],
      `${CLAUSE}:13:77 "levering" kent de waarde "saasje" niet. — Bedoelt u "saas"? Kies uit: saas, on-premise.`,
    ],
    [
      [CLAUSE, 'levering=saas', 'levring=saas'],
      `${CLAUSE}:22:1 De voorwaarde "levring=saas" noemt geen profielsleutel. — Bedoelt u "levering"? Schrijf sleutel=waarde met een sleutel uit profile/keys.yaml.`,
    ],
    [
      [CLAUSE, 'levering=saas', 'levering=on-premises'],
      `${CLAUSE}:22:1 "levering" kent de waarde "on-premises" niet. — Bedoelt u "on-premise"? Kies uit: saas, on-premise.`,
    ],
  ],
  'elements and leden': [
    [
      [CLAUSE, 'onderdelen: [ingrijpen, stop]', 'onderdelen: [ingrijpen, stopp]'],
      `${CLAUSE}:8:58 Onbekend onderdeel "stopp". — Bedoelt u "stop"? Kies uit: ingrijpen, stop.`,
    ],
    [
      [CLAUSE, 'onderdelen: [ingrijpen, stop]', 'onderdelen: [stop]'],
      `${CLAUSE}:8:14 "ver:aia-09" heeft geen kernonderdeel. — Noem ten minste één kernonderdeel; daaraan wordt herkend dat de norm is geregeld.`,
    ],
    [
      [CLAUSE, '<!-- stop;', '<!-- stop, knop;'],
      `${CLAUSE}:22:1 Het lid noemt het onbekende onderdeel "knop". — Kies uit: ingrijpen, stop.`,
    ],
    [
      [CLAUSE, ' <!-- ingrijpen -->', ''],
      `${CLAUSE}:12:5 Het onderdeel "ingrijpen" staat in geen lid bij: kant-en-klaar, aanpassing, ontwikkeling, dienst. — Noem het in de opmerking aan het eind van een lid, of maak een lid dat het regelt.`,
    ],
    [
      [CLAUSE, '<!-- ingrijpen -->', '<!-- ingrijpen; wanneer: levering=saas -->'],
      `${CLAUSE}:12:5 Het onderdeel "ingrijpen" staat in geen lid bij: kant-en-klaar, aanpassing, ontwikkeling, dienst. — Noem het in de opmerking aan het eind van een lid, of maak een lid dat het regelt.`,
    ],
    [
      [CLAUSE, 'kern: false, wanneer', 'kern: true, wanneer'],
      `${CLAUSE}:13:5 Het kernonderdeel "stop" hangt van iets af. — Een kernonderdeel geldt altijd: haal wanneer en varianten weg, of zet kern op false.`,
    ],
    [
      [CLAUSE, 'id: stop,', 'id: ingrijpen,'],
      `${CLAUSE}:13:11 Het id "ingrijpen" bestaat al. — Geef een van beide een ander id of voeg ze samen.`,
    ],
    [
      [CLAUSE, 'dienst: [uitvoeren]', 'dienst: [aantonen]'],
      `${CLAUSE}:10:103 De variant "aantonen" heeft geen tekst. — Voeg een kop "# aantonen" met leden toe, of kies een andere variant.`,
    ],
    [
      [CLAUSE, '# Toelichting', '# altijd\n\n1. Tekst.\n\n# Toelichting'],
      `${CLAUSE}:10:12 De tekst "altijd" wordt door geen inkoopvorm gekozen. — Noem de variant bij een inkoopvorm of haal de tekst weg.`,
    ],
    [
      [CLAUSE, '# Toelichting', '# Toelichtingen'],
      `${CLAUSE}:24:1 Onbekende kop "Toelichtingen". — Bedoelt u "Toelichting"? Kies uit: Toelichting, Alternatieven, altijd, aantonen, uitvoeren.`,
    ],
    [
      [CLAUSE, '{lid:stop}', '{lid:stoppen}'],
      `${CLAUSE}:19:81 "{lid:stoppen}" verwijst naar een onderdeel dat geen lid van deze variant draagt. — Bedoelt u "stop"? Kies uit: ingrijpen, stop.`,
    ],
    [
      [CLAUSE, '{een uur|een dag}', '{een uur|een dag'],
      `${CLAUSE}:19:44 Er staat een losse "{". — Sluit de invulplek: {voorstel}, {a|b} of [zelf in te vullen].`,
    ],
    [
      [CLAUSE, '{een uur|een dag}', '{een uur|}'],
      `${CLAUSE}:19:44 De invulplek "{een uur|}" is leeg. — Zet er een voorstel of een omschrijving in.`,
    ],
    [
      [CLAUSE, '2. Hij levert', '3. Hij levert'],
      `${CLAUSE}:20:1 Dit lid heet 3 maar is het 2e. — Nummer de leden van een variant vanaf 1 door.`,
    ],
    [
      [CLAUSE, '   a. voor', 'a. voor'],
      `${CLAUSE}:21:1 Deze regel hoort bij geen lid. — Begin een lid met "1. ", en spring punten en vervolgregels met drie spaties in.`,
    ],
    [
      [CLAUSE, '<!-- ingrijpen -->', '<!-- Ingrijpen! -->'],
      `${CLAUSE}:19:1 De opmerking "Ingrijpen!" is niet te lezen. — Schrijf onderdelen met komma's ertussen, en eventueel "; wanneer: sleutel=waarde".`,
    ],
  ],
  'signals and examples': [
    [
      [SIGNALS, 'stop: [', 'stopp: ['],
      `${SIGNALS}:3:1 Er zijn signalen voor het onbekende onderdeel "stopp". — Bedoelt u "stop"? Kies uit: ingrijpen, stop.`,
    ],
    [
      [SIGNALS, 'stop: [{ taal: nl, binnen: zin, alle: [[stopknop]] }]\n', ''],
      `${SIGNALS}:2:1 Het onderdeel "stop" heeft geen signalen. — Voeg "stop:" toe met ten minste één signaal.`,
    ],
    [
      [SIGNALS, '@toezicht', '@toesicht'],
      `${SIGNALS}:2:77 Onbekend begrip "@toesicht". — Bedoelt u "toezicht"? Kies een begrip uit lexicon/nl.yaml.`,
    ],
    [
      [SIGNALS, 'binnen: zin', 'binnen: zinnen'],
      `${SIGNALS}:2:33 "binnen" kan niet "zinnen" zijn. — Bedoelt u "zin"? Kies uit: zin, lid, artikel.`,
    ],
    [
      ['clauses/toezicht/voorbeelden.yaml', '[stop]', '[knop]'],
      'clauses/toezicht/voorbeelden.yaml:1:42 Het voorbeeld noemt het onbekende onderdeel "knop". — Kies uit: ingrijpen, stop.',
    ],
    [
      ['lexicon/toezicht.nl.yaml', 'toezicht: [meekijken]\n'],
      'lexicon/toezicht.nl.yaml:1:11 Het id "toezicht" bestaat al. — Geef een van beide een ander id of voeg ze samen.',
    ],
    [
      ['clauses/toezicht/leerstof.yaml', 'knop: { nl: { wel: [Er is een noodstop.] } }\n'],
      'clauses/toezicht/leerstof.yaml:1:7 Er is leerstof voor het onbekende onderdeel "knop". — Kies uit: ingrijpen, stop.',
    ],
    [
      ['clauses/loging/voorbeelden.yaml', '[]'],
      'clauses/loging/voorbeelden.yaml:1:1 Hier hoort geen bepaling bij. — Maak of herstel clauses/loging/bepaling.md.',
    ],
  ],
  'files that belong together': [
    [
      ['norms/aia-09.md', 'id: ver:aia-09', 'id: ver:aia-10'],
      'norms/aia-09.md:2:5 Onbekende norm of maatregel "ver:aia-10". — Bedoelt u "ver:aia-09"? Kies een id uit source/ of norms/eigen/.',
    ],
    [
      ['norms/aia-09.md', 'id: ver:aia-09', 'id: ver:aia-10'],
      'source/norms.json:1:2 De norm "ver:aia-09" heeft geen uitleg. — Maak norms/aia-09.md.',
    ],
    [
      ['norms/aia-09.md', 'aard: wet', 'aard: wet\nfasen: [ontwerp]'],
      'norms/aia-09.md:4:1 De fasen van deze norm zijn een feit van de bron. — Haal "fasen" weg.',
    ],
    [
      ['measures/owp-23.md', 'id: mtr:owp-23', 'id: mtr:owp-24'],
      'measures/owp-23.md:2:5 Het bestand heet "owp-23", maar het id is "owp-24". — Hernoem het bestand of herstel het id.',
    ],
    [
      ['measures/owp-23.md', 'title: Audit', 'title: Audit\nmoment: gunning\nmomenten: [beoordeling, contract]'],
      'measures/owp-23.md:5:9 Het moment "gunning" staat niet bij "momenten". — Zet het erbij, of herstel "moment".',
    ],
    [
      ['measures/owp-23.md', 'title: Audit', 'title: Audit\nfor-the-contract: Evidence.'],
      'measures/owp-23.md:5:1 De tekst onder "# Voor het contract" ontbreekt. — Schrijf haar onder die kop.',
    ],
    [
      [CLAUSE, 'id: toezicht\n', 'id: oversight\n'],
      `${CLAUSE}:2:5 De map heet "toezicht", maar het id is "oversight". — Hernoem de map of herstel het id.`,
    ],
    [
      ['subjects.yaml', '- { id', '- { id: toezicht, titel: a, title: b, namen: [] }\n- { id'],
      'subjects.yaml:2:9 Het id "toezicht" bestaat al. — Geef een van beide een ander id of voeg ze samen.',
    ],
  ],
};

for (const [group, cases] of Object.entries(CASES)) {
  describe(`the compiler says what is wrong with ${group}`, () => {
    for (const [change, problem] of cases) {
      it(problem.replace(/ — .*/, ''), () => {
        const problems = problemsAfter(change);
        assert.ok(problems.includes(problem), problems.join('\n') || 'no problem');
      });
    }
  });
}
