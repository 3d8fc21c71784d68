/** Runs every fixture in the folders beside this file. `UPDATE_FIXTURES=1` rewrites what they expect. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNow } from '../../checker/src/check';
import { fixesFor } from '../../checker/src/fixes/index';
import type { AnnexInput } from '../../checker/src/dossier/types';
import type { ConditionsSet, Framework } from '../../checker/src/framework/types';
import type { CheckInput, CheckResult, Finding, Fix } from '../../checker/src/types';
import { format } from '../../messages/src/index';
import { loadShortFramework } from '../support/short-framework';
import { applyFix, assertFixHolds } from './fix-holds';
import { printExpected, readFixture, type Fixture, type FixtureSettings, type ShownFix } from './fixture';

const update = process.env['UPDATE_FIXTURES'] === '1';
const rules = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name: rule } of rules) {
  describe(`drafts: ${rule}`, () => {
    const folder = join(__dirname, rule);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
      it(file.replace(/\.md$/, '').replaceAll('-', ' '), () => runFixture(rule, join(folder, file)));
    }
  });
}

function runFixture(rule: string, path: string): void {
  const source = readFileSync(path, 'utf8');
  const fixture = readFixture(source);
  const input = inputOf(fixture);
  const result = checkNow(input);
  const findings = result.findings.filter((finding) => finding.rule === rule);
  const fixes = new Map(findings.map((finding) => [finding, fixesFor(finding, result, input.framework)]));
  for (const [path, { text, marked }] of [[undefined, fixture] as const, ...fixture.annexes]) {
    const own = findings.filter((one) => one.file === path).map((one) => one.range);
    assert.deepEqual(underlined(text, own), underlined(text, marked), path);
  }
  for (const fix of [...fixes.values()].flat()) assertFixHolds(input, result, fix);
  const actual = `${fixture.head}\n${expectedPart(fixture, result, fixes)}`;
  if (update) writeFileSync(path, actual);
  else assert.equal(actual, source);
}

function underlined(text: string, ranges: readonly { start: number; end: number }[]): readonly string[] {
  return [
    ...new Set(
      ranges.filter(({ start, end }) => end > start).map(({ start, end }) => `${start}: ${text.slice(start, end)}`),
    ),
  ].sort();
}

function inputOf({ settings, text, annexes }: Fixture): CheckInput {
  return {
    file: 'concept.md',
    text,
    date: settings.datum ?? '2026-11-23',
    framework: frameworkFor(settings),
    force: settings.altijd === true,
    ...(settings.bijlagen === undefined && annexes.size === 0
      ? {}
      : { annexes: annexInputs(settings.bijlagen ?? {}, annexes) }),
    ...(settings.ernst === undefined ? {} : { severities: settings.ernst }),
  };
}

function annexInputs(
  others: NonNullable<FixtureSettings['bijlagen']>,
  annexes: Fixture['annexes'],
): ReadonlyMap<string, AnnexInput> {
  const given = Object.entries(others).map(
    ([path, what]) => [path, what === 'leeg' ? { text: '' } : { problem: what }] as const,
  );
  return new Map<string, AnnexInput>([...given, ...[...annexes].map(([path, { text }]) => [path, { text }] as const)]);
}

/** The framework with the short clauses that the fixture names. */
function frameworkFor({ bepalingen, 'alle-onder': home, voorwaarden = [] }: FixtureSettings): Framework {
  const framework = loadShortFramework();
  const clauses =
    bepalingen === undefined ? framework.clauses : framework.clauses.filter(({ id }) => bepalingen.includes(id));
  return {
    ...framework,
    conditions: [...framework.conditions, ...voorwaarden.map(madeUp)],
    clauses:
      home === undefined ? clauses : clauses.map((one) => ({ ...one, phase: home.fase, subject: home.onderwerp })),
  };
}

function madeUp({ id, titel, geeft }: NonNullable<FixtureSettings['voorwaarden']>[number]): ConditionsSet {
  const gives = geeft.map(({ norm, artikelen }) => ({ norm, articles: artikelen, elements: [] }));
  return { id, title: { nl: titel, en: titel }, names: [], issuer: '', date: '', read: true, gives };
}

function expectedPart(fixture: Fixture, result: CheckResult, fixes: ReadonlyMap<Finding, readonly Fix[]>): string {
  const textOf = (file: string | undefined): string =>
    (file === undefined ? fixture.text : fixture.annexes.get(file)?.text) ?? '';
  const shown = [...fixes].map(([finding, offered]) => ({
    severity: finding.severity,
    ...(finding.file === undefined ? {} : { file: finding.file }),
    underlined: textOf(finding.file).slice(finding.range.start, finding.range.end).split(/\r?\n/)[0] ?? '',
    line: textOf(finding.file).slice(0, finding.range.start).split('\n').length,
    message: format(finding.message, 'nl'),
    related: finding.related.map((one) => format(one.message, 'nl')),
    fixes: offered.map((fix) => format(fix.title, 'nl')),
  }));
  assert.equal(result.isContract || fixes.size === 0, true);
  return printExpected(shown, shownFixes(fixture, [...fixes.values()].flat()));
}

/** The sections the fixture has; a new one shows its first fix. */
function shownFixes({ text, annexes, shown }: Fixture, fixes: readonly Fix[]): readonly ShownFix[] {
  const titled = new Map(fixes.map((fix) => [format(fix.title, 'nl'), fix]));
  const [first] = titled.keys();
  const wanted =
    shown.length > 0 || first === undefined || !update ? shown : [{ title: first, form: 'plain' as const }];
  return wanted.flatMap(({ title, form }) => {
    const fix = titled.get(title);
    assert.ok(fix !== undefined || update, `no such fix is offered: ${title}`);
    if (fix === undefined) return [];
    const file = fix.edits[0]?.file;
    const before = file === undefined ? text : (annexes.get(file)?.text ?? '');
    return [{ title, form, text: changedPart(before, applyFix(before, fix, form, file)) }];
  });
}

/** What changed, with the nearest written line before and after it. */
function changedPart(before: string, after: string): string {
  const old = before.split(/\r?\n/);
  const lines = after.split(/\r?\n/);
  let top = 0;
  while (top < old.length && old[top] === lines[top]) top++;
  let bottom = 0;
  while (bottom < old.length - top && old.at(-1 - bottom) === lines.at(-1 - bottom)) bottom++;
  let from = Math.max(0, top - 1);
  while (from > 0 && lines[from]?.trim() === '') from--;
  let to = Math.min(lines.length, lines.length - bottom + 1);
  while (to < lines.length && lines[to - 1]?.trim() === '') to++;
  return [...(from > 0 ? ['…'] : []), ...lines.slice(from, to), ...(to < lines.length ? ['…'] : [])]
    .join('\n')
    .trimEnd();
}
