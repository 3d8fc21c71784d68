import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checked, draftOf } from '../../../test/support/checked';
import { wordClause, wordFramework } from '../../../test/support/tiny-framework';
import { ruleInfos } from './index';

const root = join(__dirname, '../../..');

describe('the rules', () => {
  it('each have a page with what they report, why, an example or table, how to mend it and an English summary', () => {
    for (const { id, page } of ruleInfos) {
      assert.ok(existsSync(join(root, page)), page);
      const text = readFileSync(join(root, page), 'utf8');
      assert.ok(text.startsWith(`# ${id}: `), page);
      for (const part of ['**English.**', '## Wat wordt gemeld', '## Waarom', '## Oplossen', '## Uitzetten']) {
        assert.ok(text.includes(part), `${page}: ${part}`);
      }
    }
  });

  it('each have fixtures', () => {
    for (const { id } of ruleInfos) assert.ok(existsSync(join(root, 'test/drafts', id)), id);
  });

  it('can be given another severity or switched off', () => {
    const text = draftOf(['inkoopvorm: dienst'], '# Overeenkomst\n');
    const framework = wordFramework([wordClause('alfa')]);
    const set = (severity: 'error' | 'off'): readonly string[] =>
      checked(text, framework, undefined, { severities: { 'missing-clause': severity } }).findings.map(
        (one) => one.severity,
      );
    assert.deepEqual(set('error'), ['error']);
    assert.deepEqual(set('off'), []);
  });

  it('report nothing of a text that is no contract, unless it is asked for', () => {
    const framework = wordFramework([wordClause('alfa')]);
    const notes = '# Notulen\n\n1. Opening.\n';
    assert.deepEqual(checked(notes, framework).result, {
      ...checked(notes, framework).result,
      isContract: false,
      findings: [],
      verdicts: [],
    });
    assert.equal(checked(notes, framework, 'missing-clause', { force: true }).findings.length, 1);
  });

  it('give findings in the order of their places', () => {
    const text = draftOf(['inkoopvrm: dienst'], '# Overeenkomst\n');
    const starts = checked(text, wordFramework([wordClause('alfa')])).findings.map(({ range }) => range.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.ok(starts.length > 1);
  });
});
