/** A body's own policy on the command line: found beside the contract, named with `--policy`, broken. */
import { strict as assert } from 'node:assert';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameworkList, Report } from '../../documents/src/index';
import { contractkader } from './run';

const EXAMPLE = join(__dirname, '..', '..', 'examples', 'gemeente');

describe('contractkader check with a policy of the body', () => {
  let folder = '';
  const report = (where: string, ...args: string[]): Report =>
    JSON.parse(contractkader(where, 'check', ...args, '--format', 'json', '--date', '2026-11-23').out) as Report;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'contractkader-policy-'));
    cpSync(EXAMPLE, join(folder, 'gemeente'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('reads .contractkader beside the file and above it, up to the working folder', () => {
    const [beside, above] = [report(join(folder, 'gemeente'), 'contract.md'), report(folder, 'gemeente/contract.md')];
    assert.ok(beside.framework.overlay.includes('.contractkader/beleid.yaml'));
    assert.ok(above.framework.overlay.includes('gemeente/.contractkader/clauses/raadsinformatie/bepaling.md'));
    assert.deepEqual(beside.framework.problems, []);
    assert.deepEqual(beside.files[0]?.findings.length, above.files[0]?.findings.length);
  });

  it('asks for the clauses of the policy and finds them in other words', () => {
    const [file] = report(join(folder, 'gemeente'), 'contract.md').files;
    const norm = (id: string) => file?.norms.find((one) => one.id === id);
    assert.equal(norm('eigen:inwonerspanel')?.status, 'missing');
    assert.deepEqual(
      norm('eigen:raadsinformatie')?.evidence.map(({ article, elements }) => [article, elements]),
      [['2.1', ['jaarlijkse-informatie']]],
    );
    const incomplete = file?.findings.find(({ clauses }) => clauses.includes('raadsinformatie'));
    assert.deepEqual(incomplete?.elements, ['raadsvragen']);
  });

  it('asks more of an audit than the framework does', () => {
    const [file] = report(join(folder, 'gemeente'), 'contract.md').files;
    const audit = file?.findings.find(({ clauses }) => clauses.includes('auditrecht'));
    assert.deepEqual(audit?.elements, ['opvolging', 'onaangekondigd']);
  });

  it('asks a norm where the policy asks it, and does not ask what it switches off', () => {
    const [file] = report(join(folder, 'gemeente'), 'contract.md').files;
    const applies = (id: string) => file?.norms.find((one) => one.id === id)?.applies;
    assert.equal(applies('ver:aia-09'), 'yes', 'a high-impact algorithm');
    assert.equal(applies('ver:aia-07'), 'no', 'the framework asks it of high-risk AI only');
    assert.equal(applies('mtr:owp-28'), 'no', 'switched off');
  });

  it('takes a folder named with --policy', () => {
    writeFileSync(join(folder, 'los.md'), '---\ncontractkader:\n  inkoopvorm: dienst\n---\n\n# Overeenkomst\n');
    assert.deepEqual(report(folder, 'los.md').framework.overlay, []);
    const named = report(folder, 'los.md', '--policy', 'gemeente');
    assert.ok(named.framework.overlay.includes('gemeente/.contractkader/beleid.yaml'));
    assert.ok(named.files[0]?.norms.some(({ id }) => id === 'eigen:raadsinformatie'));
  });

  it('refuses a folder that is not there', () => {
    const { code, err } = contractkader(folder, 'check', 'los.md', '--policy', 'nergens');
    assert.equal(code, 2);
    assert.match(err, /‘nergens’ bestaat niet/);
  });

  it('says what is wrong in a policy, and checks with the rest of it', () => {
    const broken = join(folder, 'kapot');
    cpSync(EXAMPLE, broken, { recursive: true });
    writeFileSync(
      join(broken, '.contractkader', 'beleid.yaml'),
      'bepalingen:\n  - { bepaling: auditregt, uit: true, reden: Omdat. }\n',
    );
    writeFileSync(join(broken, '.contractkader', 'norms', 'eigen', 'inwonerspanel.md'), 'geen kop');
    const { err } = contractkader(broken, 'check', 'contract.md');
    assert.match(err, /^\.contractkader\/beleid\.yaml:2:17 Onbekende bepaling "auditregt"\. Bedoelt u "auditrecht"\?/m);
    assert.match(err, /^\.contractkader\/norms\/eigen\/inwonerspanel\.md:1:1 De kop ontbreekt\./m);
    const { framework, files } = report(broken, 'contract.md');
    assert.equal(framework.problems.length, 2);
    assert.ok(files[0]?.norms.some(({ id }) => id === 'eigen:raadsinformatie'));
  });

  it('lists the policy with the framework', () => {
    const where = join(folder, 'gemeente');
    const list = JSON.parse(contractkader(where, 'framework', 'list', '--format', 'json').out) as FrameworkList;
    assert.deepEqual(
      list.norms.flatMap(({ id, clauses }) => (id === 'eigen:inwonerspanel' ? clauses : [])),
      ['inwonerspanel'],
    );
  });
});
