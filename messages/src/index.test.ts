import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsOf, format, messageIds, textOf } from './index';

describe('the message catalogue', () => {
  it('writes lists, plurals and dates in the language', () => {
    const args = {
      group: { nl: 'Toezicht', en: 'Oversight' },
      clauses: ['A', 'B', 'C'],
      n: 3,
      stage: 'vrij',
    };
    assert.equal(
      format({ id: 'findings.missing-clauses', args }, 'nl'),
      'Er ontbreken 3 bepalingen van de fase ‘Toezicht’: A, B en C.',
    );
    assert.equal(
      format({ id: 'findings.missing-clauses', args: { ...args, clauses: ['A'], n: 1 } }, 'en'),
      '1 clause of the phase ‘Oversight’ is missing: A.',
    );
  });

  it('writes a date as a day, whatever the time zone', () => {
    const args = {
      clause: 'X',
      function: 'borging',
      norms: ['aia-09'],
      more: 0,
      stage: 'vrij',
      start: 'later',
      from: '2027-12-02',
    };
    assert.match(format({ id: 'findings.missing-clause', args }, 'nl'), /vanaf 2 december 2027/);
    assert.match(format({ id: 'findings.missing-clause', args }, 'en'), /from December 2, 2027|from 2 December 2027/);
  });

  it('refuses an id that it does not have', () => {
    assert.throws(() => format({ id: 'findings.onzin', args: {} }, 'nl'), /findings\.onzin/);
    assert.throws(() => format({ id: 'onzin', args: {} }, 'en'), /onzin/);
  });

  it('refuses a message without an argument it needs', () => {
    assert.throws(() => format({ id: 'findings.missing-annex', args: {} }, 'nl'), /path/);
  });

  it('has the same messages in both languages, with the same arguments', () => {
    assert.deepEqual(messageIds('nl'), messageIds('en'));
    for (const id of messageIds('nl')) assert.deepEqual(argumentsOf(id, 'nl'), argumentsOf(id, 'en'), id);
  });

  it('has every id that the code uses', () => {
    const areas = [...new Set(messageIds('nl').map((id) => id.slice(0, id.indexOf('.'))))];
    const pattern = new RegExp(`['"\`]((?:${areas.join('|')})\\.[a-z][a-z0-9-]*)['"\`]`, 'g');
    const missing = ['checker', 'server', 'cli', 'documents', 'client', 'protocol']
      .flatMap((folder) => sourcesIn(join(__dirname, '../..', folder, 'src')))
      .flatMap((source) => [...source.matchAll(pattern)].map((found) => found[1] ?? ''))
      .filter((id) => textOf(id, 'nl') === undefined);
    assert.deepEqual(missing, []);
  });
});

/** The texts of all source files below a folder, tests apart; none when there is no such folder. */
function sourcesIn(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
