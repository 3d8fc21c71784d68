import { strict as assert } from 'node:assert';
import { compileFramework } from '../../../checker/src/framework/compile/index';
import { frameworkSources } from '../../../test/support/framework-sources';
import { sayIn } from '../hover/say';
import { completePolicy } from './completion';

const { framework } = compileFramework(frameworkSources());

/** What is offered at `|`, and what the first would make of the text. */
function offered(file: string, marked: string): { labels: readonly string[]; text: string } {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = completePolicy(file, text, offset, framework, sayIn('nl'));
  const first = found?.suggestions[0]?.text ?? '';
  const { start, end } = found?.place.range ?? { start: offset, end: offset };
  return {
    labels: found?.suggestions.map(({ label }) => label) ?? [],
    text: text.slice(0, start) + first + text.slice(end),
  };
}

describe('completion in a policy', () => {
  it('offers the keys that are not there yet', () => {
    assert.deepEqual(offered('beleid.yaml', 'ernst: {}\n|\n').labels, ['normen', 'bepalingen']);
    assert.deepEqual(offered('beleid.yaml', 'no|').text, 'ernst: ');
  });

  it('offers the keys of an item in a list, in both ways of writing', () => {
    const keys = ['uit', 'ernst', 'wanneer', 'reden', 'reason'];
    assert.deepEqual(offered('beleid.yaml', 'normen:\n  - norm: ver:aia-09\n    |\n').labels, keys);
    assert.deepEqual(offered('beleid.yaml', 'normen:\n  - { norm: ver:aia-09, | }\n').labels, keys);
    assert.deepEqual(offered('beleid.yaml', 'normen:\n  - |\n').labels, ['norm', ...keys]);
  });

  it('offers norms, also after their prefix', () => {
    assert.deepEqual(offered('beleid.yaml', 'normen:\n  - norm: |\n').labels, ['ver:aia-09', 'mtr:owp-23']);
    assert.equal(offered('beleid.yaml', 'normen:\n  - norm: ver:|\n').text, 'normen:\n  - norm: ver:aia-09\n');
    assert.equal(offered('beleid.yaml', 'normen:\n  - norm:|\n').text, 'normen:\n  - norm: ver:aia-09\n');
  });

  it('offers clauses, severities and rules', () => {
    assert.deepEqual(offered('beleid.yaml', 'bepalingen: [{ bepaling: | }]\n').labels, ['toezicht']);
    assert.deepEqual(offered('beleid.yaml', 'bepalingen:\n  - { bepaling: toezicht, ernst: | }\n').labels, [
      'fout',
      'waarschuwing',
      'informatie',
      'hint',
    ]);
    assert.ok(offered('beleid.yaml', 'ernst:\n  |\n').labels.includes('missing-clause'));
  });

  it('offers profile keys and their values in a condition', () => {
    assert.deepEqual(offered('beleid.yaml', 'normen:\n  - { norm: ver:aia-09, wanneer: [{ | }] }\n').labels, [
      'levering',
      'impactvol',
    ]);
    const values = 'normen:\n  - norm: ver:aia-09\n    wanneer:\n      - levering: [|]\n';
    assert.deepEqual(offered('beleid.yaml', values).labels, ['saas', 'on-premise']);
    assert.deepEqual(offered('beleid.yaml', values.replace('levering', 'impactvol')).labels, ['true', 'false']);
  });

  it('offers phases, subjects and the clause’s own elements in the head of a clause', () => {
    const file = 'clauses/raad/bepaling.md';
    assert.deepEqual(offered(file, '---\nid: raad\nfase: |\n---\n').labels, ['ontwerp']);
    assert.deepEqual(offered(file, '---\nid: raad\nonderwerp: t|\n---\n').labels, ['toezicht']);
    const own =
      '---\nrealiseert: [{ norm: ver:aia-09, onderdelen: [|] }]\nonderdelen:\n  - { id: vragen, naam: vragen }\n---\n';
    assert.deepEqual(offered(file, own).labels, ['vragen']);
    assert.deepEqual(offered(file, '---\nid: raad\n---\n\n# altijd|\n').labels, [], 'nothing in the text below');
  });

  it('offers elements and concepts in signals', () => {
    const file = 'clauses/toezicht/signalen.yaml';
    assert.deepEqual(offered(file, '|').labels, ['ingrijpen', 'stop']);
    assert.equal(
      offered(file, 'stop:\n  - { taal: nl, alle: [[@|]] }\n').text,
      'stop:\n  - { taal: nl, alle: [["@toezicht"]] }\n',
    );
  });

  it('offers the elements for a norm in conditions, and nothing in a comment', () => {
    const text = 'geeft:\n  - norm: ver:aia-09\n    artikelen: [1]\n    onderdelen: [|]\n';
    assert.deepEqual(offered('conditions/aiv.yaml', text).labels, ['toezicht/ingrijpen', 'toezicht/stop']);
    assert.deepEqual(offered('beleid.yaml', '# no|\n').labels, []);
  });

  it('never throws, wherever the cursor is', () => {
    const texts = [
      'normen: [{ norm: ver:aia-09, wanneer: [{ levering: [saas] }] }]',
      'a: &b *c\n  - {',
      '---\nx: [\n',
      '\0',
    ];
    for (const text of texts)
      for (let at = 0; at <= text.length; at++)
        for (const file of ['beleid.yaml', 'norms/x.md', 'clauses/a/signalen.yaml'])
          completePolicy(file, text, at, framework, sayIn('nl'));
  });
});
