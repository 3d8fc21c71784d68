import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { Report } from '../../documents/src/index';
import { contractkader, folderWith } from './run';

const SCHEMA: object = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'documents', 'report.schema.json'), 'utf8'),
) as object;

const HIGH_RISK = [
  '---',
  'contractkader:',
  '  inkoopvorm: aanpassing',
  '  soort-toepassing: ai-systeem',
  '  risicogroep: hoog-risico-ai-systeem',
  '---',
  '',
  '# Overeenkomst',
  '',
  '## Artikel 1 Controle',
  '',
  '1. Opdrachtgever mag eenmaal per jaar een audit laten uitvoeren naar de naleving van deze overeenkomst.',
  '2. Opdrachtnemer verleent daaraan alle medewerking en geeft de auditor toegang tot documentatie en systemen.',
  '',
].join('\n');

describe('contractkader check', () => {
  let folder: ReturnType<typeof folderWith>;
  const run = (...args: string[]) => contractkader(folder.path, 'check', ...args);
  const report = (...args: string[]): Report => JSON.parse(run(...args, '--format', 'json').out) as Report;

  before(() => {
    folder = folderWith({
      'contract.md': HIGH_RISK,
      'zonder-profiel.md': '# Contract\n\nOpdrachtnemer levert het AI-systeem.\n',
      'leeg.md': '',
      'geen-koppen.md': 'Leverancier levert software.\r\nDe prijs is vast.\r\n',
      'met-bom.md': `\uFEFF${HIGH_RISK.replaceAll('\n', '\r\n')}`,
      'binair.md': new Uint8Array([35, 32, 0, 1, 2]),
      'latin1.md': Buffer.from('# Contract\n\nDe geïnformeerde partij\n', 'latin1'),
      'kapot.md': '---\ncontractkader:\n  inkoopvorm: [aanpassing\n---\n\n# Contract\n',
      'bijlage-weg.md': '---\ncontractkader:\n  bijlagen: [bijlagen/sla.md]\n---\n\n# Contract\n',
    });
  });
  after(() => folder.remove());

  it('shows findings with their source line, and exits with 1', () => {
    const { code, out } = run('contract.md', '--date', '2026-11-23');
    assert.equal(code, 1);
    assert.match(out, /^contract\.md\n/);
    assert.match(out, /waarschuwing {2}De bepaling ‘Logging’ ontbreekt/);
    assert.match(out, / {5}2 \| contractkader:\n +\| ~{13}\n/);
  });

  it('says what the contract holds with --explain, with the lines and the words that count', () => {
    const { out } = run('contract.md', '--explain');
    assert.match(
      out,
      /mtr:owp-23 {2}gedekt\n {6}regel 12 \(artikel 1\.1\): recht-op-audit\n {10}recht-op-audit: .*“audit”.*\n {6}regel 13 \(artikel 1\.2\): medewerking\n/,
    );
  });

  it('prints a report that follows its schema', () => {
    const data = report('contract.md', 'zonder-profiel.md', 'binair.md', '--date', '2026-11-23');
    const ajv = new Ajv({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
    const validate = ajv.compile(SCHEMA);
    assert.ok(validate(data), ajv.errorsText(validate.errors));
    assert.equal(data.date, '2026-11-23');
    assert.deepEqual(
      data.files.map(({ file }) => file),
      ['contract.md', 'zonder-profiel.md'],
    );
    assert.deepEqual(
      data.errors.map(({ file }) => file),
      ['binair.md'],
    );
  });

  it('lists all 63 norms of the framework once, whether they apply or not', () => {
    const ids = report('contract.md').files[0]?.norms.map(({ id }) => id) ?? [];
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.filter((id) => id.startsWith('ver:')).length, 63);
  });

  it('shows where the evidence stands', () => {
    const audit = report('contract.md').files[0]?.norms.find(({ id }) => id === 'mtr:owp-23');
    assert.equal(audit?.found, 'covered');
    assert.deepEqual(
      audit?.evidence.map(({ line, endLine, article, elements }) => ({ line, endLine, article, elements })),
      [
        { line: 12, endLine: 12, article: '1.1', elements: ['recht-op-audit'] },
        { line: 13, endLine: 13, article: '1.2', elements: ['medewerking'] },
      ],
    );
  });

  it('gives the same report twice', () => {
    assert.deepEqual(report('contract.md', '--date', '2026-11-23'), report('contract.md', '--date', '2026-11-23'));
  });

  it('checks a named file without front matter, and takes its profile from the command line', () => {
    const file = report(
      'zonder-profiel.md',
      '--profile',
      'risicogroep=hoog-risico-ai-systeem',
      '-p',
      'inkoopvorm=dienst',
    ).files[0];
    assert.deepEqual(file?.profile['risicogroep'], { value: 'hoog-risico-ai-systeem', from: 'cli' });
    assert.deepEqual(file?.profile['inkoopvorm'], { value: 'dienst', from: 'cli' });
  });

  it('reads lists and yes or no on the command line', () => {
    const file = report(
      'zonder-profiel.md',
      '-p',
      'rol-opdrachtgever=aanbieder,gebruiksverantwoordelijke',
      '-p',
      'persoonsgegevens=true',
    ).files[0];
    assert.deepEqual(file?.profile['rol-opdrachtgever']?.value, ['aanbieder', 'gebruiksverantwoordelijke']);
    assert.equal(file?.profile['persoonsgegevens']?.value, true);
  });

  it('lets the command line overrule the draft', () => {
    const file = report('contract.md', '-p', 'inkoopvorm=ontwikkeling').files[0];
    assert.deepEqual(file?.profile['inkoopvorm'], { value: 'ontwikkeling', from: 'cli' });
  });

  for (const [args, message] of [
    [['--profile', 'risicogroup=x'], /Onbekende profielsleutel ‘risicogroup’\. Bedoelt u ‘risicogroep’\?/],
    [['--profile', 'inkoopvorm=aanpasing'], /‘aanpasing’ is geen waarde van inkoopvorm\. Bedoelt u ‘aanpassing’\?/],
    [['--profile', 'inkoopvorm'], /Schrijf --profile sleutel=waarde/],
    [['--profile', 'afwijkingen={'], /moet JSON zijn/],
    [['--date', '2026-02-30'], /‘2026-02-30’ is geen datum/],
    [['--format', 'xml'], /Allowed choices are pretty, json/],
    [['--onbekend'], /unknown option/],
  ] as const) {
    it(`refuses ${args.join(' ')} with exit code 2 and what to write instead`, () => {
      const { code, out, err } = run('contract.md', ...args);
      assert.equal(code, 2);
      assert.match(err, message);
      assert.equal(out, '');
    });
  }

  for (const [file, message] of [
    ['bestaat-niet.md', /bestaat niet of kan niet worden geopend \(ENOENT\)/],
    ['.', /Dit is een map/],
    ['binair.md', /geen tekstbestand \(byte 2 is een nulbyte\)/],
    ['latin1.md', /geen geldige UTF-8 \(regel 3\)/],
  ] as const) {
    it(`says what is wrong with ${file}, and still checks the others`, () => {
      const { code, out } = run(file, 'contract.md');
      assert.equal(code, 2);
      assert.match(out, message);
      assert.match(out, /De bepaling ‘Logging’ ontbreekt/);
    });
  }

  for (const file of ['leeg.md', 'geen-koppen.md', 'met-bom.md', 'kapot.md', 'bijlage-weg.md'])
    it(`checks ${file} without a crash and leaves it as it was`, () => {
      const before = readFileSync(join(folder.path, file));
      const { code, err } = run(file);
      assert.ok(code === 0 || code === 1, `exit code ${String(code)}: ${err}`);
      assert.equal(err, '');
      assert.deepEqual(readFileSync(join(folder.path, file)), before);
    });

  it('places findings in a file with a byte order mark and CRLF as in one without', () => {
    const places = (file: string) =>
      report(file, '--date', '2026-11-23').files[0]?.findings.map(({ rule, line, endLine }) => ({
        rule,
        line,
        endLine,
      }));
    assert.deepEqual(places('met-bom.md'), places('contract.md'));
  });

  it('names an annex that is missing', () => {
    assert.match(run('bijlage-weg.md').out, /3:14 .*De bijlage ‘bijlagen\/sla\.md’ is niet te vinden/);
  });

  it('names the place where the YAML goes wrong', () => {
    assert.match(run('kapot.md').out, /\n {2}3:26 {2}fout {2}Het profiel is hier geen geldige YAML/);
  });

  it('fails from the severity that is asked for', () => {
    assert.equal(run('contract.md', '--fail-on', 'error').code, 0);
    assert.equal(run('contract.md', '--fail-on', 'never').code, 0);
    assert.equal(run('contract.md', '--fail-on', 'hint').code, 1);
  });

  it('speaks English when asked', () => {
    assert.match(run('contract.md', '--lang', 'en').out, /warning {2}/);
  });
});

describe('contractkader', () => {
  const folder = folderWith({});
  after(() => folder.remove());

  it('teaches its use with --help', () => {
    const { code, out } = contractkader(folder.path, 'check', '--help');
    assert.equal(code, 0);
    for (const word of ['--profile', '--format', '--fail-on', 'Voorbeelden', 'Exitcode'])
      assert.ok(out.includes(word), word);
  });

  it('exits with 2 without a command, and for an unknown one', () => {
    assert.equal(contractkader(folder.path, 'controleer').code, 2);
    assert.equal(contractkader(folder.path, 'check').code, 2);
  });

  it('lists the framework', () => {
    const list = JSON.parse(contractkader(folder.path, 'framework', 'list', '--format', 'json').out) as Record<
      string,
      unknown[]
    >;
    assert.deepEqual(
      [
        list['phases']?.length,
        list['norms']?.filter((norm) => (norm as { id: string }).id.startsWith('ver:')).length,
        list['measures']?.length,
      ],
      [9, 63, 108],
    );
    assert.ok((list['clauses']?.length ?? 0) >= 6);
  });
});
