import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { ComparisonReport } from '../../documents/src/index';
import { contractkader } from './run';

const ROOT = join(__dirname, '..', '..');
const EXAMPLE = join(ROOT, 'examples', 'tegenvoorstel');
const SCHEMA: object = JSON.parse(readFileSync(join(ROOT, 'documents', 'comparison.schema.json'), 'utf8')) as object;

describe('contractkader compare', () => {
  const run = (...args: string[]) => contractkader(EXAMPLE, 'compare', ...args, '--date', '2026-11-23');
  const counter = ['overeenkomst.md', 'tegenvoorstel.md'];

  it('tells of a counter-draft exactly what it took: the audit, the indemnity and the retention of logs', () => {
    const { code, out } = run(...counter, '--format', 'json');
    assert.equal(code, 1);
    const report = JSON.parse(out) as ComparisonReport;
    const ajv = new Ajv({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
    const validate = ajv.compile(SCHEMA);
    assert.ok(validate(report), ajv.errorsText(validate.errors));
    assert.deepEqual(
      report.changes.map(({ kind, clauses, values, after }) => [kind, clauses[0]?.id, values, after.length]),
      [
        ['worse', 'auditrecht', [], 0],
        ['worse', 'aansprakelijkheid', [], 1],
        ['value', 'logging', [{ before: 'gedurende ten minste zes maanden', after: 'gedurende één maand' }], 1],
      ],
    );
    const [audit, indemnity] = report.changes.map(({ elements }) => elements.map(({ id }) => id));
    for (const element of ['recht-op-audit', 'medewerking', 'opvolging']) assert.ok(audit?.includes(element), element);
    assert.ok(indemnity?.includes('vrijwaring-derden'));
    assert.deepEqual(report.profile, []);
  });

  it('shows them at a terminal, with file and line of both texts', () => {
    const { out } = run(...counter);
    assert.match(
      out,
      /^Vergelijking van overeenkomst\.md met tegenvoorstel\.md\nOp 2 punten is iets weggenomen, 1 termijn/,
    );
    assert.match(out, /\nAudit.* – geschrapt\n/);
    assert.match(out, /\n {2}owp-23 \(.*\): .*geregeld.*\.\n/);
    assert.match(
      out,
      /\n {2}- overeenkomst\.md:\d+ {2}4\. Opdrachtnemer vrijwaart .*\n {2}\+ tegenvoorstel\.md:\d+ {2}4\. Opdrachtgever vrijwaart /,
    );
  });

  it('writes Markdown with both texts side by side, in English when asked', () => {
    const { out } = run(...counter, '--format', 'markdown', '--lang', 'en');
    assert.match(out, /^# Comparison of overeenkomst\.md with tegenvoorstel\.md\n/);
    assert.match(out, /\n## 1 .* – struck\n/);
    assert.match(
      out,
      /\n\| overeenkomst\.md \| tegenvoorstel\.md \|\n\| --- \| --- \|\n\| \*\*30\.1\*\* .*<br><br>.* \| – \|\n/,
    );
  });

  it('finds nothing between a contract and itself, and the reverse the other way round', () => {
    const same = run('overeenkomst.md', 'overeenkomst.md');
    assert.equal(same.code, 0);
    assert.match(same.out, /\nGeen wijziging in wat de normen vragen\.\n/);
    const back = JSON.parse(run('tegenvoorstel.md', 'overeenkomst.md', '--format', 'json').out) as ComparisonReport;
    const better = back.changes.filter(({ kind }) => kind === 'better').map(({ clauses }) => clauses[0]?.id);
    assert.deepEqual(better, ['auditrecht']);
  });

  it('refuses a file that is not there, and one file alone', () => {
    assert.match(run('overeenkomst.md', 'weg.md').err, /^weg\.md: Het bestand bestaat niet/);
    assert.equal(run('overeenkomst.md', 'weg.md').code, 2);
    assert.equal(contractkader(EXAMPLE, 'compare', 'overeenkomst.md').code, 2);
  });
});
