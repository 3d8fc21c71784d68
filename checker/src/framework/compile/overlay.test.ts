/** A body's own policy on a framework small enough to read. */
import { strict as assert } from 'node:assert';
import { frameworkSources } from '../../../../test/support/framework-sources';
import { compileFramework, compileOverlay, type Overlaid } from './index';

const { framework: base } = compileFramework(frameworkSources());

/** The framework with a folder of these files; problems as `file:line:column message — remedy`. */
function overlay(files: Readonly<Record<string, string>>): Overlaid & { readonly lines: readonly string[] } {
  const folder = { name: '.contractkader', files: Object.entries(files).map(([path, text]) => ({ path, text })) };
  const result = compileOverlay(base, folder, ['missing-clause', 'weakened-clause']);
  const lines = result.problems.map((one) => `${one.file}:${one.line}:${one.column} ${one.message} — ${one.remedy}`);
  return { ...result, lines };
}

const NORM = `---
id: eigen:algoritmebeleid
aard: beleid
titel: Algoritmebeleid
title: Policy on algorithms
fasen: [ontwerp]
bronnen: [{ tekst: Algoritmebeleid 2026 }]
explanation: The council is informed.
---

De raad wordt geïnformeerd.
`;

const CLAUSE = `---
id: raad
titel: Raadsinformatie
title: Council
fase: ontwerp
onderwerp: toezicht
functie: nodig
realiseert: [{ norm: eigen:algoritmebeleid, onderdelen: [informatie] }]
varianten: { kant-en-klaar: [altijd], aanpassing: [altijd], ontwikkeling: [altijd], dienst: [altijd] }
onderdelen:
  - { id: informatie, naam: informatie voor de raad, name: information, kern: true }
note: Note.
---

# altijd

1. Opdrachtnemer levert jaarlijks informatie voor de raad. <!-- informatie -->

# Toelichting

Waarom.
`;

const SIGNALS = 'informatie: [{ taal: nl, binnen: zin, alle: [[raad]] }]\n';

describe('a body’s own policy', () => {
  it('that is empty changes nothing', () => assert.equal(overlay({}).framework, base));

  it('adds norms and clauses of its own, and says from which file they are', () => {
    const { framework, lines } = overlay({
      'norms/eigen/algoritmebeleid.md': NORM,
      'clauses/raad/bepaling.md': CLAUSE,
      'clauses/raad/signalen.yaml': SIGNALS,
    });
    assert.deepEqual(lines, []);
    assert.equal(framework.norms.at(-1)?.file, '.contractkader/norms/eigen/algoritmebeleid.md');
    assert.deepEqual(
      framework.clauses.map(({ id, file }) => [id, file]),
      [
        ['toezicht', undefined],
        ['raad', '.contractkader/clauses/raad/bepaling.md'],
      ],
    );
    assert.deepEqual(framework.overlay, [
      '.contractkader/clauses/raad/bepaling.md',
      '.contractkader/clauses/raad/signalen.yaml',
      '.contractkader/norms/eigen/algoritmebeleid.md',
    ]);
  });

  it('replaces our page of a norm and leaves the facts as they are', () => {
    const page = frameworkSources().find(({ path }) => path === 'norms/aia-09.md')?.text ?? '';
    const { framework, lines } = overlay({ 'norms/aia-09.md': page.replace('titel: Toezicht', 'titel: Strenger') });
    assert.deepEqual(lines, []);
    const [before] = base.norms;
    const [norm] = framework.norms;
    assert.equal(norm?.title.nl, 'Strenger');
    assert.deepEqual(
      [norm.facts, norm.phases, norm.correction, norm.effective],
      [before?.facts, before?.phases, before?.correction, before?.effective],
    );
  });

  it('replaces a clause of ours, which keeps its signals for elements of the same name', () => {
    const text = frameworkSources().find(({ path }) => path === 'clauses/toezicht/bepaling.md')?.text ?? '';
    const { framework, lines } = overlay({
      'clauses/toezicht/bepaling.md': text.replace('{een uur|een dag}', '{een kwartier}'),
    });
    assert.deepEqual(lines, []);
    const [clause] = framework.clauses;
    assert.match(clause?.texts[0]?.lids[0]?.text ?? '', /een kwartier/);
    assert.deepEqual(clause?.elements[0]?.signals, base.clauses[0]?.elements[0]?.signals);
  });

  it('adds signals to a clause of ours', () => {
    const { framework, lines } = overlay({
      'clauses/toezicht/signalen.yaml': 'stop: [{ taal: nl, binnen: zin, alle: [[noodknop]] }]\n',
    });
    assert.deepEqual(lines, []);
    assert.deepEqual(
      framework.clauses[0]?.elements[1]?.signals.map(({ all }) => all),
      [[['stopknop']], [['noodknop']]],
    );
  });

  it('decides on norms, clauses and rules in beleid.yaml', () => {
    const { framework, lines, notices } = overlay({
      'beleid.yaml': `
ernst: { weakened-clause: fout }
normen:
  - { norm: ver:aia-09, uit: true, reden: Geregeld in de raamovereenkomst. }
  - { norm: mtr:owp-23, ernst: waarschuwing, reden: De rekenkamer vraagt erom. }
bepalingen:
  - { bepaling: toezicht, functie: borging, wanneer: [{ levering: [saas] }], reden: Alleen bij SaaS. }
`,
    });
    assert.deepEqual(lines, []);
    assert.deepEqual(framework.severities, { 'weakened-clause': 'error' });
    assert.deepEqual(framework.norms[0]?.policy, {
      off: true,
      reason: { nl: 'Geregeld in de raamovereenkomst.', en: 'Geregeld in de raamovereenkomst.' },
      file: '.contractkader/beleid.yaml',
    });
    assert.equal(framework.measures[0]?.policy?.severity, 'warning');
    const [clause] = framework.clauses;
    assert.deepEqual([clause?.function, clause?.when], ['borging', [{ levering: ['saas'] }]]);
    assert.deepEqual(
      notices.map(({ line, message }) => `${line} ${message}`),
      ['4 "ver:aia-09" volgt uit de wet; het contract vraagt er nu niet meer naar, maar de plicht blijft.'],
    );
  });

  it('must say why a norm is switched off', () => {
    const { framework, lines } = overlay({ 'beleid.yaml': 'normen: [{ norm: ver:aia-09, uit: true }]\n' });
    assert.deepEqual(lines, ['beleid.yaml:1:10 Regel 1 van de lijst mist "reden". — Voeg "reden:" toe.']);
    assert.equal(framework.norms[0]?.policy, undefined);
  });

  it('that names what does not exist is told what was probably meant; the rest counts', () => {
    const { framework, lines } = overlay({
      'beleid.yaml': `
ernst: { weakend-clause: fout, missing-clause: hint }
normen: [{ norm: ver:aia-90, uit: true, reden: Omdat. }]
bepalingen: [{ bepaling: toezigt, reden: Omdat. }]
`,
      'clauses/raad/bepaling.md': CLAUSE.replace('fase: ontwerp', 'fase: ontwrep'),
      'clauses/raad/signalen.yaml': SIGNALS,
    });
    assert.deepEqual(lines, [
      'beleid.yaml:2:10 Onbekende regel "weakend-clause". — Bedoelt u "weakened-clause"? Kies uit: missing-clause, weakened-clause.',
      'beleid.yaml:3:18 Onbekende norm of maatregel "ver:aia-90". — Bedoelt u "ver:aia-09"? Kies een id uit source/ of norms/eigen/.',
      'beleid.yaml:4:26 Onbekende bepaling "toezigt". — Bedoelt u "toezicht"? Kies de naam van een map in clauses/, van het kader of van uzelf.',
      'clauses/raad/bepaling.md:5:7 Onbekende fase "ontwrep". — Bedoelt u "ontwerp"? Kies een id uit source/phases.json.',
      'clauses/raad/bepaling.md:8:22 Onbekende norm of maatregel "eigen:algoritmebeleid". — Kies een id uit source/ of norms/eigen/.',
    ]);
    assert.deepEqual(framework.severities, { 'missing-clause': 'hint' });
    assert.deepEqual(
      framework.clauses.map(({ id }) => id),
      ['toezicht'],
    );
  });

  it('cannot have what is the framework’s alone: facts, keys, phases, lessons, our concepts', () => {
    const { framework, lines } = overlay({
      'source/norms.json': '[]',
      'profile/keys.yaml': '[]',
      'clauses/toezicht/leerstof.yaml': '{}',
      'lexicon/nl.yaml': 'toezicht: [iets]\n',
      'notities/los.md': 'x',
    });
    assert.deepEqual(
      lines.map((line) => line.split(' — ')[0]),
      [
        'clauses/toezicht/leerstof.yaml:1:1 Dit bestand kan niet bij eigen beleid staan; het telt niet mee.',
        'lexicon/nl.yaml:1:1 Het kader heeft al een begrip "toezicht".',
        'notities/los.md:1:1 Dit bestand hoort bij geen onderdeel van eigen beleid.',
        'profile/keys.yaml:1:1 Dit bestand kan niet bij eigen beleid staan; het telt niet mee.',
        'source/norms.json:1:1 Dit bestand kan niet bij eigen beleid staan; het telt niet mee.',
      ],
    );
    assert.deepEqual(framework.concepts, base.concepts);
  });

  it('never throws on nonsense, and leaves the framework whole', () => {
    const paths = [...frameworkSources().map(({ path }) => path), 'beleid.yaml'];
    for (const text of ['', '\0\0', '---', '{', '- [', '\t- x', '&a *b', '42', 'null']) {
      for (const path of paths) {
        const { framework } = overlay({ [path]: text });
        assert.deepEqual(framework.clauses, base.clauses, `${path}: ${text}`);
        assert.deepEqual(framework.norms, base.norms, `${path}: ${text}`);
      }
    }
  });
});
