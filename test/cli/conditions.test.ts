/** From the text of general conditions to a file that says what they arrange, and that counts once it is there. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Report } from '../../documents/src/index';
import { contractkader, folderWith } from './run';

/** Made-up conditions: an audit in two leden, one thing half, one taken away, one article without a number. */
const CONDITIONS = `# Algemene inkoopvoorwaarden IT van de gemeente Vechterwaard

## Artikel 1 Betaling

1.1 Opdrachtgever betaalt binnen dertig dagen na ontvangst van de factuur.

## Artikel 2 Controle

2.1 Opdrachtgever mag eenmaal per jaar een audit laten uitvoeren naar de naleving van de overeenkomst.
2.2 Opdrachtnemer verleent alle medewerking aan de audit en geeft de auditor toegang tot documentatie en systemen.

## Artikel 3 Logging

3.1 Opdrachtnemer bewaart de logs van het systeem ten minste zes maanden.

## Toezicht

Het AI-systeem is zo ontworpen dat een natuurlijke persoon doeltreffend toezicht kan houden en kan ingrijpen.
`;

const CONTRACT = `---
contractkader:
  inkoopvorm: aanpassing
  soort-toepassing: ai-systeem
  risicogroep: hoog-risico-ai-systeem
  voorwaarden: [aiv-vechterwaard]
---

# Overeenkomst

## Artikel 1 Prijs

1.1 De prijs is vast.
`;

interface File {
  readonly id: string;
  readonly gelezen: boolean;
  readonly geeft: readonly {
    readonly norm: string;
    readonly artikelen: readonly string[];
    readonly onderdelen?: readonly string[];
  }[];
}

describe('contractkader conditions', () => {
  let folder: ReturnType<typeof folderWith>;
  const run = (...args: string[]) =>
    contractkader(folder.path, 'conditions', 'aiv.md', '--id', 'aiv-vechterwaard', ...args);

  beforeEach(() => {
    folder = folderWith({ 'aiv.md': CONDITIONS, 'contract.md': CONTRACT });
  });
  afterEach(() => folder.remove());

  it('says which articles give effect to which norms, and which words said so', () => {
    const { code, out } = run('--out', '-');
    assert.equal(code, 0);
    const file = parse(out) as File;
    assert.deepEqual([file.id, file.gelezen], ['aiv-vechterwaard', true]);
    const audit = file.geeft.find(({ norm }) => norm === 'mtr:owp-23');
    assert.deepEqual(audit?.artikelen, ['2.1', '2.2']);
    assert.ok(audit.onderdelen?.includes('auditrecht/recht-op-audit'), 'what else the clause needs is not there');
    assert.match(out, /# 2\.1 recht-op-audit: .*“audit”/);
    const logs = file.geeft.find(({ norm }) => norm === 'ver:aia-13');
    assert.deepEqual([logs?.artikelen, logs?.onderdelen], [['3.1'], ['logging/bewaartermijn']]);
  });

  it('says that it is a proposal, and what it left out', () => {
    const { out } = run('--out', '-');
    assert.match(out, /^# VOORSTEL, ter beoordeling door een jurist: gemaakt uit aiv\.md/);
    assert.match(out, /# Niet opgenomen: het artikel ‘Toezicht’ heeft geen nummer\./);
    assert.ok(!(parse(out) as File).geeft.some(({ norm }) => norm === 'ver:aia-09'));
  });

  it('writes a file that counts at the next check', () => {
    const status = (): string | undefined => {
      const { out } = contractkader(folder.path, 'check', 'contract.md', '--format', 'json', '--date', '2026-11-23');
      const report = JSON.parse(out) as Report;
      assert.deepEqual(report.framework.problems, []);
      return report.files[0]?.norms.find(({ id }) => id === 'mtr:owp-23')?.status;
    };
    assert.equal(status(), 'unread-conditions');
    const { code, out } = run('--title', 'AIV Vechterwaard', '--issuer', 'Gemeente Vechterwaard', '--date', '2025');
    assert.equal(code, 0);
    assert.match(out, /aiv-vechterwaard\.yaml is geschreven met \d+ normen\. Het is een voorstel/);
    assert.equal(status(), 'incorporated');
  });

  it('never overwrites what was reviewed, unless it is told to', () => {
    run();
    const path = join(folder.path, '.contractkader', 'conditions', 'aiv-vechterwaard.yaml');
    const before = readFileSync(path, 'utf8');
    const { code, err } = run('--title', 'Anders');
    assert.equal(code, 2);
    assert.match(err, /bestaat al en wordt niet overschreven/);
    assert.equal(readFileSync(path, 'utf8'), before);
    assert.equal(run('--title', 'Anders', '--force').code, 0);
    assert.match(readFileSync(path, 'utf8'), /titel: Anders/);
  });

  it('takes title, issuer and date of a set that is known by name', () => {
    const { out } = contractkader(folder.path, 'conditions', 'aiv.md', '--id', 'gibit-2023', '--out', '-');
    assert.match(out, /\ntitel: GIBIT 2023\n/);
    assert.match(out, /\nuitgever: Vereniging van Nederlandse Gemeenten\n/);
  });

  it('refuses an id that cannot be a file', () => {
    const { code, err } = contractkader(folder.path, 'conditions', 'aiv.md', '--id', '../GIBIT');
    assert.equal(code, 2);
    assert.match(err, /geen id/);
  });
});
