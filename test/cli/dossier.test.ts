/** A contract with three annexes, an order of precedence and general conditions: examples/dossier. */
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, ReportFile } from '../../documents/src/index';
import { contractkader } from './run';

const EXAMPLE = join(__dirname, '..', '..', 'examples', 'dossier');
const EXPECTED = join(EXAMPLE, 'verwacht-verslag.json');
const RENEW = 'Is the new report right? Then renew it: UPDATE_EXPECTED=1 npx mocha test/cli/dossier.test.ts';

/** What the report says of the contract, without the words that counted, what findings point at besides, and norms of which nothing is found. */
function summary({ file, annexes, unknown, norms, findings }: ReportFile): unknown {
  return {
    file,
    annexes,
    unknown,
    norms: norms
      .filter(({ applies, found, status }) => applies === 'yes' && (found !== 'absent' || status === 'incorporated'))
      .map(({ id, found, status, evidence }) => ({
        id,
        found,
        status,
        evidence: [...new Set(evidence.map((one) => `${one.file} ${one.article}`))],
      })),
    findings: findings.map((one) => ({
      place: `${one.file}:${one.line}:${one.column}`,
      rule: one.rule,
      severity: one.severity,
      message: one.message,
    })),
  };
}

describe('the example of a dossier', () => {
  const report = (): ReportFile => {
    const { out } = contractkader(EXAMPLE, 'check', 'overeenkomst.md', '--format', 'json', '--date', '2026-11-23');
    const [file] = (JSON.parse(out) as Report).files;
    assert.ok(file);
    return file;
  };

  it('gives the report that stands beside it', () => {
    const text = `${JSON.stringify(summary(report()), null, 2)}\n`;
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(EXPECTED, text);
    assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(EXPECTED, 'utf8')), RENEW);
  });

  it('counts what the annexes hold, in the order of precedence, with the conditions less what is excluded', () => {
    const { annexes, norms, findings } = report();
    assert.deepEqual(annexes, [
      'bijlagen/verwerkersovereenkomst.md',
      'bijlagen/programma-van-eisen.md',
      'bijlagen/sla.md',
    ]);
    const norm = (id: string): string | undefined => norms.find((one) => one.id === id)?.status;
    assert.equal(norm('eigen:aansprakelijkheid'), 'incorporated');
    assert.notEqual(norm('mtr:owp-23'), 'incorporated', 'article 12 is excluded; the contract has its own');
    assert.equal(norm('ver:aia-13'), 'weakened', 'the contract ranks above the requirements and the conditions');
    const weakened = findings.filter(({ rule }) => rule === 'weakened-clause');
    assert.deepEqual(
      weakened.map(({ file, article }) => [file, article]),
      [['overeenkomst.md', '6']],
    );
    assert.equal(weakened[0]?.related[0]?.file, 'bijlagen/programma-van-eisen.md');
  });
});
