import { strict as assert } from 'node:assert';
import { read } from '../../../../test/support/read';
import { smallFramework } from '../../../../test/support/small-framework';
import { profileReader, profileValueFromText } from '../index';

const draftOf = (yaml: string): string => `---\n${yaml}\n---\n\n# Artikel 1\n\nTekst.\n`;

/** Problems as `message | underlined text | suggestion`. */
function problems(text: string): string[] {
  return read(text).profile.problems.map(({ message, start, end, suggestion }) =>
    [message, text.slice(start, end), suggestion ?? ''].join(' | '),
  );
}

describe('profile: what is wrong, and the exact text that is underlined', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['unknown key', 'contractkader:\n  risicogroup: verboden-ai', ['profile.unknown-key | risicogroup | risicogroep']],
    ['unknown key that looks like nothing', 'contractkader:\n  kleur: rood', ['profile.unknown-key | kleur | ']],
    ['unknown value', 'contractkader:\n  inkoopvorm: aanpasing', ['profile.unknown-value | aanpasing | aanpassing']],
    [
      'unknown value, its beginning is enough',
      'contractkader:\n  risicogroep: hoog-risico',
      ['profile.unknown-value | hoog-risico | hoog-risico-ai-systeem'],
    ],
    [
      'unknown value in quotes',
      'contractkader:\n  inkoopvorm: "aanpasing"',
      ['profile.unknown-value | "aanpasing" | aanpassing'],
    ],
    [
      'unknown value in a list',
      'contractkader:\n  rol-opdrachtgever: [aanbieder, gebruiker]',
      ['profile.unknown-value | gebruiker | '],
    ],
    ['yes and no in words', 'contractkader:\n  persoonsgegevens: ja', ['profile.unknown-value | ja | true']],
    ['a list where one value goes', 'contractkader:\n  inkoopvorm: [dienst]', ['profile.wrong-type | [dienst] | ']],
    ['a word where a map goes', 'contractkader: aan', ['profile.wrong-type | contractkader | ']],
    ['twice the same key', 'contractkader:\n  taal: nl\n  taal: en', ['profile.duplicate-key | taal | ']],
    [
      'a date that does not exist',
      'contractkader:\n  ingebruikname: 2027-02-30',
      ['profile.invalid-date | 2027-02-30 | '],
    ],
    [
      'a date in another form',
      'contractkader:\n  ingebruikname: 1-3-2027',
      ['profile.invalid-date | 1-3-2027 | 2027-03-01'],
    ],
    [
      'an unknown norm',
      'contractkader:\n  afwijkingen:\n    aia-99: { soort: risico-aanvaard, reden: x }',
      ['profile.unknown-norm | aia-99 | aia-09'],
    ],
    [
      'a deviation without reason',
      'contractkader:\n  afwijkingen:\n    aia-19: { soort: risico-aanvaard }',
      ['profile.incomplete-deviation | aia-19 | '],
    ],
    [
      'elsewhere without a place',
      'contractkader:\n  afwijkingen:\n    aia-19: { soort: elders-geregeld, reden: x }',
      ['profile.incomplete-deviation | aia-19 | '],
    ],
    [
      'an unknown kind of deviation',
      'contractkader:\n  afwijkingen:\n    aia-19: { soort: nvt, reden: x }',
      ['profile.unknown-value | nvt | '],
    ],
    ['keys of others are none of our business', 'title: x\ntags: [a, a]\ncontractkader:\n  taal: nl', []],
    ['nothing set', 'contractkader:', []],
  ];
  for (const [name, yaml, expected] of cases) {
    it(name, () => assert.deepEqual(problems(draftOf(yaml)), expected));
    it(`${name}, after a byte order mark and with CRLF`, () => {
      assert.deepEqual(problems(`\uFEFF${draftOf(yaml).replaceAll('\n', '\r\n')}`), expected);
    });
  }

  it('invalid YAML has a place, and what can be read is read', () => {
    const draft = read(draftOf('contractkader:\n  inkoopvorm: dienst\n  taal: [nl'));
    assert.deepEqual(
      draft.profile.problems.map((one) => one.message),
      ['profile.invalid-yaml'],
    );
    assert.equal(draft.profile.declared, true);
    assert.equal(draft.profile.entries.get('inkoopvorm')?.value, 'dienst');
  });

  it('front matter without an end', () => {
    const text = '---\ncontractkader:\n  taal: nl\n\n# Artikel 1\n\nTekst.\n';
    assert.deepEqual(problems(text), ['profile.no-end | --- | ']);
    assert.equal(read(text).profile.entries.get('taal')?.value, 'nl');
    assert.deepEqual(
      read(text).articles.map(({ facts }) => facts.number),
      ['1'],
    );
  });

  it('a rule as first line is no front matter', () => {
    const draft = read('---\n\nTekst.\n');
    assert.deepEqual(
      [draft.profile.frontMatter, draft.profile.declared, draft.profile.problems],
      [{ start: 0, end: 0 }, false, []],
    );
  });
});

describe('profile: what is read', () => {
  const yaml =
    'contractkader:\n  inkoopvorm: dienst\n  rol-opdrachtgever: aanbieder\n  persoonsgegevens: false\n  ingebruikname: 2027-03-01\n' +
    '  voorwaarden: [arbit-2022, { id: ander, rang: 2 }]\n  bijlagen: [bijlagen/sla.md, "b c.md"]\n' +
    '  afwijkingen:\n    aia-19: { soort: elders-geregeld, reden: "In de SLA.", plaats: bijlage 2 }';
  const text = draftOf(yaml);
  const { profile } = read(text);

  it('values by type', () => {
    const values = Object.fromEntries([...profile.entries].map(([key, entry]) => [key, entry.value]));
    assert.deepEqual(values, {
      stadium: 'voorbereiding',
      inkoopvorm: 'dienst',
      'rol-opdrachtgever': ['aanbieder'],
      persoonsgegevens: false,
      ingebruikname: '2027-03-01',
      voorwaarden: [{ id: 'arbit-2022' }, { id: 'ander', rang: 2 }],
      bijlagen: ['bijlagen/sla.md', 'b c.md'],
      afwijkingen: { 'ver:aia-19': { soort: 'elders-geregeld', reden: 'In de SLA.', plaats: 'bijlage 2' } },
    });
    assert.deepEqual(profile.problems, []);
  });

  it('places', () => {
    const entry = profile.entries.get('inkoopvorm');
    assert.equal(text.slice(entry?.keyRange?.start, entry?.keyRange?.end), 'inkoopvorm');
    assert.equal(text.slice(entry?.valueRange?.start, entry?.valueRange?.end), 'dienst');
    assert.equal(text.slice(profile.anchor.start, profile.anchor.end), 'contractkader');
    assert.equal(text.slice(profile.frontMatter.start, profile.frontMatter.end), `---\n${yaml}\n---\n`);
    assert.deepEqual(
      profile.annexes.map(({ path, range }) => [path, text.slice(range.start, range.end)]),
      [
        ['bijlagen/sla.md', 'bijlagen/sla.md'],
        ['b c.md', '"b c.md"'],
      ],
    );
    const [deviation] = profile.deviations;
    assert.deepEqual(
      [deviation?.norm, deviation?.place, text.slice(deviation?.range.start, deviation?.range.end)],
      ['ver:aia-19', 'bijlage 2', 'aia-19'],
    );
  });

  it('without the key, a finding about the whole draft goes to its first heading', () => {
    const plain = 'Aanhef.\n\n# Artikel 1\n\nTekst.';
    const { anchor, declared } = read(plain).profile;
    assert.deepEqual([plain.slice(anchor.start, anchor.end), declared], ['# Artikel 1', false]);
  });

  it('the command line wins over the draft, the draft over settings, settings over defaults', () => {
    const options = {
      profile: {
        cli: { inkoopvorm: 'aanpassing' },
        setting: { inkoopvorm: 'ontwikkeling', taal: 'en', stadium: 'gegund', persoonsgegevens: true, onbekend: 'x' },
      },
    };
    const entries = read(text, options).profile.entries;
    const from = (key: string): string =>
      `${JSON.stringify(entries.get(key)?.value) ?? ''} ${entries.get(key)?.from ?? ''}`;
    assert.deepEqual(['inkoopvorm', 'persoonsgegevens', 'taal', 'stadium', 'onbekend'].map(from), [
      '"aanpassing" cli',
      'false draft',
      '"en" setting',
      '"gegund" setting',
      ' ',
    ]);
  });

  it('deviations may come from the command line', () => {
    const value = { 'aia-09': { soort: 'risico-aanvaard', reden: 'Klein.' } };
    const { deviations } = read(text, { profile: { cli: { afwijkingen: value } } }).profile;
    assert.deepEqual(
      deviations.map(({ norm, kind }) => [norm, kind]),
      [['ver:aia-09', 'risico-aanvaard']],
    );
  });

  it('what is left out is unknown to rules', () => {
    const reader = profileReader(profile);
    assert.deepEqual([reader.get('risicogroep'), reader.get('stadium')], [undefined, 'voorbereiding']);
  });
});

describe('profile: values written on a command line', () => {
  const value = (key: string, text: string): unknown => {
    const read = profileValueFromText(smallFramework, key, text);
    return 'value' in read ? read.value : `${read.problem.message} ${read.problem.suggestion ?? ''}`.trim();
  };
  it('lists by comma, maps as JSON, the rest as in a draft', () => {
    assert.deepEqual(value('rol-opdrachtgever', 'aanbieder,gebruiksverantwoordelijke'), [
      'aanbieder',
      'gebruiksverantwoordelijke',
    ]);
    assert.equal(value('persoonsgegevens', 'true'), true);
    assert.deepEqual(value('afwijkingen', '{"aia-19":{"soort":"risico-aanvaard","reden":"x"}}'), {
      'aia-19': { soort: 'risico-aanvaard', reden: 'x' },
    });
    assert.equal(value('inkoopvorm', 'aanpasing'), 'profile.unknown-value aanpassing');
    assert.equal(value('inkoopform', 'dienst'), 'profile.unknown-key inkoopvorm');
  });
});
