import { strict as assert } from 'node:assert';
import { checkNow } from '../check';
import type { CheckResult } from '../types';
import { format } from '../../../messages/src/index';
import { draftOf } from '../../../test/support/checked';
import { tinyNorm, wordClause, wordFramework } from '../../../test/support/tiny-framework';
import { fixesFor } from './index';

const framework = wordFramework([wordClause('alfa')], { norms: [tinyNorm('ver:alfa', { kind: 'beleid' })] });
const text = draftOf(['inkoopvorm: dienst', 'afwijkingen: afwijkingen.yaml'], '# Overeenkomst\n');

function check(file: string | undefined): CheckResult {
  const annexes = new Map(file === undefined ? [] : [['afwijkingen.yaml', { text: file }]]);
  return checkNow({ file: 'concept.md', text, date: '2026-11-23', framework, annexes });
}

/** The file after the fix whose title matches. */
function after(file: string, title: RegExp): string {
  const result = check(file);
  const fixes = result.findings.flatMap((finding) => fixesFor(finding, result, framework));
  const edit = fixes.find((fix) => title.test(format(fix.title, 'nl')))?.edits[0];
  assert.equal(edit?.file, 'afwijkingen.yaml');
  return file.slice(0, edit.range.start) + edit.newText + file.slice(edit.range.end);
}

describe('deviations in a file of their own', () => {
  const recorded = 'alfa: { soort: risico-aanvaard, reden: "[reden]" }\n';

  it('are written there by a fix, in a file with or without the key, or without anything', () => {
    assert.equal(after('', /risico is aanvaard/), recorded);
    assert.equal(
      after('# besloten op 1 mei\nafwijkingen:\n', /risico/),
      `# besloten op 1 mei\nafwijkingen:\n  ${recorded}`,
    );
    assert.equal(after('# besloten op 1 mei\n', /risico/), `# besloten op 1 mei\n${recorded}`);
  });

  it('settle what is missing', () => {
    assert.deepEqual(
      check('afwijkingen:\n  alfa: { soort: risico-aanvaard, reden: "Klein systeem." }\n').findings.map(
        ({ rule }) => rule,
      ),
      [],
    );
    assert.deepEqual(
      check('').findings.map(({ rule }) => rule),
      ['missing-clause'],
    );
  });

  it('are reported at the path, with the file and the line', () => {
    const finding = check('\n\nalfa: { soort: elders-geregeld, reden: x }\n').findings.find(
      ({ rule }) => rule === 'invalid-profile',
    );
    assert.ok(finding);
    assert.equal(text.slice(finding.range.start, finding.range.end), 'afwijkingen.yaml');
    assert.match(
      format(finding.message, 'nl'),
      /^In afwijkingen\.yaml, regel 3: De afwijking voor alfa telt niet mee: plaats ontbreekt\./,
    );
    assert.match(format(finding.message, 'en'), /^In afwijkingen\.yaml, line 3: /);
  });

  it('are taken away there when they explain nothing', () => {
    const file = '# register\nbeta: { soort: risico-aanvaard, reden: x }\n';
    const two = wordFramework([wordClause('alfa'), wordClause('beta')]);
    const covered = text.replace('# Overeenkomst', '# Overeenkomst\n\nOpdrachtnemer levert alfa en beta.');
    const annexes = new Map([['afwijkingen.yaml', { text: file }]]);
    const result = checkNow({ file: 'concept.md', text: covered, date: '2026-11-23', framework: two, annexes });
    const [finding] = result.findings;
    assert.equal(finding?.rule, 'ineffective-deviation');
    const [fix] = fixesFor(finding, result, two);
    const edit = fix?.edits[0];
    assert.ok(edit);
    assert.equal(file.slice(0, edit.range.start) + edit.newText + file.slice(edit.range.end), '# register\n');
  });

  it('are missed when the file cannot be read, and nothing is said when nobody looked', () => {
    const missed = check(undefined).findings.map(({ message }) => message.id);
    assert.deepEqual(missed, ['findings.missing-clause', 'profile.no-deviations-file']);
    const unlooked = checkNow({ file: 'concept.md', text, date: '2026-11-23', framework });
    assert.deepEqual(
      unlooked.findings.map(({ rule }) => rule),
      ['missing-clause'],
    );
  });
});
