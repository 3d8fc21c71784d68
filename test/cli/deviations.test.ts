import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { DeviationRegister, Report } from '../../documents/src/index';
import { contractkader, folderWith } from './run';

const SCHEMA: object = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'documents', 'deviations.schema.json'), 'utf8'),
) as object;

const draft = (deviations: string): string => `---
contractkader:
  inkoopvorm: aanpassing
  soort-toepassing: ai-systeem
  risicogroep: hoog-risico-ai-systeem
  afwijkingen: ${deviations}
---

# Overeenkomst

1. Opdrachtnemer levert het AI-systeem.
`;

describe('contractkader deviations', () => {
  let folder: ReturnType<typeof folderWith>;
  const run = (...args: string[]) => contractkader(folder.path, 'deviations', ...args, '--date', '2026-11-23');

  before(() => {
    folder = folderWith({
      'contract.md': draft(
        '{ aia-09: { soort: elders-geregeld, plaats: "bijlage 4", reden: "In het plan | zie daar." }, owp-23: { soort: risico-aanvaard, reden: "Klein." }, avg-01: { soort: risico-aanvaard, reden: "Te duur." } }',
      ),
      'apart.md': draft('register/afwijkingen.yaml'),
      'register/afwijkingen.yaml':
        '# besloten op 1 mei\nafwijkingen:\n  aia-09: { soort: niet-van-toepassing, reden: "Geen gebruiker." }\n',
      'weg.md': draft('weg.yaml'),
      'onderdrukt.md':
        '---\ncontractkader:\n  soort-toepassing: ai-systeem\n  risicogroep: hoog-risico-ai-systeem\n---\n\n<!-- contractkader: unknown-profile inkoopvorm reden: Volgt in mei. -->\n\n# Contract\n',
    });
  });
  after(() => folder.remove());

  it('prints a table a contract, and which deviations count', () => {
    const { code, out } = run('contract.md');
    assert.equal(code, 0);
    assert.match(out, /^# Register van afwijkingen\n\nStand op 23 november 2026\./);
    assert.match(
      out,
      /\| aia-09 .* \| Menselijk toezicht.* \| elders geregeld \| In het plan \\\| zie daar\. \| bijlage 4 \| telt \|\n/,
    );
    assert.match(out, /\| owp-23 .* \| risico aanvaard \| Klein\. \| {2}\| telt \|\n/);
  });

  it('reads a file of deviations beside the contract, and says where each stands', () => {
    const { out } = run('apart.md');
    assert.match(out, /Geen gebruiker\. \(register\/afwijkingen\.yaml:3\)/);
    const check = contractkader(folder.path, 'check', 'apart.md', '--date', '2026-11-23');
    assert.doesNotMatch(check.out, /‘Menselijk toezicht’ ontbreekt/);
  });

  it('says in a check that the file is not there', () => {
    assert.match(
      contractkader(folder.path, 'check', 'weg.md').out,
      /6:16 .*Het bestand met afwijkingen ‘weg\.yaml’ is niet te vinden/,
    );
  });

  it('prints data that follows its schema, in English when asked', () => {
    const data = JSON.parse(
      run('contract.md', 'apart.md', '--format', 'json', '--lang', 'en').out,
    ) as DeviationRegister;
    const ajv = new Ajv({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
    const validate = ajv.compile(SCHEMA);
    assert.ok(validate(data), ajv.errorsText(validate.errors));
    assert.deepEqual(
      data.files.map(({ deviations }) => deviations.map(({ shortId, counts, line }) => [shortId, counts, line])),
      [
        [
          ['aia-09', true, 6],
          ['owp-23', true, 6],
          ['avg-01', false, 6],
        ],
        [['aia-09', true, 3]],
      ],
    );
    assert.match(run('contract.md', '--lang', 'en').out, /^# Register of deviations/);
  });

  it('lists what comments silence, in the register and in the report of a check', () => {
    const { out } = run('onderdrukt.md');
    assert.match(
      out,
      /### Onderdrukte meldingen\n\n\| Regel \| Melding \| Reden \|\n\| --- \| --- \| --- \|\n\| 7 \| .*inkoopvorm.* \(unknown-profile\) \| Volgt in mei\. \|/,
    );
    const check = contractkader(folder.path, 'check', 'onderdrukt.md', '--date', '2026-11-23');
    assert.match(check.out, /\n {2}7:1 {2}onderdrukt: unknown-profile – Volgt in mei\.\n/);
    const report = JSON.parse(contractkader(folder.path, 'check', 'onderdrukt.md', '--format', 'json').out) as Report;
    assert.deepEqual(
      report.files[0]?.silenced.map(({ rule, reason, comment }) => ({ rule, reason, comment })),
      [{ rule: 'unknown-profile', reason: 'Volgt in mei.', comment: { line: 7, column: 1 } }],
    );
  });

  it('exits with 2 for a file that is not there', () => {
    assert.equal(run('bestaat-niet.md').code, 2);
  });
});
