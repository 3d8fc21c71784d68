import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../../../test/support/checked';
import { tinyNorm, wordClause, wordFramework } from '../../../../test/support/tiny-framework';
import type { Framework } from '../../framework/types';

const body = '# Overeenkomst\n\n## Artikel 1. Voorwerp\n\n1. Opdrachtnemer levert het systeem.\n';
const privacy = { when: [{ persoonsgegevens: [true] }], source: '' };
const risk = { when: [{ risicogroep: ['hoog-risico-ai-systeem'] }], source: '' };
const both = { when: [{ risicogroep: ['hoog-risico-ai-systeem'], persoonsgegevens: [true] }], source: '' };
const framework = wordFramework([wordClause('alfa'), wordClause('beta')], {
  norms: [
    tinyNorm('ver:alfa', { ownFacts: [both] }),
    tinyNorm('ver:beta', { ownFacts: [risk] }),
    tinyNorm('ver:rest', { ownFacts: [privacy] }),
  ],
});

describe('unknown-profile', () => {
  it('asks for a key once and says how many norms hang on it', () => {
    const { shown, fixes } = checked(
      draftOf(['inkoopvorm: dienst', 'persoonsgegevens: true'], body),
      framework,
      'unknown-profile',
    );
    assert.deepEqual(shown, [
      'information «contractkader» Vul ‘risicogroep’ (risicogroep) in: daarvan hangt af of 2 normen gelden.',
    ]);
    assert.equal(fixes[0], 'Vul in het profiel in: risicogroep: hoog-risico-ai-systeem (hoog-risico-ai-systeem)');
  });

  it('asks for a key only when a norm waits for it that waits for no earlier key', () => {
    const only = { ...framework, norms: framework.norms.filter(({ id }) => id !== 'ver:rest') };
    const keysOf = (given: Framework): readonly unknown[] =>
      checked(draftOf(['inkoopvorm: dienst'], body), given, 'unknown-profile').findings.map(({ profileKey, norms }) => [
        profileKey,
        norms,
      ]);
    assert.deepEqual(keysOf(only), [['risicogroep', ['ver:alfa', 'ver:beta']]]);
    assert.deepEqual(keysOf(framework), [
      ['risicogroep', ['ver:alfa', 'ver:beta']],
      ['persoonsgegevens', ['ver:alfa', 'ver:rest']],
    ]);
  });

  it('is a hint where no clause waits for the answer', () => {
    const profile = ['inkoopvorm: dienst', 'risicogroep: verboden-ai'];
    const { findings } = checked(draftOf(profile, body), framework, 'unknown-profile');
    assert.deepEqual(
      findings.map(({ severity, norms }) => [severity, norms]),
      [['hint', ['ver:rest']]],
    );
  });

  it('asks for the form of procurement because texts hang on it', () => {
    const profile = ['risicogroep: hoog-risico-ai-systeem', 'persoonsgegevens: true'];
    const { shown } = checked(draftOf(profile, body), framework, 'unknown-profile');
    assert.deepEqual(shown, [
      'information «contractkader» Vul ‘inkoopvorm’ (inkoopvorm) in: daarvan hangt af welke tekst past bij 2 normen.',
    ]);
  });

  it('is silent on a key whose value or name cannot be read: that is asked for already', () => {
    const rules = checked(
      draftOf(['inkoopvorm: dienst', 'persoonsgegevens: true', 'risicogroup: verboden-ai'], body),
      framework,
    ).findings;
    assert.deepEqual(
      rules.map(({ rule }) => rule),
      ['invalid-profile'],
    );
  });

  it('reports all unknown keys, also those it does not ask for yet', () => {
    const { result } = checked(draftOf([], body), framework);
    assert.deepEqual(
      result.unknownKeys.map(({ key }) => key),
      ['inkoopvorm', 'risicogroep', 'persoonsgegevens'],
    );
  });
});
