import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../../../test/support/checked';
import { tinyNorm, wordClause, wordFramework } from '../../../../test/support/tiny-framework';
import type { Clause, ClauseFunction, Element, Framework } from '../../framework/types';

const element = (id: string, over: Partial<Element> = {}): Element => ({
  id,
  name: { nl: id, en: id },
  core: true,
  when: [],
  variants: [],
  signals: [{ language: 'nl', scope: 'zin', who: ['opdrachtnemer'], all: [[id]], not: [] }],
  ...over,
});
const high = { core: false, when: [{ risicogroep: ['hoog-risico-ai-systeem'] }] } as const;

/** Two norms; `appel` and `peer` are core, `pruim` is asked of a high-risk system. */
function fruit(over: Partial<Clause> = {}): Clause {
  const elements = [element('appel'), element('peer'), element('pruim', high)];
  return wordClause('fruit', {
    elements,
    fulfils: [
      { norm: 'ver:een', elements: ['appel', 'pruim'] },
      { norm: 'ver:twee', elements: ['peer'] },
    ],
    texts: [
      {
        variant: 'altijd',
        language: 'nl',
        lids: elements.map(({ id }) => ({ text: `Opdrachtnemer levert een ${id}.`, elements: [id], when: [] })),
      },
    ],
    ...over,
  });
}

const frameworkOf = (...clauses: readonly Clause[]): Framework =>
  wordFramework(clauses, { norms: [tinyNorm('ver:een'), tinyNorm('ver:twee')] });
const form = ['inkoopvorm: dienst'];
const risk = [...form, 'risicogroep: hoog-risico-ai-systeem'];
const draft = (profile: readonly string[], ...leden: readonly string[]): string =>
  draftOf(profile, `# Overeenkomst\n\n## Artikel 1. Levering\n\n${leden.map((one) => `1. ${one}\n`).join('')}`);
const appel = 'Opdrachtnemer levert een appel.';
const peer = 'Opdrachtnemer levert een peer.';

describe('incomplete-clause', () => {
  it('names once per clause what its norms lack, on the heading', () => {
    const { shown, findings } = checked(draft(risk, appel), frameworkOf(fruit()));
    assert.deepEqual(shown, [
      'warning «## Artikel 1. Levering» Artikel 1 regelt ‘fruit’, maar mist: ‘peer’. Bij dit profiel hoort ook: ‘pruim’.',
    ]);
    assert.deepEqual(
      findings.map(({ norms, elements, article }) => [norms, elements, article]),
      [[['ver:een', 'ver:twee'], ['peer', 'pruim'], '1']],
    );
  });

  it('is silent when all that is asked stands there', () => {
    assert.deepEqual(checked(draft(form, appel, peer), frameworkOf(fruit())).shown, []);
  });

  it('takes the place of missing-clause, also for a norm of which nothing stands there', () => {
    const rules = checked(draft(form, appel), frameworkOf(fruit())).findings.map(({ rule }) => rule);
    assert.deepEqual(rules, ['incomplete-clause']);
  });

  it('gives way to missing-clause where only another article touches on it', () => {
    const other = wordClause('Levering', { fulfils: [{ norm: 'ver:drie', elements: ['kern'] }] });
    const { findings } = checked(draft(form, appel), frameworkOf(fruit(), other));
    const [finding] = findings.filter(({ clauses }) => clauses.includes('fruit'));
    assert.equal(finding?.rule, 'missing-clause');
    assert.deepEqual(finding.norms, ['ver:twee']);
    assert.ok(finding.related.some(({ message }) => message.id === 'findings.present-elements'));
  });

  it('is a remark when only what the profile asks besides is lacking', () => {
    const severity = (clause: ClauseFunction): string | undefined =>
      checked(draft(risk, appel, peer), frameworkOf(fruit({ function: clause }))).findings[0]?.severity;
    assert.equal(severity('wettelijk-verplichte-inhoud'), 'information');
    assert.equal(severity('nodig'), 'hint');
    assert.equal(severity('aanbevolen'), 'hint');
  });

  it('is as grave as a missing clause when a core element is lacking', () => {
    const severity = (clause: ClauseFunction): string | undefined =>
      checked(draft(form, appel), frameworkOf(fruit({ function: clause }))).findings[0]?.severity;
    assert.equal(severity('nodig'), 'warning');
    assert.equal(severity('aanbevolen'), 'hint');
  });

  it('does not ask for what the text of the clause does not hold for this profile', () => {
    const [first, second] = fruit().texts[0]?.lids ?? [];
    assert.ok(first && second);
    const short = fruit({ texts: [{ variant: 'altijd', language: 'nl', lids: [first, second] }] });
    assert.deepEqual(checked(draft(risk, appel, peer), frameworkOf(short)).shown, []);
  });

  it('leaves out what is weakened: that is another finding', () => {
    const leden = [appel, 'Opdrachtnemer is niet gehouden een peer te leveren.'];
    const rules = checked(draft(form, ...leden), frameworkOf(fruit())).findings.map(({ rule }) => rule);
    assert.deepEqual(rules, ['weakened-clause']);
  });

  it('reports a norm that two clauses can fulfil under the one that is begun', () => {
    const grave = wordClause('anders', {
      function: 'wettelijk-verplichte-inhoud',
      fulfils: [{ norm: 'ver:twee', elements: ['kern'] }],
    });
    const { findings } = checked(draft(form, appel), frameworkOf(grave, fruit()));
    assert.deepEqual(
      findings.map(({ rule, clauses, norms }) => [rule, clauses, norms]),
      [['incomplete-clause', ['fruit'], ['ver:twee']]],
    );
  });

  it('keeps its fingerprint while it names less', () => {
    const framework = frameworkOf(fruit());
    const [before] = checked(draft(risk, appel), framework).findings;
    const [after] = checked(draft(risk, appel, peer), framework).findings;
    assert.equal(before?.fingerprint, after?.fingerprint);
  });
});
