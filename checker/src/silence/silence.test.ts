import { strict as assert } from 'node:assert';
import { format } from '../../../messages/src/index';
import { checked, draftOf } from '../../../test/support/checked';
import { wordClause, wordFramework } from '../../../test/support/tiny-framework';
import { checkNow } from '../check';
import { silenceFinding } from '../fixes/index';
import type { CheckInput, Finding } from '../types';

const two = wordFramework([wordClause('alfa', { subject: 'toezicht' }), wordClause('beta', { subject: 'toezicht' })]);
const body = '# Overeenkomst\n\n## Artikel 1 Duur\n\n1. De overeenkomst duurt een jaar.\n';
const missing = draftOf(['inkoopvorm: dienst'], body);

/** What is still reported, as rule and clauses, and what is silenced, with the reason. */
function outcome(text: string, over: Partial<CheckInput> = {}): { reported: string[]; silenced: string[] } {
  const { result } = checked(text, two, undefined, over);
  const name = ({ rule, clauses }: Finding): string => [rule, ...clauses].join(' ');
  return {
    reported: result.findings.map(name),
    silenced: result.silenced.map(({ finding, reason }) => `${name(finding)}: ${reason}`),
  };
}

/** The draft with a comment below its front matter. */
function commented(comment: string): string {
  return missing.replace('---\n\n#', `---\n\n<!-- contractkader: ${comment} -->\n\n#`);
}

describe('silencing', () => {
  it('takes one finding at one place away, and only that', () => {
    assert.deepEqual(outcome(missing), { reported: ['missing-clause alfa', 'missing-clause beta'], silenced: [] });
    assert.deepEqual(outcome(commented('missing-clause alfa reden: Staat in de\n  raamovereenkomst.')), {
      reported: ['missing-clause beta'],
      silenced: ['missing-clause alfa: Staat in de raamovereenkomst.'],
    });
  });

  it('goes by the norm as well as by the clause', () => {
    assert.deepEqual(outcome(commented('missing-clause ver:alfa reden: x')).silenced, ['missing-clause alfa: x']);
  });

  it('leaves the verdict as it is', () => {
    const { result } = checked(commented('missing-clause alfa reden: x'), two);
    assert.equal(result.verdicts.find(({ id }) => id === 'ver:alfa')?.status, 'missing');
  });

  it('takes two comments for two findings, and one comment silences one', () => {
    const both = commented('missing-clause alfa reden: x -->\n<!-- contractkader: missing-clause beta reden: y');
    assert.deepEqual(outcome(both).reported, []);
    const twice = commented('missing-clause alfa reden: x -->\n<!-- contractkader: missing-clause alfa reden: y');
    assert.deepEqual(outcome(twice).reported, ['missing-clause beta', 'stale-silence']);
  });

  it('is stale at another place, and for what is not there', () => {
    const elsewhere = `${missing}\n<!-- contractkader: missing-clause alfa reden: x -->\n`;
    assert.deepEqual(outcome(elsewhere).reported, ['missing-clause alfa', 'missing-clause beta', 'stale-silence']);
    assert.deepEqual(outcome(commented('weakened-clause alfa reden: x')).reported, [
      'missing-clause alfa',
      'missing-clause beta',
      'stale-silence',
    ]);
  });

  it('is not stale when its rule is off, or had nothing to look at', () => {
    const off = { severities: { 'missing-clause': 'off' } } as const;
    assert.deepEqual(outcome(commented('missing-clause alfa reden: x'), off).reported, []);
    assert.deepEqual(outcome(commented('missing-annex sla.md reden: x'), off).reported, []);
    assert.deepEqual(outcome(commented('missing-annex sla.md reden: x'), { ...off, annexes: new Map() }).reported, [
      'stale-silence',
    ]);
  });

  it('tells annexes apart by their path', () => {
    const text = draftOf(['inkoopvorm: dienst', 'bijlagen: [sla.md, "een bijlage.md"]'], body).replace(
      '---\n\n#',
      '---\n\n<!-- contractkader: missing-annex "een bijlage.md" reden: Volgt. -->\n\n#',
    );
    const { result } = checked(text, wordFramework([]), undefined, { annexes: new Map() });
    assert.deepEqual(
      result.findings.map(({ subject }) => subject),
      ['sla.md'],
    );
  });

  it('works below a heading, and behind the words it is about', () => {
    const headed = draftOf(['inkoopvorm: dienst'], `## Toezicht\n\n### Artikel 1 Duur\n\n1. Een jaar.\n`);
    assert.deepEqual(outcome(headed).reported, ['missing-clause alfa', 'missing-clause beta']);
    const below = headed.replace(
      '## Toezicht\n',
      '## Toezicht\n\n<!-- contractkader: missing-clause beta reden: x -->\n',
    );
    assert.deepEqual(outcome(below).reported, ['missing-clause alfa']);
  });

  for (const [comment, message] of [
    ['', /zij noemt geen regel/],
    ['missing-claus alfa reden: x', /‘missing-claus’ is geen regel\. Bedoelt u ‘missing-clause’\?/],
    ['invalid-profile reden: x', /een melding van invalid-profile kan niet worden onderdrukt/],
    ['missing-clause alfaa reden: x', /‘alfaa’ is geen bepaling, norm of sleutel die bekend is\. Bedoelt u ‘alfa’\?/],
    ['missing-clause alfa', /zij geeft geen reden\. Schrijf: contractkader: regel/],
    ['missing-clause alfa reden: …', /zij geeft geen reden/],
  ] as const) {
    it(`does nothing and says so: ${comment}`, () => {
      const { result } = checked(commented(comment), two);
      const found = result.findings.find(({ rule }) => rule === 'invalid-silence');
      assert.ok(found);
      assert.match(format(found.message, 'nl'), message);
      assert.equal(result.silenced.length, 0);
    });
  }
});

describe('the fix that silences', () => {
  /** The text after silencing the first finding of a rule. */
  function after(text: string, rule: string): string {
    const result = checkNow({ file: 'concept.md', text, date: '2026-11-23', framework: two });
    const finding = result.findings.find((one) => one.rule === rule);
    assert.ok(finding);
    const edit = silenceFinding(finding, result, two)[0]?.edits[0];
    assert.ok(edit);
    return text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
  }

  it('writes below the front matter, in the line endings of the draft', () => {
    const comment = '<!-- contractkader: missing-clause alfa reden: [reden] -->';
    assert.equal(after(missing, 'missing-clause'), missing.replace('---\n\n#', `---\n\n${comment}\n\n#`));
    const windows = missing.replaceAll('\n', '\r\n');
    assert.equal(after(windows, 'missing-clause'), windows.replace('---\r\n\r\n#', `---\r\n\r\n${comment}\r\n\r\n#`));
  });

  it('writes below the heading that the finding lies on', () => {
    const text = draftOf(['inkoopvorm: dienst'], '## Toezicht\n\n### Artikel 1 Duur\n\n1. Een jaar.\n');
    assert.match(
      after(text, 'missing-clause'),
      /## Toezicht\n\n<!-- contractkader: missing-clause alfa reden: \[reden\] -->\n\n### Art/,
    );
  });

  it('is not offered for what is certain', () => {
    const text = draftOf(['inkoopvorm: onzin'], body);
    const result = checkNow({ file: 'concept.md', text, date: '2026-11-23', framework: two });
    const wrong = result.findings.filter(({ rule }) => rule === 'invalid-profile');
    assert.equal(wrong.length, 1);
    assert.deepEqual(
      wrong.flatMap((finding) => silenceFinding(finding, result, two)),
      [],
    );
  });
});
